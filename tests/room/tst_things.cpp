// SPDX-License-Identifier: MPL-2.0
// Things to do lie on the shelf as they should, open still, and let go of whoever goes.
#include "kiosk.h"
#include "testprogram.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Thing *tideOf(const Kiosk &kiosk)
{
    for (Thing *thing : kiosk.things.list())
        if (thing->kind() == Thing::Kind::Tide)
            return thing;
    return nullptr;
}

}

class ThingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void breath_is_never_first_and_something_else_is_always_beside_it()
    {
        const Kiosk kiosk;
        const auto list = kiosk.things.list();
        QVERIFY(list.size() >= 3);
        QVERIFY(list.first()->activity().family != Family::Breathe);
        const auto breaths = std::ranges::count_if(
            list, [](const Thing *thing) { return thing->activity().family == Family::Breathe; });
        QVERIFY(breaths * 3 <= list.size());
    }

    void a_site_that_hides_all_else_hides_breath_with_it()
    {
        Content content = shippedContent();
        QStringList others;
        for (const Activity &activity : content.catalog.activities)
            if (activity.family != Family::Breathe)
                others += activity.id;
        content.catalog = content.catalog.without(others);
        const Kiosk kiosk(content);
        QVERIFY(kiosk.things.list().isEmpty());
    }

    void opening_a_thing_starts_nothing()
    {
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.lighting.move(Lighting::Motion::Still);
        kiosk.clock.crank(30s);
        const auto list = kiosk.things.list();
        for (Thing *thing : list) {
            kiosk.things.begin(thing);
            QCOMPARE(kiosk.things.open(), thing);
            QCOMPARE(kiosk.things.step(), 0);
            QVERIFY(!kiosk.things.tide()->running());
            QCOMPARE(kiosk.things.tide()->height(), 0.0);
            kiosk.clock.crank(30s); // its page has come, and light waits for nothing any more
            QCOMPARE(kiosk.clock.beats(), 1U);
            QVERIFY(!kiosk.things.tide()->running());
        }
    }

    void steps_stay_within_the_thing_and_begin_anew_in_another()
    {
        Kiosk kiosk;
        kiosk.goHome();
        const auto list = kiosk.things.list();
        for (Thing *thing : list) {
            kiosk.things.begin(thing);
            QCOMPARE(kiosk.things.step(), 0);
            kiosk.things.previous();
            QCOMPARE(kiosk.things.step(), 0);
            for (int i = 0; i < 50; ++i)
                kiosk.things.next();
            QCOMPARE(kiosk.things.step(), int(thing->steps().size()) - 1);
            const QSignalSpy moved(&kiosk.things, &Things::stepChanged);
            kiosk.things.next();
            QCOMPARE(moved.size(), 0);
            kiosk.things.previous();
            QCOMPARE(kiosk.things.step(), std::max(0, int(thing->steps().size()) - 2));
        }
    }

    void there_are_no_steps_where_nothing_is_open()
    {
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.things.next();
        QCOMPARE(kiosk.things.step(), 0);
        kiosk.things.begin(nullptr);
        QCOMPARE(kiosk.session.place(), Session::Place::Home);
        kiosk.session.go(Session::Place::Thing, 99);
        QVERIFY(!kiosk.things.open());
        kiosk.things.next();
        QCOMPARE(kiosk.things.step(), 0);
    }

    void the_pace_somebody_chose_stays_in_the_thing_and_is_gone_outside_it()
    {
        Kiosk kiosk;
        kiosk.goHome();
        Tide *tide = kiosk.things.tide();
        kiosk.things.begin(tideOf(kiosk));
        tide->run();
        while (tide->canSlow())
            tide->slower();
        kiosk.clock.crank(7s);
        QVERIFY(!tide->canSlow());
        kiosk.session.go(Session::Place::Light);
        QVERIFY(!tide->running());
        kiosk.session.back();
        QVERIFY(tide->canSlow());
        QVERIFY(!tide->running());
        QCOMPARE(tide->height(), 0.0);
    }

    void leave_stops_a_running_wave_at_once()
    {
        Kiosk kiosk;
        kiosk.goHome();
        Tide *tide = kiosk.things.tide();
        kiosk.things.begin(tideOf(kiosk));
        tide->run();
        kiosk.clock.crank(3s);
        QVERIFY(tide->height() > 0.1);
        kiosk.session.leave();
        QVERIFY(!tide->running());
        tide->run(); // whoever presses while the words go
        kiosk.clock.crank(1s);
        QVERIFY(!tide->running());
        QCOMPARE(tide->height(), 0.0);
    }

    void an_open_question_does_not_lose_the_wave()
    {
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.things.begin(tideOf(kiosk));
        kiosk.things.tide()->run();
        kiosk.clock.crank(1200s);
        QCOMPARE(kiosk.session.phase(), Session::Phase::Asking);
        kiosk.session.touched();
        QVERIFY(kiosk.things.tide()->running());
    }
};

STILLROOM_TEST(ThingsTest)
#include "tst_things.moc"
