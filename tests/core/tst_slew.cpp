// SPDX-License-Identifier: MPL-2.0
// The one promise under light, sound and motion: whatever is wished for, what is shown moves no faster than
// its limit.
#include "core/slew.h"
#include "testprogram.h"

#include <cmath>
#include <random>

class SlewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void no_sequence_of_wishes_moves_it_faster_than_its_limit()
    {
        std::mt19937 random(1);
        std::uniform_real_distribution<double> wish(-1000, 1000), beat(0.001, 0.2), rate(0, 40);
        for (int run = 0; run < 200; ++run) {
            const Slew::Limit limit{ rate(random), rate(random) };
            Slew slew(wish(random), limit);
            for (int i = 0; i < 500; ++i) {
                if (random() % 3 == 0)
                    slew.aim(wish(random));
                const double before = slew.shown(), seconds = beat(random);
                const double moved = slew.advance(seconds) - before;
                QVERIFY2(moved <= limit.up * seconds + 1e-9, qPrintable(QString::number(moved / seconds)));
                QVERIFY2(-moved <= limit.down * seconds + 1e-9, qPrintable(QString::number(moved / seconds)));
            }
        }
    }

    void it_never_goes_past_the_wish()
    {
        std::mt19937 random(2);
        std::uniform_real_distribution<double> wish(-50, 50), beat(0.001, 0.2);
        Slew slew(0, { 30, 7 });
        for (int i = 0; i < 20000; ++i) {
            slew.aim(wish(random));
            const double before = slew.target() - slew.shown();
            slew.advance(beat(random));
            const double after = slew.target() - slew.shown();
            QVERIFY(std::abs(after) <= std::abs(before));
            QVERIFY(after == 0 || std::signbit(after) == std::signbit(before));
        }
    }

    void it_arrives_exactly_and_then_stays()
    {
        Slew slew(0.1, { 0.3, 0.3 });
        slew.aim(0.7);
        int beats = 0;
        while (!slew.settled() && beats < 1000) {
            slew.advance(0.05);
            ++beats;
        }
        QCOMPARE(beats, 40); // 0.6 at 0.3 a second
        QVERIFY(slew.shown() == 0.7); // not nearly: what has settled can stop
        QVERIFY(slew.advance(100) == 0.7);
    }

    void up_and_down_have_limits_of_their_own()
    {
        Slew slew(10, { 1, 100 });
        slew.aim(20);
        QCOMPARE(slew.advance(1), 11.0);
        slew.aim(0);
        QCOMPARE(slew.advance(0.1), 1.0);
    }

    void a_caller_that_bounds_its_beats_does_not_make_up_for_a_stall()
    {
        Slew slew(0, { 15, 15 });
        slew.aim(100);
        const double stalled = 3, longest = 0.06; // as every caller in the room does
        QCOMPARE(slew.advance(std::min(stalled, longest)), 0.9);
    }

    void no_time_moves_nothing_and_no_limit_holds_still()
    {
        Slew slew(5, { 15, 15 });
        slew.aim(6);
        QCOMPARE(slew.advance(0), 5.0);
        slew.limit({ 0, 0 });
        QCOMPARE(slew.advance(1000), 5.0);
    }

    void a_new_limit_takes_hold_without_a_jump()
    {
        Slew slew(0, { 10, 10 });
        slew.aim(100);
        slew.advance(1);
        slew.limit({ 1, 1 });
        QCOMPARE(slew.shown(), 10.0);
        QCOMPARE(slew.advance(1), 11.0);
    }
};

STILLROOM_TEST(SlewTest)
#include "tst_slew.moc"
