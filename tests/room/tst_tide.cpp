// SPDX-License-Identifier: MPL-2.0
// The wave is theirs: it goes when asked, rests where it is, and no wish makes it jump.
#include "fakes/crankedclock.h"
#include "room/tide.h"
#include "testprogram.h"

#include <QSignalSpy>

#include <cmath>
#include <random>

using namespace std::chrono_literals;

namespace {

constexpr double kOneBeat
    = 0.6 * 0.06; // the steepest that the wave may be, for the longest that a beat may be

struct Sea {
    explicit Sea(BreathPace pace = {})
        : tide(pace, clock)
    {
    }
    CrankedClock clock;
    Tide tide;
};

}

class TideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void it_is_still_until_somebody_asks()
    {
        Sea sea;
        const QSignalSpy height(&sea.tide, &Tide::heightChanged);
        sea.clock.crank(60s);
        QCOMPARE(height.size(), 0);
        QCOMPARE(sea.clock.beats(), 0U);
        QVERIFY(!sea.tide.running());
    }

    void it_comes_in_for_five_seconds_and_goes_out_for_six()
    {
        Sea sea;
        sea.tide.run();
        QVERIFY(sea.tide.comingIn());
        QList<int> turns; // in milliseconds
        connect(&sea.tide, &Tide::turned, this, [&] { turns.append(int(sea.clock.now().count())); });
        sea.clock.crank(33100ms);
        QCOMPARE(turns.size(), 6);
        for (int i = 0; i < turns.size(); ++i)
            QVERIFY(std::abs(turns.at(i) - (i / 2 * 11000 + (i % 2 == 0 ? 5000 : 11000))) <= 100);
    }

    void it_moves_twenty_times_a_second_and_reaches_both_ends()
    {
        Sea sea;
        sea.tide.run();
        const QSignalSpy moved(&sea.tide, &Tide::heightChanged);
        double lowest = 1, highest = 0;
        for (int i = 0; i < 22 * 20; ++i) {
            sea.clock.crank(50ms);
            QCOMPARE(moved.size(), i + 1);
            QVERIFY(sea.tide.height() >= 0 && sea.tide.height() <= 1);
            lowest = std::min(lowest, sea.tide.height());
            highest = std::max(highest, sea.tide.height());
        }
        QVERIFY2(lowest < 0.01 && highest > 0.99, qPrintable(QString::number(highest)));
    }

    void paused_it_rests_where_it_is_and_goes_on_from_there()
    {
        Sea sea;
        sea.tide.run();
        sea.clock.crank(3s);
        const double height = sea.tide.height();
        sea.tide.pause();
        QCOMPARE(sea.clock.beats(), 0U);
        sea.clock.crank(60s);
        QCOMPARE(sea.tide.height(), height);
        sea.tide.run();
        QCOMPARE(sea.tide.height(), height);
        sea.clock.crank(50ms);
        QVERIFY(std::abs(sea.tide.height() - height) <= kOneBeat);
    }

    void no_tapping_makes_the_wave_jump()
    {
        for (const BreathPace own : { BreathPace{}, BreathPace{ 3, 3 }, BreathPace{ 3, 10.3 } }) {
            std::mt19937 random(1);
            Sea sea(own);
            for (int i = 0; i < 10000; ++i) {
                const double before = sea.tide.height();
                switch (random() % 6) {
                case 0:
                    sea.tide.pause();
                    break;
                case 1:
                case 2:
                    sea.tide.slower();
                    break;
                case 3:
                    sea.tide.quicker();
                    break;
                default:
                    sea.tide.run();
                }
                QCOMPARE(sea.tide.height(), before);
                sea.clock.crank(50ms);
                QVERIFY2(std::abs(sea.tide.height() - before) <= kOneBeat, qPrintable(QString::number(i)));
            }
        }
    }

    void a_stall_moves_the_wave_no_further_than_one_beat()
    {
        Sea sea;
        sea.tide.run();
        sea.clock.crank(2s);
        const double before = sea.tide.height();
        sea.clock.stall(4s);
        QVERIFY(std::abs(sea.tide.height() - before) <= kOneBeat);
        QVERIFY(sea.tide.comingIn());
    }

    void slower_and_quicker_end_where_it_would_stop_being_gentle()
    {
        Sea sea;
        int slower = 0, quicker = 0;
        for (; sea.tide.canSlow() && slower < 100; ++slower)
            sea.tide.slower();
        sea.tide.slower();
        for (; sea.tide.canQuicken() && quicker < 100; ++quicker)
            sea.tide.quicker();
        sea.tide.quicker();
        QCOMPARE(slower, 2); // 11 s a breath to the longest of 13.3 s
        QCOMPARE(quicker, 8); // and to the shortest of 6 s
        QVERIFY(sea.tide.canSlow());
    }

    void running_twice_and_pausing_twice_is_once()
    {
        Sea sea;
        const QSignalSpy running(&sea.tide, &Tide::runningChanged);
        sea.tide.run();
        sea.tide.run();
        QCOMPARE(sea.clock.beats(), 1U);
        sea.tide.pause();
        sea.tide.pause();
        QCOMPARE(running.size(), 2);
    }

    void reset_it_is_as_nobody_had_touched_it()
    {
        Sea sea;
        sea.tide.run();
        sea.tide.slower();
        sea.clock.crank(8s);
        sea.tide.reset({});
        QVERIFY(!sea.tide.running() && sea.tide.comingIn());
        QCOMPARE(sea.tide.height(), 0.0);
        QCOMPARE(sea.clock.beats(), 0U);
    }
};

STILLROOM_TEST(TideTest)
#include "tst_tide.moc"
