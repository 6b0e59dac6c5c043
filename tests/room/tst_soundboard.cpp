// SPDX-License-Identifier: MPL-2.0
// Sound is silent until asked, goes in one tap, and is nobody else's afterwards.
#include "kiosk.h"
#include "testprogram.h"

#include <QSignalSpy>

#include <cmath>

namespace {

double loudest(const std::vector<float> &heard)
{
    double most = 0;
    for (const float sample : heard)
        most = std::max(most, double(std::abs(sample)));
    return most;
}

/// What is heard in the last tenth of `seconds` from now.
double heardAfter(Kiosk &kiosk, double seconds)
{
    kiosk.sink.listen(int(seconds * 0.9 * sound::kRate));
    return loudest(kiosk.sink.listen(int(seconds * 0.1 * sound::kRate)));
}

void playFour(Kiosk &kiosk)
{
    for (int i = 0; i < 4; ++i)
        kiosk.soundboard.toggle(kiosk.soundboard.channels().at(i));
}

}

class SoundboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing_sounds_and_no_device_is_opened_until_somebody_asks()
    {
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.session.go(Session::Place::Sound);
        kiosk.soundboard.setMaster(1);
        kiosk.soundboard.hush();
        kiosk.clock.crank(60s);
        QVERIFY(kiosk.soundboard.quiet());
        QCOMPARE(kiosk.sink.state(), sound::Sink::State::Asleep);
    }

    void a_tap_turns_a_sound_on_softly_and_a_tap_turns_it_off()
    {
        Kiosk kiosk;
        kiosk.goHome();
        Channel *rain = kiosk.soundboard.channels().at(0);
        const QSignalSpy level(rain, &Channel::levelChanged);
        const QSignalSpy playing(&kiosk.soundboard, &Soundboard::playingChanged);
        kiosk.soundboard.toggle(rain);
        QVERIFY(rain->playing() && rain->level() > 0.2 && rain->level() < 0.8);
        QCOMPARE(kiosk.soundboard.playing(), QList<Channel *>{ rain });
        QVERIFY(heardAfter(kiosk, 12) > 0.0001);
        kiosk.soundboard.toggle(rain);
        QVERIFY(!rain->playing() && kiosk.soundboard.quiet());
        QCOMPARE(heardAfter(kiosk, 0.6), 0.0);
        QCOMPARE(level.size(), 2);
        QCOMPARE(playing.size(), 2);
    }

    void a_fifth_sound_is_refused_and_the_four_go_on()
    {
        Kiosk kiosk;
        kiosk.goHome();
        playFour(kiosk);
        QVERIFY(kiosk.soundboard.full());
        Channel *fifth = kiosk.soundboard.channels().at(4);
        kiosk.soundboard.toggle(fifth);
        fifth->setLevel(1);
        QCOMPARE(fifth->level(), 0.0);
        QCOMPARE(kiosk.soundboard.playing().size(), 4);
        kiosk.soundboard.toggle(kiosk.soundboard.channels().at(0));
        kiosk.soundboard.toggle(fifth);
        QVERIFY(fifth->playing());
    }

    void levels_stay_between_nothing_and_full()
    {
        Kiosk kiosk;
        kiosk.goHome();
        Channel *rain = kiosk.soundboard.channels().at(0);
        for (const auto &[wish, granted] : std::initializer_list<std::pair<double, double>>{ { 7, 1 },
                 { -3, 0 }, { 0.25, 0.25 }, { std::nan(""), 0.25 }, { INFINITY, 1 }, { -INFINITY, 0 } }) {
            rain->setLevel(wish);
            QCOMPARE(rain->level(), granted);
        }
        for (const auto &[wish, granted] : std::initializer_list<std::pair<double, double>>{
                 { 7, 1 }, { -3, 0 }, { 0.25, 0.25 }, { std::nan(""), 0.25 } }) {
            kiosk.soundboard.setMaster(wish);
            QCOMPARE(kiosk.soundboard.master(), granted);
        }
    }

    void what_is_no_sound_of_this_room_is_not_played()
    {
        Kiosk kiosk, other;
        kiosk.goHome();
        kiosk.soundboard.toggle(nullptr);
        kiosk.soundboard.toggle(other.soundboard.channels().at(0));
        QVERIFY(kiosk.soundboard.quiet());
        QVERIFY(other.soundboard.quiet());
    }

    void one_tap_stops_all_and_keeps_how_loud_all_is()
    {
        Kiosk kiosk;
        kiosk.goHome();
        playFour(kiosk);
        kiosk.soundboard.setMaster(0.8);
        kiosk.sink.listen(8 * sound::kRate);
        kiosk.soundboard.hush();
        QVERIFY(kiosk.soundboard.quiet());
        QCOMPARE(kiosk.soundboard.master(), double(0.8F));
        QCOMPARE(heardAfter(kiosk, 0.6), 0.0);
    }

    void leave_quiets_at_once_and_forgets_all_levels()
    {
        const Kiosk fresh;
        Kiosk kiosk;
        kiosk.goHome();
        playFour(kiosk);
        kiosk.soundboard.setMaster(1);
        kiosk.sink.listen(8 * sound::kRate);
        kiosk.session.leave();
        QVERIFY(kiosk.soundboard.quiet()); // before anything is wiped
        QCOMPARE(heardAfter(kiosk, 0.6), 0.0);
        kiosk.clock.crank(1s);
        QCOMPARE(kiosk.soundboard.master(), fresh.soundboard.master());
        for (const Channel *channel : kiosk.soundboard.channels())
            QCOMPARE(channel->level(), 0.0);
    }

    void a_slider_still_held_while_leaving_starts_nothing()
    {
        Kiosk kiosk;
        kiosk.goHome();
        playFour(kiosk);
        kiosk.sink.listen(sound::kRate);
        kiosk.session.leave();
        kiosk.clock.crank(100ms);
        kiosk.soundboard.channels().at(0)->setLevel(0.9);
        kiosk.soundboard.toggle(kiosk.soundboard.channels().at(1));
        kiosk.clock.crank(1s);
        QVERIFY(kiosk.soundboard.quiet());
        QCOMPARE(heardAfter(kiosk, 3), 0.0);
    }

    void the_next_visitors_sound_is_as_loud_as_the_first_ones()
    {
        Kiosk first, second;
        second.goHome();
        playFour(second);
        second.soundboard.setMaster(0.1);
        second.sink.listen(sound::kRate);
        second.session.leave();
        second.clock.crank(1s);
        second.sink.listen(sound::kRate);
        second.clock.crank(30s);
        for (Kiosk *kiosk : { &first, &second }) {
            kiosk->goHome();
            kiosk->soundboard.toggle(kiosk->soundboard.channels().at(4));
        }
        const double ratio = heardAfter(second, 20) / heardAfter(first, 20);
        QVERIFY2(ratio > 0.5 && ratio < 2, qPrintable(QString::number(ratio)));
    }
};

STILLROOM_TEST(SoundboardTest)
#include "tst_soundboard.moc"
