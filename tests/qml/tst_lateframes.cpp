// SPDX-License-Identifier: MPL-2.0
// A frame that comes late, on every page while it comes: the page goes on from where it stood.
#include "glassprogram.h"
#include "qml/pages.h"
#include "senses/framejudge.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr float kFrame = 6; ///< L* that words change by at most in a frame of 50 ms

/// L* of the tile that differs most.
float difference(const QImage &one, const QImage &other)
{
    const auto a = lightnessOfTiles(one), b = lightnessOfTiles(other);
    float most = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        most = std::max(most, std::abs(a[i] - b[i]));
    return most;
}

/// The most that a late frame changes on a page that was just asked for, at twelve moments of its coming.
float worstJump(PretendKiosk &kiosk)
{
    float worst = 0;
    for (int i = 0; i < 12; ++i) {
        kiosk.pass(400ms, 25ms);
        const QImage before = kiosk.look();
        kiosk.hand.stall(5s);
        worst = std::max(worst, difference(before, kiosk.look()));
    }
    return worst;
}

}

class tst_lateframes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void no_page_makes_up_for_one()
    {
        PretendKiosk kiosk(shippedContent(), { { 1280, 800 }, 3.86 });
        for (const PageState &page : everyPage()) {
            kiosk.visit(u"en"_s);
            kiosk.settle();
            page.come(kiosk);
            const float jump = worstJump(kiosk);
            QVERIFY2(jump <= kFrame, qPrintable(u"%1: %2 L*"_s.arg(page.name).arg(jump)));
        }
    }
};

STILLROOM_GLASS_TEST(tst_lateframes, Glass::drawnPlainly)

#include "tst_lateframes.moc"
