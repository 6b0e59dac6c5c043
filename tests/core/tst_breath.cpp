// SPDX-License-Identifier: MPL-2.0
// One slow breath stays gentle whatever was written in a file and however often somebody taps.
#include "core/breath.h"
#include "testprogram.h"

#include <cmath>
#include <random>

namespace {

constexpr double kRounding = 1e-9;

/// Some breaths that files may hold, the edges among them.
const std::vector<BreathPace> kPaces{ { 5, 6 }, { 3, 3 }, { 6.7, 6.7 }, { 3, 10.4 }, { 4, 6 }, { 3, 7.5 } };

bool gentle(BreathPace pace)
{
    const double rate = breathsAMinute(pace);
    return pace.out >= pace.in - kRounding && rate >= 4.5 - kRounding && rate <= 10 + kRounding;
}

}

class BreathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void no_number_of_taps_leaves_what_is_gentle()
    {
        for (const BreathPace &pace : kPaces)
            for (int steps = -1000; steps <= 1000; ++steps)
                QVERIFY2(gentle(paced(pace, steps)), qPrintable(QString::number(steps)));
    }

    void a_pace_that_no_file_may_hold_is_brought_back_too()
    {
        QVERIFY(gentle(paced({ 0.5, 0.5 }, 0)));
        QVERIFY(gentle(paced({ 60, 60 }, 0)));
    }

    void the_breath_nobody_touched_is_five_in_and_six_out()
    {
        const BreathPace own = paced({}, 0);
        QCOMPARE(own.in, 5.0);
        QCOMPARE(own.out, 6.0);
    }

    void slower_is_slower_and_quicker_undoes_it()
    {
        QVERIFY(breathsAMinute(paced({}, 1)) < breathsAMinute({}));
        QVERIFY(breathsAMinute(paced({}, -1)) > breathsAMinute({}));
    }

    void out_keeps_its_share_of_the_breath()
    {
        for (int steps = -20; steps <= 20; ++steps) {
            const BreathPace pace = paced({ 4, 6 }, steps);
            QVERIFY(std::abs(pace.out / pace.in - 1.5) < kRounding);
        }
    }

    void the_wave_stays_between_out_and_in_and_reaches_both()
    {
        for (const BreathPace &pace : kPaces) {
            double lowest = 1, highest = 0;
            for (double t = 0; t < 5 * (pace.in + pace.out); t += 0.01) {
                const double height = waveHeight(pace, t);
                QVERIFY(height >= 0 && height <= 1);
                lowest = std::min(lowest, height);
                highest = std::max(highest, height);
            }
            QVERIFY(lowest < 1e-4 && highest > 1 - 1e-4);
        }
    }

    void the_wave_has_no_step_in_it()
    {
        for (const BreathPace &pace : kPaces) {
            const double steepest = M_PI / 2 / std::min(pace.in, pace.out); // of a raised cosine
            for (double t = 0; t < 3 * (pace.in + pace.out); t += 0.001)
                QVERIFY(std::abs(waveHeight(pace, t + 0.001) - waveHeight(pace, t))
                    <= steepest * 0.001 + kRounding);
        }
    }

    void the_wave_rises_all_the_way_in_and_falls_all_the_way_out()
    {
        // A hold would be a stretch that neither rises nor falls; a raised cosine rests only where it turns.
        for (const BreathPace &pace : kPaces)
            for (double t = 0.01; t < pace.in + pace.out - 0.02; t += 0.01) {
                const double moved = waveHeight(pace, t + 0.01) - waveHeight(pace, t);
                const bool turning = t < pace.in && t + 0.01 > pace.in;
                if (!turning)
                    QVERIFY2(t < pace.in ? moved > 0 : moved < 0, qPrintable(QString::number(t)));
            }
    }

    void every_breath_is_like_the_one_before()
    {
        for (const BreathPace &pace : kPaces)
            for (double t = 0; t < pace.in + pace.out; t += 0.1)
                QVERIFY(
                    std::abs(waveHeight(pace, t + 7 * (pace.in + pace.out)) - waveHeight(pace, t)) < 1e-6);
    }
};

STILLROOM_TEST(BreathTest)
#include "tst_breath.moc"
