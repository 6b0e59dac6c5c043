// SPDX-License-Identifier: MPL-2.0
// The last stage, fed with the worst that anybody could think of.
#include "sound/ear.h"
#include "sound/governor.h"
#include "sound/onset.h"
#include "sound/random.h"
#include "testprogram.h"

#include <cmath>
#include <functional>
#include <limits>

using namespace sound;

namespace {

using Wave = std::function<float(std::size_t frame)>;

/// What leaves a fresh governor when both sides get this.
ear::Sound govern(int seconds, const Wave &wave)
{
    ear::Sound sound(static_cast<std::size_t>(seconds) * kRate * kChannels);
    for (std::size_t i = 0; i < sound.size(); ++i)
        sound[i] = wave(i / kChannels);
    Governor governor;
    for (std::size_t at = 0; at < sound.size(); at += 128)
        governor.process(std::span(sound).subspan(at, std::min<std::size_t>(128, sound.size() - at)));
    return sound;
}

float sine(std::size_t frame, double hertz, double gain = 1)
{
    return static_cast<float>(
        gain * std::sin(6.283185307179586 * hertz * static_cast<double>(frame) / kRate));
}

Wave noise(float gain)
{
    return [gain, random = Random(9)](
               std::size_t) mutable { return gain * static_cast<float>(random.between(-1, 1)); };
}

/// Quiet noise under whatever else: a governor that has already let sound through is easier to fool.
Wave after(double seconds, const Wave &loud)
{
    return [=, quiet = noise(0.02F)](std::size_t frame) {
        return static_cast<double>(frame) < seconds * kRate ? quiet(frame) : loud(frame);
    };
}

}
Q_DECLARE_METATYPE(Wave)

