// SPDX-License-Identifier: MPL-2.0
// The whole engine, heard from outside: what every sequence of taps may sound like, and what it may not.
#include "fakes/capturesink.h"
#include "sound/ear.h"
#include "sound/engine.h"
#include "testprogram.h"

using namespace sound;

namespace {

constexpr Bed kBeds[]{ { Voicing(VoiceKind::Rain) }, { Voicing(VoiceKind::Surf) },
    { Voicing(VoiceKind::Stream) }, { Voicing(VoiceKind::Wind) }, { Voicing(VoiceKind::Noise) } };
constexpr std::size_t kSecond = 100; // points of a curve

/// A room with a visitor in it.
struct Seat {
    explicit Seat(std::uint64_t seed = 5)
        : engine(kBeds, seed)
    {
        sink.start([this](std::span<float> out) { engine.fill(out); }, [this] { engine.begun(); });
    }
    /// Lets milliseconds go by; all that is heard is kept.
    ear::Sound listen(int milliseconds)
    {
        const ear::Sound now = sink.listen(milliseconds * kRate / 1000);
        heard.insert(heard.end(), now.begin(), now.end());
        return now;
    }

    Engine engine;
    CaptureSink sink;
    ear::Sound heard;
};

/// What holds for everything that ever leaves the engine.
void verifyGentle(const ear::Sound &sound)
{
    QVERIFY(ear::finite(sound));
    const ear::Loudness heard = ear::loudness(sound);
    const double rise = ear::steepest(heard.momentary, kSecond);
    qInfo("I %.2f, M %.2f, S %.2f LUFS, true peak %.1f dBTP, rise %.2f dB in 1 s, %.2f dB in 400 ms",
        heard.integrated, ear::highest(heard.momentary), heard.highestShort, heard.truePeak, rise,
        ear::steepest(heard.momentary, 40));
    QVERIFY(ear::highest(heard.momentary) <= -24);
    QVERIFY(heard.highestShort <= -27);
    QVERIFY(heard.truePeak <= -9);
    QVERIFY(ear::steepest(heard.momentary, 40) <= 6);
    QVERIFY(rise <= 6);
}

}

