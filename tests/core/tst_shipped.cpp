// SPDX-License-Identifier: MPL-2.0
// The content this product ships is read with the same eyes as anyone's.
#include "core/content.h"
#include "testprogram.h"

#include <algorithm>

class ShippedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_is_shipped_has_no_problems()
    {
        for (const Problem &problem : shipped().problems())
            qWarning("%s", qPrintable(problem.text()));
        QVERIFY(shipped().ok());
    }

    void at_least_two_thirds_of_the_activities_need_no_breath()
    {
        QVERIFY(shipped().ok());
        const Result<Content> content = shipped();
        const auto breath
            = std::count_if(content->catalog.activities.begin(), content->catalog.activities.end(),
                [](const Activity &activity) { return activity.family == Family::Breathe; });
        QVERIFY(!content->catalog.activities.empty());
        QVERIFY(3 * static_cast<std::size_t>(breath) <= content->catalog.activities.size());
    }

private:
    static Result<Content> shipped()
    {
        return Content::read(QStringLiteral(STILLROOM_MEDIA), QStringLiteral(STILLROOM_SITE));
    }
};

STILLROOM_TEST(ShippedTest)
#include "tst_shipped.moc"