class TestGovernor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatever_comes_in_stays_within_the_limits_data()
    {
        QTest::addColumn<Wave>("wave");
        const Wave square = [](std::size_t f) { return f / 24 % 2 ? 1.0F : -1.0F; };
        const Wave impulses = [](std::size_t f) { return f % 24000 == 100 ? 1.0F : 0.0F; };
        const auto inf = std::numeric_limits<float>::infinity();
        QTest::newRow("square at full scale") << square;
        QTest::newRow("square after quiet") << after(14, square);
        QTest::newRow("deep square") << Wave([](std::size_t f) { return f / 1200 % 2 ? 1.0F : -1.0F; });
        QTest::newRow("impulses") << impulses;
        QTest::newRow("impulses after quiet") << after(14, impulses);
        QTest::newRow("impulses in noise")
            << Wave([=, n = noise(0.03F)](std::size_t f) { return n(f) + impulses(f); });
        QTest::newRow("nan") << Wave([=](std::size_t f) { return f % 7 ? sine(f, 300) : std::nanf(""); });
        QTest::newRow("inf") << Wave([=](std::size_t f) {
            return f % 5 ? sine(f, 700) : f % 2 ? inf : -inf;
        });
        QTest::newRow("huge") << Wave([](std::size_t f) { return sine(f, 1000, 1e30); });
        QTest::newRow("standing still") << Wave([](std::size_t) { return 1.0F; });
        QTest::newRow("standing and quiet")
            << Wave([n = noise(0.05F)](std::size_t f) { return 0.7F + n(f); });
        QTest::newRow("64 layers") << noise(8);
        QTest::newRow("noise after quiet") << after(14, noise(1));
        QTest::newRow("bursts of 300 ms")
            << Wave([](std::size_t f) { return f % 144000 < 14400 ? sine(f, 2500) : 0; });
        QTest::newRow("bursts of 10 ms")
            << Wave([](std::size_t f) { return f % 9600 < 480 ? sine(f, 3000) : 0; });
        QTest::newRow("between the frames") << Wave([](std::size_t f) { return f / 2 % 2 ? 1.0F : -1.0F; });
        QTest::newRow("slow swell") << Wave(
            [](std::size_t f) { return sine(f, 1000, std::abs(sine(f, 0.05))); });
        QTest::newRow("deepest tone") << Wave([](std::size_t f) { return sine(f, 22); });
        QTest::newRow("highest tone") << Wave([](std::size_t f) { return sine(f, 17000); });
    }
    void whatever_comes_in_stays_within_the_limits()
    {
        QFETCH(Wave, wave);
        const ear::Sound sound = govern(22, wave);
        QVERIFY(ear::finite(sound));
        const ear::Loudness heard = ear::loudness(sound);
        const double rise = ear::steepest(heard.momentary, 100);
        const ear::Onset onset = ear::sharpestOnset(sound);
        const double click = ear::sharpestClick(sound);
        const double begins = ear::steepestFromSilence(heard.momentary);
        qInfo("M %.2f, S %.2f LUFS, true peak %.2f dBTP, rise %.2f dB in 1 s and %.2f dB a second out of "
              "silence, click %.1f dB, %s",
            ear::highest(heard.momentary), heard.highestShort, heard.truePeak, rise, begins, click,
            ear::said(onset).c_str());
        QVERIFY(ear::highest(heard.momentary) <= -24);
        QVERIFY(heard.highestShort <= -27);
        QVERIFY(heard.truePeak <= -9);
        QVERIFY(rise <= 6);
        QVERIFY(begins <= 8);
        QVERIFY(onset.prominence < 5);
        QVERIFY(click <= 12);
    }

    void what_stands_still_is_taken_away()
    {
        const ear::Sound sound = govern(10, [n = noise(0.05F)](std::size_t f) { return 0.5F + n(f); });
        double sum = 0;
        for (const float x : std::span(sound).last(5 * kRate * kChannels))
            sum += x;
        QVERIFY(std::abs(sum / (5 * kRate * kChannels)) < 0.001); // -60 dBFS
    }

    void what_is_within_the_limits_passes_untouched()
    {
        // -30 LUFS, risen slowly enough by itself
        const Wave in = [n = noise(1)](std::size_t f) {
            return n(f)
                * static_cast<float>(
                    0.028 * std::pow(10.0, std::min(0.0, static_cast<double>(f) / kRate * 5 - 60) / 20));
        };
        const ear::Sound sound = govern(25, in);
        const ear::Loudness heard = ear::loudness(std::span(sound).last(10 * kRate * kChannels));
        const ear::Sound before = [&] {
            ear::Sound plain;
            for (std::size_t f = 0; f < 25 * kRate; ++f)
                plain.insert(plain.end(), 2, in(f));
            return plain;
        }();
        const ear::Loudness expected = ear::loudness(std::span(before).last(10 * kRate * kChannels));
        qInfo("%.2f LUFS in, %.2f out", expected.integrated, heard.integrated);
        QVERIFY(std::abs(heard.integrated - expected.integrated) < 0.1);
    }

    void silence_is_exact_and_soon()
    {
        const ear::Sound sound
            = govern(4, [n = noise(0.1F)](std::size_t f) { return f < 2 * kRate ? n(f) : 0; });
        QVERIFY(ear::end(sound) < static_cast<std::size_t>(2.5 * kRate));
        QVERIFY(ear::end(sound) > 2 * kRate);
    }

    void a_restart_lets_nothing_old_out()
    {
        Governor governor;
        ear::Sound sound(20 * kRate * kChannels);
        Wave wave = noise(0.1F);
        for (std::size_t i = 0; i < sound.size(); ++i)
            sound[i] = wave(i / 2);
        governor.process(sound);
        QVERIFY(ear::peak(std::span(sound).last(1000)) > 0.01F);
        governor.restart();
        ear::Sound next(kRate, 0.0F);
        governor.process(next);
        QCOMPARE(ear::peak(next), 0.0F);
    }

    void it_leans_smoothly()
    {
        const Wave step = after(14, [](std::size_t f) { return sine(f, 100); });
        const ear::Sound sound = govern(16, step);
        float most = 0;
        for (std::size_t i = 4; i < sound.size(); i += 2)
            most = std::max(most, std::abs(sound[i] - 2 * sound[i - 2] + sound[i - 4]));
        QVERIFY2(most < 0.1F, qPrintable(QString::number(most))); // the quiet noise itself bends as much
    }
};

STILLROOM_TEST(TestGovernor)
#include "tst_governor.moc"
