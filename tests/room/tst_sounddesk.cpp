// SPDX-License-Identifier: MPL-2.0
// What staff set holds for everybody, acts at once where it quiets, and outlives visits and restarts.
#include "staffed.h"
#include "testprogram.h"

#include <QSignalSpy>

using At = Session::Place;

namespace {

/// Staff who have come in while a visitor's sound plays.
struct Playing : Staffed {
    Playing()
    {
        goHome();
        play();
        heardAfter(15);
        goInside();
    }
};

}

class SoundDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quiet_now_silences_all_within_half_a_second_and_nothing_starts()
    {
        Playing kiosk;
        QVERIFY(kiosk.heardAfter(1) > 0.0001);
        kiosk.desk.setQuietNow(true);
        QVERIFY(kiosk.soundboard.quiet());
        kiosk.sink.listen(sound::kRate / 2);
        const auto heard = kiosk.sink.listen(sound::kRate);
        QVERIFY(std::ranges::all_of(heard, [](float sample) { return sample == 0; }));
        kiosk.session.back();
        kiosk.play();
        QVERIFY(kiosk.soundboard.quiet());
        QCOMPARE(kiosk.rest.why(), SoundRest::Why::Staff);
    }

    void quiet_now_holds_for_the_next_visitor_until_it_is_taken_back()
    {
        Playing kiosk;
        kiosk.desk.setQuietNow(true);
        kiosk.session.leave();
        kiosk.clock.crank(1s);
        kiosk.goHome();
        kiosk.play();
        QVERIFY(kiosk.soundboard.quiet());
        kiosk.session.leave();
        kiosk.clock.crank(1s);
        kiosk.goInside();
        QVERIFY(kiosk.desk.quietNow());
        kiosk.desk.setQuietNow(false);
        QVERIFY(!kiosk.rest.on() && kiosk.soundboard.quiet()); // nothing comes by itself
        kiosk.session.back();
        kiosk.play();
        QVERIFY(!kiosk.soundboard.quiet());
    }

    void quiet_now_ends_with_the_day_and_nothing_starts()
    {
        Staffed kiosk;
        kiosk.clock.setWall({ { 2026, 11, 23 }, QTime(23, 58) });
        kiosk.goInside();
        kiosk.desk.setQuietNow(true);
        kiosk.clock.crank(100s);
        QVERIFY(kiosk.rest.on());
        kiosk.session.touched();
        kiosk.clock.crank(30s);
        QVERIFY(!kiosk.rest.on() && !kiosk.desk.quietNow() && kiosk.soundboard.quiet());
    }

    void a_clock_set_back_does_not_end_it()
    {
        Staffed kiosk;
        kiosk.goInside();
        kiosk.desk.setQuietNow(true);
        kiosk.clock.setWall(kiosk.clock.wall().addDays(-1));
        kiosk.clock.crank(2s);
        QVERIFY(kiosk.rest.on());
    }

    void quiet_now_outlives_a_restart_of_the_same_day_only()
    {
        for (const int days : { 0, 1 }) {
            Playing before;
            before.desk.setQuietNow(true);
            before.clock.crank(2s);
            Staffed after("[]", before.drawer.kept.back());
            after.clock.setWall(after.clock.wall().addDays(days));
            after.rest.look();
            QCOMPARE(after.rest.on(), days == 0);
        }
    }

    void a_lower_ceiling_acts_at_once_while_sounds_play()
    {
        Playing kiosk;
        const double before = kiosk.heardAfter(2);
        kiosk.desk.setCeiling(0.5);
        const double after = kiosk.heardAfter(1);
        QVERIFY2(after < before / 4, qPrintable(QString::number(before / after)));
        QVERIFY(!kiosk.soundboard.quiet());
    }

    void a_higher_ceiling_comes_slowly()
    {
        Playing kiosk;
        kiosk.desk.setCeiling(0.4);
        kiosk.heardAfter(5);
        kiosk.desk.setCeiling(1);
        double before = kiosk.soundboard.loudness();
        for (int second = 0; second < 12; ++second) {
            kiosk.sink.listen(sound::kRate);
            const double now = kiosk.soundboard.loudness();
            QVERIFY2(now - before <= 6, qPrintable(QString::number(now - before)));
            before = now;
        }
    }

    void no_visitor_gets_over_the_ceiling_and_no_visit_ends_it()
    {
        Staffed free, kiosk("[]", Knobs{ 0.3, {} });
        for (Staffed *each : { &free, &kiosk }) {
            each->goHome();
            each->play();
            each->soundboard.channels().at(0)->setLevel(1);
            each->soundboard.setMaster(1);
        }
        QVERIFY(kiosk.heardAfter(20) < free.heardAfter(20) / 8);
        kiosk.session.leave();
        kiosk.clock.crank(1s);
        QCOMPARE(kiosk.desk.ceiling(), 0.3);
    }

    void the_ceiling_stays_between_heard_and_full()
    {
        Staffed kiosk;
        kiosk.goInside();
        for (const auto &[wish, granted] : std::initializer_list<std::pair<double, double>>{
                 { 7, 1 }, { -3, 0.1 }, { 0.25, 0.25 }, { std::nan(""), 0.25 }, { 0, 0.1 } }) {
            kiosk.desk.setCeiling(wish);
            QCOMPARE(kiosk.desk.ceiling(), granted);
        }
    }

    void what_staff_set_comes_after_what_the_site_says()
    {
        QCOMPARE(Staffed().desk.ceiling(), shippedContent().settings.sound.ceiling);
        QCOMPARE(Staffed("[]", Knobs{ 0.3, {} }).desk.ceiling(), 0.3);
    }

    void what_is_set_is_kept_once_a_moment_later_or_when_they_leave()
    {
        Staffed kiosk;
        kiosk.goInside();
        for (int i = 0; i < 20; ++i) {
            kiosk.desk.setCeiling(0.3 + i * 0.02);
            kiosk.clock.crank(50ms);
        }
        QVERIFY(kiosk.drawer.kept.empty());
        kiosk.clock.crank(1s);
        QCOMPARE(kiosk.drawer.kept.size(), 1U);
        kiosk.desk.setCeiling(0.9);
        kiosk.session.leave();
        QCOMPARE(kiosk.drawer.kept.size(), 2U);
        QCOMPARE(kiosk.drawer.kept.back().ceiling, std::optional(0.9));
    }

    void nothing_is_kept_of_a_visit_in_which_staff_set_nothing()
    {
        Staffed kiosk;
        kiosk.goHome();
        kiosk.play();
        kiosk.soundboard.setMaster(0.4);
        kiosk.goInside();
        kiosk.session.leave();
        kiosk.clock.crank(10s);
        QVERIFY(kiosk.drawer.kept.empty());
    }

    void nothing_turns_before_the_door_is_open()
    {
        Staffed kiosk;
        kiosk.goToDoor();
        kiosk.desk.setQuietNow(true);
        kiosk.desk.setCeiling(0.2);
        kiosk.session.go(At::Measuring);
        kiosk.desk.setMeasuring(true);
        QVERIFY(!kiosk.desk.quietNow() && !kiosk.desk.measuring());
        QCOMPARE(kiosk.desk.ceiling(), shippedContent().settings.sound.ceiling);
        QCOMPARE(kiosk.sink.state(), sound::Sink::State::Asleep);
    }

    void the_sound_to_measure_by_plays_alone_and_ends_with_its_page()
    {
        Playing kiosk;
        kiosk.desk.setMeasuring(true); // not on this page
        QVERIFY(!kiosk.desk.measuring());
        for (const bool leave : { false, true }) {
            kiosk.session.go(At::Measuring);
            kiosk.desk.setMeasuring(true);
            QVERIFY(kiosk.desk.measuring() && kiosk.soundboard.quiet());
            kiosk.heardAfter(20);
            const double heard = kiosk.soundboard.loudness();
            QVERIFY2(std::abs(heard + 30) < 1.5, qPrintable(QString::number(heard)));
            leave ? kiosk.session.leave() : kiosk.session.back();
            QVERIFY(!kiosk.desk.measuring());
            QCOMPARE(kiosk.heardAfter(0.7), 0.0);
        }
        kiosk.clock.crank(10s);
        QCOMPARE(kiosk.sink.state(), sound::Sink::State::Asleep);
    }

    void the_sound_to_measure_by_knows_no_ceiling_and_keeps_quiet_hours()
    {
        Staffed kiosk("[\"12:00-13:00\"]", Knobs{ 0.1, {} });
        kiosk.clock.setWall({ { 2026, 11, 23 }, QTime(11, 59, 30) });
        kiosk.goInside();
        kiosk.session.go(At::Measuring);
        kiosk.desk.setMeasuring(true);
        kiosk.heardAfter(20);
        QVERIFY(std::abs(kiosk.soundboard.loudness() + 30) < 1.5);
        kiosk.clock.crank(10s);
        QVERIFY(!kiosk.desk.measuring());
        QCOMPARE(kiosk.heardAfter(0.7), 0.0);
        kiosk.desk.setMeasuring(true);
        QVERIFY(!kiosk.desk.measuring());
    }

    void the_meter_says_what_is_heard_and_never_jumps()
    {
        Playing kiosk;
        QSignalSpy heard(&kiosk.desk, &SoundDesk::heardChanged);
        double before = kiosk.desk.heard();
        for (int second = 0; second < 10; ++second) {
            kiosk.heardAfter(1);
            QVERIFY(std::abs(kiosk.desk.heard() - before) <= 0.121);
            before = kiosk.desk.heard();
        }
        QVERIFY(before > 0.3 && kiosk.desk.loud() != SoundDesk::Loud::Silent);
        QCOMPARE(heard.size(), 10);
        kiosk.desk.setQuietNow(true);
        kiosk.heardAfter(3);
        QCOMPARE(kiosk.desk.loud(), SoundDesk::Loud::Silent);
        kiosk.session.back();
        heard.clear();
        kiosk.heardAfter(5);
        QCOMPARE(heard.size(), 0); // nobody looks
    }
};

STILLROOM_TEST(SoundDeskTest)
#include "tst_sounddesk.moc"
