// SPDX-License-Identifier: MPL-2.0
// While it is quiet by the hour or by staff, nothing sounds, nothing starts, and afterwards nothing comes by
// itself.
#include "staffed.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDate kDay{ 2026, 11, 23 };

/// A visit just before noon, with sound.
struct BeforeNoon : Staffed {
    BeforeNoon()
        : Staffed("[\"12:00-13:30\"]")
    {
        clock.setWall({ kDay, QTime(11, 59, 40) });
        goHome();
        session.go(Session::Place::Sound);
        play();
    }
};

}

class SoundRestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void when_quiet_hours_begin_all_sound_is_gone_within_half_a_second()
    {
        BeforeNoon kiosk;
        QVERIFY(kiosk.heardAfter(19) > 0.0001);
        QVERIFY(!kiosk.rest.on());
        kiosk.clock.crank(1s);
        QCOMPARE(kiosk.rest.why(), SoundRest::Why::Hours);
        QVERIFY(kiosk.soundboard.quiet());
        kiosk.sink.listen(sound::kRate / 2);
        const auto heard = kiosk.sink.listen(2 * sound::kRate);
        QVERIFY(std::ranges::all_of(heard, [](float sample) { return sample == 0; }));
    }

    void nothing_can_be_started_in_them()
    {
        BeforeNoon kiosk;
        kiosk.clock.crank(21s);
        for (Channel *channel : kiosk.soundboard.channels()) {
            kiosk.soundboard.toggle(channel);
            channel->setLevel(1);
            QCOMPARE(channel->level(), 0.0);
        }
        QCOMPARE(kiosk.heardAfter(5), 0.0);
    }

    void after_them_nothing_starts_by_itself_and_everything_can_be_started()
    {
        BeforeNoon kiosk;
        kiosk.clock.crank(21s);
        for (int minute = 0; minute < 95; ++minute) {
            kiosk.clock.crank(1min);
            kiosk.session.touched();
            QVERIFY(kiosk.soundboard.quiet());
        }
        QVERIFY(!kiosk.rest.on());
        QCOMPARE(kiosk.heardAfter(5), 0.0);
        kiosk.play();
        QVERIFY(kiosk.heardAfter(12) > 0.0001);
    }

    void the_beginning_is_no_touch()
    {
        BeforeNoon kiosk;
        kiosk.clock.setWall({ kDay, QTime(12, 0).addSecs(-int(Settings::Visit().restingIdle.count()) - 10) });
        kiosk.session.touched();
        kiosk.clock.crank(Settings::Visit().restingIdle + 5s);
        QCOMPARE(kiosk.session.phase(), Session::Phase::Asking); // whether anybody is there
        kiosk.clock.crank(10s);
        QVERIFY(kiosk.rest.on() && kiosk.soundboard.quiet());
        QCOMPARE(kiosk.session.phase(), Session::Phase::Asking);
    }

    void the_time_is_written_as_each_language_writes_it()
    {
        BeforeNoon kiosk;
        kiosk.clock.crank(21s);
        const QChar space(QChar::Nbsp);
        QCOMPARE(kiosk.rest.until(), u"1:30%1pm"_s.arg(space));
        const QSignalSpy changed(&kiosk.rest, &SoundRest::changed);
        kiosk.language.choose(kiosk.language.choices().at(1));
        QCOMPARE(kiosk.rest.until(), u"13:30"_s);
        QVERIFY(!changed.isEmpty());
    }

    void who_comes_in_them_finds_them()
    {
        Staffed kiosk("[\"20:00-07:00\"]");
        kiosk.clock.setWall({ kDay, QTime(6, 0) });
        kiosk.clock.crank(1s);
        kiosk.goHome();
        kiosk.play();
        QVERIFY(kiosk.soundboard.quiet());
        QCOMPARE(kiosk.rest.until(), u"7:00%1am"_s.arg(QChar(QChar::Nbsp)));
    }

    void a_clock_set_back_into_them_quiets_again()
    {
        BeforeNoon kiosk;
        kiosk.clock.setWall({ kDay, QTime(13, 31) });
        kiosk.clock.crank(1s);
        QVERIFY(!kiosk.rest.on());
        QVERIFY(kiosk.heardAfter(12) > 0.0001);
        kiosk.clock.setWall({ kDay, QTime(13, 20) });
        kiosk.clock.crank(1s);
        QVERIFY(kiosk.rest.on() && kiosk.soundboard.quiet());
        QCOMPARE(kiosk.heardAfter(1), 0.0);
        kiosk.clock.setWall({ kDay, QTime(14, 0) });
        kiosk.clock.crank(1s);
        QVERIFY(!kiosk.rest.on() && kiosk.soundboard.quiet());
    }

    void summer_time_that_jumps_into_them_quiets()
    {
        Staffed kiosk("[\"03:00-04:00\"]");
        kiosk.clock.setWall({ { 2026, 3, 29 }, QTime(1, 59, 50), QTimeZone("Europe/Berlin") });
        kiosk.goHome();
        kiosk.play();
        kiosk.clock.crank(9s);
        QVERIFY(!kiosk.soundboard.quiet());
        kiosk.clock.crank(2s); // the wall shows 3:00
        QVERIFY(kiosk.soundboard.quiet());
        QCOMPARE(kiosk.rest.why(), SoundRest::Why::Hours);
    }

    void an_hour_that_comes_twice_is_quiet_twice()
    {
        Staffed kiosk("[\"02:30-02:40\"]");
        kiosk.clock.setWall({ { 2026, 10, 25 }, QTime(1, 50), QTimeZone("Europe/Berlin") });
        int minutes = 0;
        for (int minute = 0; minute < 130; ++minute) {
            kiosk.clock.crank(1min);
            minutes += kiosk.rest.on() ? 1 : 0;
        }
        QCOMPARE(minutes, 20);
    }

    void a_site_without_them_never_asks_the_clock()
    {
        Staffed kiosk;
        QCOMPARE(kiosk.clock.beats(), Kiosk().clock.beats());
    }
};

STILLROOM_TEST(SoundRestTest)
#include "tst_soundrest.moc"
