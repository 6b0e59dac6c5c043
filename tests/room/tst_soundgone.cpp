// SPDX-License-Identifier: MPL-2.0
// Where sound has no way out the page says so, and it comes back by itself; and nothing wears out while
// nobody listens.
#include "fakes/silentsink.h"
#include "kiosk.h"
#include "testprogram.h"

#include <QSignalSpy>

#include <cmath>

namespace {

using SilentKiosk = KioskWith<SilentSink>;

bool heard(Kiosk &kiosk)
{
    const auto sound = kiosk.sink.listen(10 * sound::kRate);
    return std::ranges::any_of(sound, [](float sample) { return std::abs(sample) > 0.0002F; });
}

}

class SoundGoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_page_says_so_within_a_second_when_the_way_out_is_lost()
    {
        Kiosk kiosk;
        kiosk.goHome();
        Channel *rain = kiosk.soundboard.channels().at(0);
        kiosk.soundboard.toggle(rain);
        QVERIFY(kiosk.soundboard.available());
        const QSignalSpy said(&kiosk.soundboard, &Soundboard::availableChanged);
        kiosk.sink.unplug();
        kiosk.clock.crank(1s);
        QVERIFY(!kiosk.soundboard.available());
        QCOMPARE(said.size(), 1);
        kiosk.soundboard.toggle(kiosk.soundboard.channels().at(1));
        QVERIFY(!kiosk.soundboard.channels().at(1)->playing());
        kiosk.sink.plugIn();
        kiosk.clock.crank(1s);
        QVERIFY(kiosk.soundboard.available());
        QCOMPARE(said.size(), 2);
        QVERIFY(rain->playing() && heard(kiosk)); // what was chosen is still chosen
        kiosk.soundboard.toggle(kiosk.soundboard.channels().at(1));
        QVERIFY(kiosk.soundboard.channels().at(1)->playing());
    }

    void a_device_that_comes_late_is_found()
    {
        CrankedClock clock;
        SilentSink sink;
        sink.setAbsent(true);
        HandWoundTapes tapes;
        Room room(shippedContent(), clock, sink, tapes);
        room.session()->touched();
        QVERIFY(!room.soundboard()->available());
        room.soundboard()->toggle(room.soundboard()->channels().at(0));
        QVERIFY(room.soundboard()->quiet());
        sink.setAbsent(false);
        clock.crank(1s);
        QVERIFY(room.soundboard()->available());
        room.soundboard()->toggle(room.soundboard()->channels().at(0));
        QVERIFY(!room.soundboard()->quiet());
        QCOMPARE(sink.state(), sound::Sink::State::Playing);
    }

    void a_recording_runs_only_while_it_is_asked_for_and_is_let_go_when_lost()
    {
        Content content = shippedContent();
        content.catalog.soundscapes.at(1).voice = Voicing(VoiceKind::Recording);
        content.catalog.soundscapes.at(1).recording = Recording{ QStringLiteral("pond.flac"), {}, 60 };
        Kiosk kiosk(std::move(content));
        kiosk.goHome();
        Channel *pond = kiosk.soundboard.channels().at(1);
        QCOMPARE(kiosk.tapes.loaded.size(), std::size_t(1));
        QCOMPARE(kiosk.tapes.loaded.front().first, std::string("pond.flac"));
        sound::Tape &tape = *kiosk.tapes.loaded.front().second;
        kiosk.soundboard.toggle(kiosk.soundboard.channels().at(0));
        QVERIFY(kiosk.tapes.running.empty());
        kiosk.soundboard.toggle(pond);
        QVERIFY(kiosk.tapes.running.contains(&tape));
        kiosk.soundboard.hush();
        QVERIFY(kiosk.tapes.running.empty());
        kiosk.soundboard.toggle(kiosk.soundboard.channels().at(0));
        kiosk.soundboard.toggle(pond);
        tape.setLost(true);
        kiosk.clock.crank(1s);
        QVERIFY(!pond->playing() && kiosk.soundboard.channels().at(0)->playing());
        QVERIFY(kiosk.tapes.running.empty());
    }

    void a_recording_that_gives_way_is_read_until_it_is_not_heard()
    {
        Content content = shippedContent();
        auto &sounds = content.catalog.soundscapes;
        sounds.at(1).voice = Voicing(VoiceKind::Recording);
        sounds.at(1).recording = Recording{ QStringLiteral("pond.flac"), {}, 60 };
        Mix pond = content.catalog.mixes.front(), other = pond;
        pond.parts = { { sounds[1].id, 0.8 } };
        other.parts = { { sounds[0].id, 0.8 } };
        content.catalog.mixes = settled({ pond, other }, sounds);
        Kiosk kiosk(std::move(content));
        kiosk.goHome();
        sound::Tape &tape = *kiosk.tapes.loaded.front().second;
        const auto listen = [&](int seconds) {
            for (int i = 0; i < 4 * seconds; ++i) {
                tape.put(std::vector<float>(tape.room() * sound::kChannels, 0.01F));
                kiosk.sink.listen(sound::kRate / 4);
                if (i % 4 == 3)
                    kiosk.clock.crank(1s);
            }
        };
        kiosk.soundboard.choose(kiosk.soundboard.mixes().at(0));
        listen(12);
        kiosk.soundboard.choose(kiosk.soundboard.mixes().at(1));
        listen(6);
        QVERIFY(kiosk.tapes.running.contains(&tape));
        listen(6);
        QVERIFY(kiosk.tapes.running.empty());
        QVERIFY(!kiosk.soundboard.quiet());
    }

    void a_site_that_wants_no_sound_has_none()
    {
        Content content = shippedContent();
        content.settings.sound.enabled = false;
        Kiosk kiosk(content);
        kiosk.goHome();
        kiosk.soundboard.toggle(kiosk.soundboard.channels().at(0));
        kiosk.clock.crank(10s);
        QVERIFY(kiosk.soundboard.quiet());
        QVERIFY(!kiosk.soundboard.available());
        QCOMPARE(kiosk.sink.state(), sound::Sink::State::Asleep);
    }

    void the_device_is_let_go_after_silence_and_taken_again_when_asked()
    {
        Kiosk kiosk;
        kiosk.goHome();
        Channel *rain = kiosk.soundboard.channels().at(0);
        kiosk.soundboard.toggle(rain);
        kiosk.sink.listen(sound::kRate);
        kiosk.clock.crank(60s);
        QCOMPARE(kiosk.sink.state(), sound::Sink::State::Playing);
        kiosk.soundboard.toggle(rain);
        kiosk.sink.listen(sound::kRate);
        kiosk.clock.crank(10s);
        QCOMPARE(kiosk.sink.state(), sound::Sink::State::Asleep);
        kiosk.soundboard.toggle(rain);
        QCOMPARE(kiosk.sink.state(), sound::Sink::State::Playing);
        QVERIFY(heard(kiosk));
    }

    void a_tail_that_is_still_heard_is_not_cut_off()
    {
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.soundboard.toggle(kiosk.soundboard.channels().at(0));
        kiosk.sink.listen(8 * sound::kRate);
        kiosk.soundboard.hush();
        kiosk.clock.crank(60s); // and not one sample was asked for meanwhile
        QCOMPARE(kiosk.sink.state(), sound::Sink::State::Playing);
    }

    void sound_still_comes_after_a_thousand_visits_in_silence()
    {
        Kiosk kiosk;
        for (int i = 0; i < 1000; ++i) {
            kiosk.comeIn();
            kiosk.session.leave();
            kiosk.clock.crank(1s);
        }
        kiosk.goHome();
        kiosk.soundboard.toggle(kiosk.soundboard.channels().at(0));
        QVERIFY(!kiosk.soundboard.quiet());
        QVERIFY(heard(kiosk));
    }

    void drawing_at_how_loud_all_is_before_anything_plays_spoils_nothing()
    {
        Kiosk kiosk;
        kiosk.goHome();
        for (int i = 0; i <= 1000; ++i)
            kiosk.soundboard.setMaster(i / 1000.0);
        kiosk.soundboard.toggle(kiosk.soundboard.channels().at(0));
        QVERIFY(!kiosk.soundboard.quiet());
        QVERIFY(heard(kiosk));
    }

    void a_visit_without_a_device_leaves_nothing_for_the_next()
    {
        Kiosk kiosk;
        kiosk.goHome();
        Channel *rain = kiosk.soundboard.channels().at(0);
        kiosk.soundboard.toggle(rain);
        kiosk.sink.unplug();
        kiosk.clock.crank(1s);
        for (int i = 0; i < 1000; ++i) { // while nobody hears, nobody takes these wishes either
            rain->setLevel(0.1 + i / 2000.0);
            kiosk.soundboard.setMaster(i % 2 == 0 ? 0 : 0.01);
        }
        kiosk.session.leave();
        kiosk.clock.crank(1s);
        QVERIFY(kiosk.asNew());
        kiosk.sink.plugIn();
        QVERIFY(!heard(kiosk));
        kiosk.clock.crank(2s);
        kiosk.goHome();
        kiosk.soundboard.toggle(rain);
        QVERIFY(heard(kiosk)); // and not at the last visitor's nothing
    }
};

STILLROOM_TEST(SoundGoneTest)
#include "tst_soundgone.moc"
