// SPDX-License-Identifier: MPL-2.0
// Breath is never first, whatever is hidden, in whatever order things were written.
#include "core/catalog.h"
#include "testprogram.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr Family kFamilies[]{ Family::Look, Family::Touch, Family::Hold, Family::Think, Family::Rest,
    Family::Breathe };

Activity activity(const QString &id, Family family, int order = 0)
{
    Activity made;
    made.id = id;
    made.family = family;
    made.order = order;
    return made;
}

QStringList idsOf(const std::vector<Activity> &activities)
{
    QStringList ids;
    for (const Activity &activity : activities)
        ids += activity.id;
    return ids;
}

}

class CatalogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void activities_stand_by_family_then_order_then_id()
    {
        QCOMPARE(idsOf(inOrder({ activity(u"tide"_s, Family::Breathe, 0), activity(u"b"_s, Family::Look, 2),
                     activity(u"d"_s, Family::Touch, 1), activity(u"a"_s, Family::Look, 2),
                     activity(u"c"_s, Family::Look, 1) })),
            QStringList({ u"c"_s, u"a"_s, u"b"_s, u"d"_s, u"tide"_s }));
    }

    void breath_alone_is_withheld()
    {
        QVERIFY(
            inOrder({ activity(u"tide"_s, Family::Breathe), activity(u"wave"_s, Family::Breathe) }).empty());
        QVERIFY(inOrder({}).empty());
    }

    void breath_is_never_first_whatever_is_hidden()
    {
        Catalog catalog;
        QStringList ids;
        for (const Family family : kFamilies) {
            ids += u"id-%1"_s.arg(static_cast<int>(family));
            catalog.activities.push_back(activity(ids.last(), family));
        }
        for (int hidden = 0; hidden < 1 << ids.size(); ++hidden) {
            QStringList names;
            for (int i = 0; i < ids.size(); ++i)
                if (hidden & (1 << i))
                    names += ids[i];
            const std::vector<Activity> left = catalog.without(names).activities;
            QVERIFY(left.empty() || left.front().family != Family::Breathe);
            for (const Activity &one : left)
                QVERIFY(!names.contains(one.id));
        }
    }

    void a_mix_has_the_tags_of_its_parts_each_once()
    {
        Catalog catalog;
        catalog.soundscapes.resize(2);
        catalog.soundscapes[0].id = u"rain"_s;
        catalog.soundscapes[0].tags = { u"rain"_s, u"water"_s };
        catalog.soundscapes[1].id = u"surf"_s;
        catalog.soundscapes[1].tags = { u"water"_s, u"deep-water"_s };
        Mix both;
        both.parts = { { u"rain"_s, 0.5 }, { u"surf"_s, 0.5 } };
        Mix torn;
        torn.parts = { { u"rain"_s, 0.5 }, { u"snow"_s, 0.5 } };
        const std::vector<Mix> left = settled({ both, torn, Mix() }, catalog.soundscapes);
        QCOMPARE(left.size(), 1U);
        QCOMPARE(left[0].tags, QStringList({ u"rain"_s, u"water"_s, u"deep-water"_s }));
    }

    void hiding_a_sound_leaves_the_others_in_order()
    {
        Catalog catalog;
        catalog.soundscapes.resize(3);
        catalog.soundscapes[0].id = u"rain"_s;
        catalog.soundscapes[1].id = u"surf"_s;
        catalog.soundscapes[2].id = u"wind"_s;
        const Catalog left = catalog.without({ u"surf"_s, u"never-heard-of"_s });
        QCOMPARE(left.soundscapes.size(), 2U);
        QCOMPARE(left.soundscapes[0].id, u"rain"_s);
        QCOMPARE(left.soundscapes[1].id, u"wind"_s);
    }
};

STILLROOM_TEST(CatalogTest)
#include "tst_catalog.moc"
