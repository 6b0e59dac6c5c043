// SPDX-License-Identifier: MPL-2.0
// The parts that sound is made of, one at a time.
#include "sound/ear.h"
#include "sound/fader.h"
#include "sound/lanes.h"
#include "sound/queue.h"
#include "sound/truepeak.h"
#include "testprogram.h"

#include <algorithm>
#include <cmath>
#include <thread>

using namespace sound;

namespace {

/// How high the curve goes near each of these frames, so many heard at once.
std::vector<float> heightsOf(const std::vector<float> &frames, std::size_t atOnce)
{
    TruePeak peak;
    TruePeak::Heights run;
    std::vector<float> heights;
    for (std::size_t at = 0; at < frames.size(); at += atOnce * kChannels) {
        const auto part = std::span(frames).subspan(at, std::min(atOnce * kChannels, frames.size() - at));
        peak(part, run);
        heights.insert(heights.end(), run.begin(), run.begin() + static_cast<long>(part.size() / kChannels));
    }
    return heights;
}

}

class TestSmallParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void our_arithmetic_is_the_real_one()
    {
        for (double x = -40; x < 40; x += 0.0137) {
            QVERIFY(std::abs(powerOfTwo(x) / std::exp2(x) - 1) < 1e-9);
            QVERIFY(std::abs(sineOf(x) - std::sin(x * 6.283185307179586)) < 1e-7);
            QVERIFY(std::abs(logOfTwo(std::exp2(x)) - x) < 1e-9);
        }
        QVERIFY(std::abs(gainOf(-6.0206) - 0.5) < 1e-5);
        QVERIFY(std::abs(decibelsOf(0.1) + 20) < 1e-9);
    }

    void chance_is_even()
    {
        Random random(1);
        double sum = 0, gaps = 0;
        for (int i = 0; i < 100000; ++i) {
            sum += random.unit();
            gaps += random.gap(50);
        }
        QVERIFY(std::abs(sum / 100000 - 0.5) < 0.01);
        QVERIFY(std::abs(gaps / 100000 - 0.02) < 0.0005);
    }

    void the_four_lanes_of_noise_know_nothing_of_each_other()
    {
        Random seed(3);
        Noise noise(seed);
        double cross = 0, own = 0, mean = 0;
        for (int i = 0; i < 100000; ++i) {
            const Four x = noise.next();
            cross += static_cast<double>(x[0]) * x[1] + static_cast<double>(x[1]) * x[3];
            own += static_cast<double>(x[2]) * x[2];
            mean += x[0];
        }
        QVERIFY(std::abs(cross) / own < 0.02);
        QVERIFY(std::abs(own / 100000 - 1.0 / 3) < 0.01);
        QVERIFY(std::abs(mean / 100000) < 0.01);
    }

    void a_level_is_decibels()
    {
        QCOMPARE(decibelsOfLevel(1), 0.0);
        QCOMPARE(decibelsOfLevel(0.5), -18.0);
        Fader full(1);
        QCOMPARE(full.advance().to, 1.0F);
        Fader none(0);
        QVERIFY(none.advance().silent());
    }

    void a_fader_never_jumps_and_never_hurries()
    {
        Random random(12);
        Fader fader(0);
        float last = 0;
        for (int block = 0; block < 200000; ++block) {
            if (block % 71 == 0)
                fader.aim(random.unit() < 0.3 ? 0 : random.unit());
            const Glide glide = fader.advance();
            QCOMPARE(glide.from, last);
            if (glide.from > 0) // from silence it begins at the foot
                QVERIFY(glide.to
                    <= std::max(glide.from * static_cast<float>(gainOf(6 * kBlockSeconds)), 0.0021F));
            else
                QVERIFY(glide.to <= 0.0021F);
            last = glide.to;
        }
    }

    void a_stop_follows_half_a_cosine()
    {
        Fader fader(1);
        fader.aim(0);
        int blocks = 0;
        float half = 0;
        for (; !fader.advance().silent(); ++blocks)
            if (blocks * kBlockSeconds < kStop / 2)
                half = fader.advance().to, ++blocks;
        QVERIFY(std::abs(blocks * kBlockSeconds - kStop) < 0.003);
        QVERIFY(std::abs(half - 0.5F) < 0.02F);
    }

    void a_full_queue_refuses_and_keeps_what_it_has()
    {
        Queue<int, 8> queue;
        int taken = -1;
        QVERIFY(queue.empty());
        QVERIFY(!queue.take(taken));
        for (int i = 0; i < 6; ++i)
            QVERIFY(queue.put(i, 2));
        QVERIFY(!queue.put(6, 2)); // two places are spared
        QVERIFY(queue.put(6));
        QVERIFY(queue.put(7));
        QVERIFY(!queue.put(8));
        for (int i = 0; i < 8; ++i) {
            QVERIFY(queue.take(taken));
            QCOMPARE(taken, i);
        }
        QVERIFY(queue.empty());
    }

    void two_threads_lose_nothing_and_keep_the_order()
    {
        Queue<int, 64> queue;
        constexpr int kAll = 200000;
        std::thread other([&] {
            for (int i = 0; i < kAll;)
                if (queue.put(i))
                    ++i;
                else
                    std::this_thread::yield();
        });
        int wrong = 0;
        for (int expected = 0, taken = 0; expected < kAll;)
            if (queue.take(taken))
                wrong += taken != expected++;
            else
                std::this_thread::yield();
        other.join();
        QCOMPARE(wrong, 0);
    }

    void the_curve_between_frames_is_seen()
    {
        // A quarter of the rate, sampled off its tops: the frames say 0.707, the curve 1.
        std::vector<float> sides;
        for (int i = 0; i < 1000; ++i) {
            sides.push_back(static_cast<float>(std::sin((i * 0.25 + 0.125) * 6.283185307179586)));
            sides.push_back(0.1F);
        }
        for (const std::size_t run : { std::size_t{ 1 }, std::size_t{ 7 }, TruePeak::kMost }) {
            const auto heights = heightsOf(sides, run);
            const float seen = *std::ranges::max_element(heights);
            QVERIFY2(std::abs(seen - 1) < 0.06F, qPrintable(QString::number(seen)));
            QVERIFY2(heights == heightsOf(sides, 3), "it matters how many frames come at once");
        }
    }

    void no_curve_goes_higher_than_the_short_cut_thinks()
    {
        Random random(5);
        std::vector<float> frames(TruePeak::kTaps * kChannels);
        float most = 0;
        for (int round = 0; round < 20000; ++round) {
            for (float &frame : frames)
                frame = random.unit() < 0.5 ? 1.0F : -1.0F;
            most = std::max(most, std::ranges::max(heightsOf(frames, TruePeak::kTaps)));
        }
        QVERIFY2(most < TruePeak::kOver, qPrintable(QString::number(most)));
    }

    void the_short_cut_hides_no_peak()
    {
        // Silence, a burst that begins and ends anywhere, silence again.
        for (std::size_t from = 60; from < 70; ++from) {
            std::vector<float> frames(200 * kChannels);
            std::fill_n(frames.begin() + static_cast<long>(kChannels * from), 9, 0.5F);
            TruePeak whole, cut;
            TruePeak::Heights seen, cutShort;
            for (std::size_t at = 0; at < frames.size(); at += 100) {
                const auto run = std::span(frames).subspan(at, 100);
                whole(run, seen);
                cut.where(0.45F, run, cutShort);
                for (std::size_t i = 0; i < 50; ++i)
                    QVERIFY(seen[i] == cutShort[i] || (seen[i] <= 0.45F && cutShort[i] == 0));
            }
        }
    }
};

STILLROOM_TEST(TestSmallParts)
#include "tst_smallparts.moc"