class TestRamps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothing_asked_is_digital_silence()
    {
        Seat seat;
        QVERIFY(seat.engine.silent());
        QCOMPARE(ear::peak(seat.listen(2000)), 0.0F);
        QCOMPARE(seat.engine.meters().master, -120.0F);
        QVERIFY(seat.engine.silent());
    }

    void a_bed_rises_slowly_and_arrives_data()
    {
        QTest::addColumn<int>("bed");
        for (int bed = 0; bed < 5; ++bed)
            QTest::addRow("%d", bed) << bed;
    }
    void a_bed_rises_slowly_and_arrives()
    {
        QFETCH(int, bed);
        Seat seat;
        QVERIFY(seat.engine.setLevel(bed, 1));
        QVERIFY(ear::peak(seat.listen(40)) < 0.001F); // the first of it, within -60 dBFS
        seat.listen(26000);
        verifyGentle(seat.heard);
        const ear::Loudness risen = ear::loudness(std::span(seat.heard).last(10 * kRate * kChannels));
        QVERIFY(std::abs(risen.integrated + 30) <= 1.5);
        QVERIFY(std::abs(seat.engine.meters().master + 30) < 6);
        QVERIFY(seat.engine.meters().beds[static_cast<std::size_t>(bed)] > -45);
    }

    void any_four_together_stay_gentle_data()
    {
        QTest::addColumn<int>("left_out");
        for (int bed = 0; bed < 5; ++bed)
            QTest::addRow("%d", bed) << bed;
    }
    void any_four_together_stay_gentle()
    {
        QFETCH(int, left_out);
        Seat seat;
        for (int bed = 0; bed < 5; ++bed)
            QVERIFY(bed == left_out || seat.engine.setLevel(bed, 1));
        seat.listen(26000);
        verifyGentle(seat.heard);
        const ear::Loudness risen = ear::loudness(std::span(seat.heard).last(10 * kRate * kChannels));
        QVERIFY(risen.integrated <= -28);
        QVERIFY(risen.integrated >= -30.5);
    }

    void one_after_another_stays_gentle()
    {
        Seat seat;
        for (int bed = 0; bed < 4; ++bed) {
            seat.engine.setLevel(bed, 1);
            seat.listen(4000);
        }
        seat.listen(8000);
        for (int bed = 0; bed < 3; ++bed) {
            seat.engine.setLevel(bed, 0);
            seat.listen(2500);
        }
        verifyGentle(seat.heard);
    }

    void a_fifth_bed_is_refused()
    {
        Seat seat;
        for (int bed = 0; bed < 4; ++bed)
            QVERIFY(seat.engine.setLevel(bed, 0.5F));
        QVERIFY(!seat.engine.setLevel(4, 0.5F));
        QVERIFY(seat.engine.setLevel(3, 0.7F)); // one that sounds may change
        QVERIFY(seat.engine.setLevel(4, 0)); // silence is not a fifth
        seat.engine.setLevel(0, 0);
        QVERIFY(seat.engine.setLevel(4, 0.5F));
        QVERIFY(!seat.engine.setLevel(9, 0.5F));
        QVERIFY(!seat.engine.setLevel(-1, 0.5F));
        QVERIFY(!seat.engine.setLevel(1, std::nanf("")));
    }

    void a_stop_takes_less_than_half_a_second_and_ends_in_exact_zero_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("quiet") << 0;
        QTest::newRow("level") << 1;
        QTest::newRow("master") << 2;
    }
    void a_stop_takes_less_than_half_a_second_and_ends_in_exact_zero()
    {
        QFETCH(int, way);
        Seat seat;
        for (int bed : { 0, 1, 4 })
            seat.engine.setLevel(bed, 1);
        seat.listen(16000);
        if (way == 0)
            QVERIFY(seat.engine.quiet());
        if (way == 1)
            for (int bed : { 0, 1, 4 })
                QVERIFY(seat.engine.setLevel(bed, 0));
        if (way == 2)
            QVERIFY(seat.engine.setMaster(0));
        QVERIFY(!seat.engine.silent());
        const ear::Sound fall = seat.listen(1000);
        const double milliseconds = static_cast<double>(ear::end(fall)) * 1000 / kRate;
        qInfo("silent after %.0f ms", milliseconds);
        QVERIFY(milliseconds >= 300);
        QVERIFY(milliseconds <= 500);
        QCOMPARE(seat.engine.silent(), way != 2); // turned down is still asked for
        QVERIFY(ear::sharpestClick(seat.heard) <= 12);
    }

    void a_tap_storm_never_startles_data()
    {
        QTest::addColumn<int>("before"); // milliseconds of sound before the storm
        QTest::newRow("from silence") << 0;
        QTest::newRow("in full sound") << 16000;
    }
    void a_tap_storm_never_startles()
    {
        QFETCH(int, before);
        Seat seat;
        for (int bed = 0; bed < 4; ++bed)
            seat.engine.setLevel(bed, before > 0 ? 1.0F : 0.0F);
        seat.listen(before);
        for (int tap = 0; tap < 200; ++tap) {
            for (int bed = 0; bed < 4; ++bed)
                seat.engine.setLevel(bed, (tap + bed) % 2 == 0 ? 0.0F : 1.0F);
            seat.engine.setMaster(tap % 5 == 0 ? 0.2F : 1.0F);
            seat.listen(100);
        }
        for (int bed = 0; bed < 4; ++bed)
            seat.engine.setLevel(bed, 1);
        seat.listen(20000);
        verifyGentle(seat.heard);
        QVERIFY(ear::loudness(std::span(seat.heard).last(2 * kRate * kChannels)).integrated
            > -31); // and it comes back
    }

    void the_master_and_the_ceiling_move_slowly_up_and_quicker_down()
    {
        Seat seat;
        seat.engine.setMaster(0.3F);
        seat.engine.setCeiling(0.3F);
        seat.engine.setLevel(4, 1);
        seat.listen(16000);
        seat.engine.setMaster(1);
        seat.engine.setCeiling(1);
        seat.engine.setLevel(0, 1);
        seat.listen(18000);
        verifyGentle(seat.heard);
        const double loud = ear::loudness(std::span(seat.heard).last(2 * kRate * kChannels)).integrated;
        QVERIFY(loud > -31);
        seat.engine.setMaster(0.5F);
        seat.listen(1500);
        const double lower = ear::loudness(std::span(seat.heard).last(kRate * kChannels)).integrated;
        QVERIFY(std::abs(loud - lower - 18) < 2);
    }

    void a_device_that_comes_back_begins_from_silence()
    {
        Seat seat;
        for (int bed = 0; bed < 4; ++bed)
            seat.engine.setLevel(bed, 1);
        seat.listen(16000);
        seat.sink.unplug();
        QCOMPARE(ear::peak(seat.listen(500)), 0.0F);
        seat.sink.plugIn();
        QVERIFY(ear::peak(seat.listen(40)) < 0.001F);
        seat.listen(16000);
        verifyGentle(seat.heard);
        QVERIFY(ear::loudness(std::span(seat.heard).last(2 * kRate * kChannels)).integrated > -31);
    }

    void the_size_of_a_fill_changes_nothing()
    {
        Seat whole, pieces;
        whole.engine.setLevel(2, 1);
        pieces.engine.setLevel(2, 1);
        const ear::Sound expected = whole.sink.listen(48000);
        ear::Sound sound;
        for (int frames = 1; sound.size() < expected.size(); frames = frames % 997 + 13) {
            const ear::Sound next = pieces.sink.listen(frames);
            sound.insert(sound.end(), next.begin(), next.end());
        }
        sound.resize(expected.size());
        QVERIFY(ear::fingerprint(sound) == ear::fingerprint(expected));
    }

    void the_same_seed_and_taps_give_the_same_bytes()
    {
        const auto evening = [](std::uint64_t seed) {
            Seat seat(seed);
            for (int bed = 0; bed < 4; ++bed) {
                seat.engine.setLevel(bed, 0.8F);
                seat.listen(700);
            }
            return ear::fingerprint(seat.heard);
        };
        QVERIFY(evening(3) == evening(3));
        QVERIFY(evening(3) != evening(4));
    }

    void what_gives_way_leaves_no_hole()
    {
        Seat seat;
        seat.engine.setLevel(0, 0.78F);
        seat.listen(20000);
        QVERIFY(seat.engine.fadeOut(0) && seat.engine.setLevel(1, 0.78F));
        const ear::Sound change = seat.listen(20000);
        const ear::Loudness heard = ear::loudness(change);
        const double level
            = ear::loudness(std::span(seat.heard).first(20 * kRate * kChannels).last(5 * kRate * kChannels))
                  .integrated;
        const double deepest = *std::ranges::min_element(std::span(heard.momentary).subspan(40));
        qInfo("from %.1f LUFS it dips to %.1f and arrives at %.1f", level, deepest, heard.momentary.back());
        QVERIFY(deepest >= level - 14);
        QVERIFY(heard.momentary[4 * kSecond] >= level - 7); // half of it is still there after four seconds
        QCOMPARE(seat.engine.meters().beds[0], kSilence);
        verifyGentle(seat.heard);
        QVERIFY(ear::sharpestClick(seat.heard) <= 12);
    }

    void quiet_does_not_wait_for_what_gives_way()
    {
        Seat seat;
        seat.engine.setLevel(0, 1);
        seat.listen(16000);
        QVERIFY(seat.engine.fadeOut(0));
        seat.listen(1000);
        QVERIFY(!seat.engine.silent());
        QVERIFY(seat.engine.quiet());
        const ear::Sound after = seat.listen(1000);
        QCOMPARE(ear::peak(std::span(after).last(kRate)), 0.0F);
        QVERIFY(seat.engine.silent());
        seat.engine.setLevel(0, 1);
        seat.listen(16000);
        QVERIFY(seat.engine.fadeOut(0));
        seat.listen(5000);
        QVERIFY(seat.engine.setLevel(0, 1)); // and back again from where it is
        seat.listen(16000);
        QVERIFY(seat.engine.meters().beds[0] > -45);
        verifyGentle(seat.heard);
    }

    void a_trim_leans_a_bed_data()
    {
        QTest::addColumn<float>("trim");
        QTest::newRow("softer") << -6.0F;
        QTest::newRow("louder") << 2.0F; // no other bed sounds, so that nothing has to give way for it
    }
    void a_trim_leans_a_bed()
    {
        QFETCH(float, trim);
        const Bed beds[]{ { Voicing(VoiceKind::Noise), trim }, { Voicing(VoiceKind::Noise), 0 } };
        double loud[2]{};
        for (int bed = 0; bed < 2; ++bed) {
            Engine engine(beds, 1);
            engine.setLevel(bed, 1);
            ear::Sound sound(20 * kRate * kChannels);
            engine.fill(sound);
            loud[bed] = ear::loudness(std::span(sound).last(5 * kRate * kChannels)).integrated;
        }
        QVERIFY(std::abs(loud[0] - loud[1] - static_cast<double>(trim)) < 0.5);
    }

    void quiet_is_heard_behind_a_full_queue()
    {
        Seat seat;
        seat.engine.setLevel(0, 1);
        seat.listen(5000);
        while (seat.engine.setLevel(0, 0.5F)) { }
        QVERIFY(seat.engine.quiet());
        const ear::Sound after = seat.listen(1000);
        QCOMPARE(ear::peak(std::span(after).last(1000)), 0.0F);
        QVERIFY(seat.engine.silent());
    }
};

STILLROOM_TEST(TestRamps)
#include "tst_ramps.moc"
