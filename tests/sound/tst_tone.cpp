// SPDX-License-Identifier: MPL-2.0
// The sound that staff measure by: always as loud as it says, and as gentle as all other sound.
#include "fakes/capturesink.h"
#include "sound/ear.h"
#include "sound/engine.h"
#include "sound/onset.h"
#include "testprogram.h"

using namespace sound;

namespace {

constexpr Bed kNoise[]{ { Voicing(VoiceKind::Noise) } };
constexpr std::size_t kRisen = 15 * 2 * kRate; ///< samples after which the rise is over

struct NoiseSeat {
    explicit NoiseSeat(std::uint64_t seed = 5)
        : engine(kNoise, seed)
    {
        sink.start([this](std::span<float> out) { engine.fill(out); }, [this] { engine.begun(); });
    }
    ear::Sound listen(double seconds) { return sink.listen(int(seconds * kRate)); }

    Engine engine;
    CaptureSink sink;
};

ear::Sound risen(const ear::Sound &sound)
{
    return { sound.begin() + kRisen, sound.end() };
}

/// The power between two pitches as a share of all, by slopes so gentle that even 1 kHz loses six tenths
/// between 500 and 2000 Hz.
double share(const ear::Sound &sound, double low, double high)
{
    double all = 0, in = 0;
    ear::Biquad lows = ear::corners(low, low, true), highs = ear::corners(high, high, false);
    for (std::size_t i = 0; i < sound.size(); i += 2) {
        const double x = double(sound[i]), y = highs(lows(x));
        all += x * x;
        in += y * y;
    }
    return in / all;
}

}

class TestTone : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothing_sounds_until_it_is_asked_for()
    {
        NoiseSeat seat;
        QCOMPARE(ear::peak(seat.listen(3)), 0.0F);
        QVERIFY(seat.engine.silent());
    }

    void it_is_at_minus_thirty_and_stays_there()
    {
        NoiseSeat seat;
        seat.engine.setTone(true);
        const ear::Sound sound = risen(seat.listen(75));
        const ear::Loudness heard = ear::loudness(sound);
        qInfo("I %.2f, S %.2f to %.2f LUFS, peak %.1f dBTP", heard.integrated, heard.lowestShort,
            heard.highestShort, heard.truePeak);
        QVERIFY(std::abs(heard.integrated + 30) < 0.1);
        QVERIFY(heard.highestShort - heard.lowestShort < 1); // what a meter shows stands still
        QVERIFY(heard.truePeak <= -12);
        QVERIFY(share(sound, 500, 2000) > 0.35);
        QVERIFY(share(sound, 20, 250) + share(sound, 4000, 16000) < 0.1);
    }

    void master_and_ceiling_do_not_touch_it()
    {
        NoiseSeat seat;
        seat.engine.setMaster(0.1F);
        seat.engine.setCeiling(0);
        seat.engine.setTone(true);
        QVERIFY(std::abs(ear::loudness(risen(seat.listen(45))).integrated + 30) < 0.1);
    }

    void it_comes_slowly_and_startles_nobody()
    {
        NoiseSeat seat;
        seat.engine.setTone(true);
        const ear::Sound sound = seat.listen(30);
        QVERIFY(ear::steepest(ear::loudness(sound).momentary, 100) <= 6);
        QVERIFY(ear::sharpestOnset(sound).prominence < 5);
        QVERIFY(ear::sharpestClick(sound) <= 12);
    }

    void it_goes_within_half_a_second_by_itself_and_with_all_else()
    {
        for (const bool all : { false, true }) {
            NoiseSeat seat;
            seat.engine.setTone(true);
            seat.listen(20);
            QVERIFY(!seat.engine.silent());
            all ? seat.engine.quiet() : seat.engine.setTone(false);
            QVERIFY(ear::end(seat.listen(2)) < kRate / 2);
            QVERIFY(seat.engine.silent());
        }
    }

    void after_a_device_comes_back_it_rises_again()
    {
        NoiseSeat seat;
        seat.engine.setTone(true);
        seat.listen(20);
        seat.sink.unplug();
        seat.sink.plugIn();
        const ear::Sound sound = seat.listen(30);
        QVERIFY(ear::loudness(sound).momentary.at(200) < -50);
        QVERIFY(ear::steepest(ear::loudness(sound).momentary, 100) <= 6);
    }

    void the_same_seed_gives_the_same_bytes()
    {
        NoiseSeat one, two, other(6);
        for (NoiseSeat *seat : { &one, &two, &other })
            seat->engine.setTone(true);
        const ear::Sound heard = one.listen(3);
        QCOMPARE(ear::fingerprint(heard), ear::fingerprint(two.listen(3)));
        QVERIFY(ear::fingerprint(heard) != ear::fingerprint(other.listen(3)));
    }
};

STILLROOM_TEST(TestTone)
#include "tst_tone.moc"
