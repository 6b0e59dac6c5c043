// SPDX-License-Identifier: MPL-2.0
// The pages for staff: found by those who know where, opened by a PIN alone, and shut behind everybody.
#include "staffed.h"
#include "testprogram.h"

#include <QSignalSpy>

#include <atomic>

using DoorState = StaffDoor::State;
using At = Session::Place;

class StaffDoorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_site_without_a_pin_has_no_staff_page_at_all()
    {
        Kiosk kiosk;
        kiosk.goHome();
        StaffDoor &door = *kiosk.room.staffDoor();
        QCOMPARE(door.state(), DoorState::None);
        door.hold();
        kiosk.clock.crank(10s);
        kiosk.session.go(At::Staff);
        kiosk.session.go(At::Measuring);
        door.type(4);
        door.knock();
        QCOMPARE(kiosk.session.place(), At::Home);
        QCOMPARE(door.state(), DoorState::None);
        kiosk.room.soundDesk()->setQuietNow(true);
        kiosk.room.soundDesk()->setCeiling(0.2);
        QVERIFY(!kiosk.room.soundDesk()->quietNow());
        QCOMPARE(kiosk.room.soundDesk()->ceiling(), shippedContent().settings.sound.ceiling);
    }

    void three_seconds_on_the_quiet_spot_lead_to_it_and_less_does_not()
    {
        Staffed kiosk;
        kiosk.goHome();
        kiosk.door.hold();
        kiosk.clock.crank(2900ms);
        kiosk.door.letGo();
        kiosk.clock.crank(10s);
        QCOMPARE(kiosk.session.place(), At::Home);
        kiosk.door.hold();
        kiosk.clock.crank(3s);
        QCOMPARE(kiosk.session.place(), At::Staff);
    }

    void the_quiet_spot_is_on_home_alone()
    {
        Staffed kiosk;
        kiosk.door.hold();
        kiosk.clock.crank(4s);
        QCOMPARE(kiosk.session.place(), At::Rest);
        kiosk.goHome();
        kiosk.door.hold();
        kiosk.clock.crank(1s);
        kiosk.session.go(At::Sound);
        kiosk.clock.crank(4s);
        QCOMPARE(kiosk.session.place(), At::Sound);
    }

    void the_pin_opens_and_another_does_not()
    {
        Staffed kiosk;
        kiosk.goToDoor();
        kiosk.knock("4712");
        QCOMPARE(kiosk.door.state(), DoorState::Turned);
        QVERIFY(!kiosk.door.open());
        kiosk.knock("4711");
        QVERIFY(kiosk.door.open());
    }

    void fewer_than_four_digits_are_not_asked_about()
    {
        Staffed kiosk;
        kiosk.goToDoor();
        kiosk.type("471");
        kiosk.door.knock();
        QCOMPARE(kiosk.door.state(), DoorState::Shut);
        QCOMPARE(kiosk.door.typed(), 3);
    }

    void what_was_typed_is_gone_when_asked_cleared_and_left()
    {
        Staffed kiosk;
        kiosk.goToDoor();
        kiosk.type("4711");
        kiosk.door.knock();
        QCOMPARE(kiosk.door.typed(), 0);
        QVERIFY(QTest::qWaitFor([&] { return kiosk.door.open(); }));
        kiosk.session.back();
        kiosk.session.go(At::Staff);
        kiosk.type("12");
        kiosk.door.clear();
        QCOMPARE(kiosk.door.typed(), 0);
        kiosk.type("12");
        kiosk.session.back();
        QCOMPARE(kiosk.door.typed(), 0);
        kiosk.type("12"); // and elsewhere nobody types
        QCOMPARE(kiosk.door.typed(), 0);
    }

    void after_five_others_it_rests_for_five_minutes()
    {
        Staffed kiosk;
        kiosk.goToDoor();
        for (int i = 0; i < 5; ++i) {
            QVERIFY(kiosk.door.state() != DoorState::Resting);
            kiosk.knock("0000");
        }
        QCOMPARE(kiosk.door.state(), DoorState::Resting);
        for (int left = 300; left > 0; left -= 60) {
            kiosk.knock("4711");
            QCOMPARE(kiosk.door.state(), DoorState::Resting);
            kiosk.clock.crank(60s);
            kiosk.session.touched();
        }
        QCOMPARE(kiosk.door.state(), DoorState::Shut);
        kiosk.knock("4711");
        QVERIFY(kiosk.door.open());
    }

    void leaving_before_the_answer_wins_nobody_more_tries()
    {
        Staffed kiosk;
        kiosk.goToDoor();
        for (int i = 0; i < 5; ++i) {
            kiosk.type("0000");
            kiosk.door.knock();
            kiosk.session.back();
            kiosk.session.go(At::Staff);
        }
        QVERIFY(QTest::qWaitFor([&] { return kiosk.door.state() == DoorState::Resting; }));
    }

    void a_right_answer_that_comes_after_leaving_opens_nothing()
    {
        CrankedClock clock;
        Session session({}, {}, clock);
        std::atomic<bool> asked = false, may = false;
        StaffDoor door(kSeal, session, clock, [&](const Digits &, const QString &) {
            asked = true;
            asked.notify_all();
            may.wait(false);
            return true;
        });
        session.touched();
        session.comeIn();
        session.go(At::Staff);
        for (int digit : { 1, 2, 3, 4 })
            door.type(digit);
        door.knock();
        asked.wait(false); // it is asked elsewhere: this thread goes on meanwhile
        QCOMPARE(door.state(), DoorState::Checking);
        session.leave();
        may = true;
        may.notify_all();
        clock.crank(1s);
        session.touched();
        session.comeIn();
        session.go(At::Staff);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(door.state(), DoorState::Shut);
    }

    void it_shuts_behind_everybody_who_goes_anywhere_else()
    {
        for (const At to : { At::Home, At::Person, At::Sound }) {
            Staffed kiosk;
            kiosk.goInside();
            kiosk.session.go(At::Measuring);
            QVERIFY(kiosk.door.open());
            kiosk.session.go(to);
            QVERIFY(!kiosk.door.open());
            kiosk.session.go(At::Staff);
            QVERIFY(!kiosk.door.open());
        }
    }

    void who_comes_back_to_a_page_behind_it_meets_the_door_first()
    {
        Staffed kiosk;
        kiosk.goInside();
        kiosk.session.go(At::Measuring);
        kiosk.session.go(At::Person);
        kiosk.session.back();
        QCOMPARE(kiosk.session.place(), At::Staff);
        QVERIFY(!kiosk.door.open());
        kiosk.session.back();
        QCOMPARE(kiosk.session.place(), At::Home);
    }

    void three_minutes_untouched_leave_by_themselves_and_nobody_is_asked()
    {
        for (const bool open : { false, true }) {
            Staffed kiosk;
            kiosk.goToDoor();
            if (open)
                kiosk.knock("4711");
            QSignalSpy phases(&kiosk.session, &Session::phaseChanged);
            kiosk.session.touched();
            kiosk.clock.crank(179s);
            QCOMPARE(kiosk.session.place(), At::Staff);
            QVERIFY(phases.isEmpty());
            kiosk.clock.crank(1s + kFades);
            QCOMPARE(kiosk.session.phase(), Session::Phase::Asleep);
            QVERIFY(!kiosk.door.open());
        }
    }

    void leave_leaves()
    {
        Staffed kiosk;
        kiosk.goInside();
        kiosk.session.leave();
        QVERIFY(!kiosk.door.open());
        kiosk.clock.crank(1s);
        QCOMPARE(kiosk.session.phase(), Session::Phase::Asleep);
    }
};

STILLROOM_TEST(StaffDoorTest)
#include "tst_staffdoor.moc"
