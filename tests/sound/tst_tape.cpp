// SPDX-License-Identifier: MPL-2.0
// Recorded sound between two threads: every frame once, in order, and never a sudden end.
#include "sound/arithmetic.h"
#include "sound/ear.h"
#include "sound/engine.h"
#include "sound/tape.h"
#include "testprogram.h"

#include <array>
#include <memory>
#include <thread>

using namespace sound;

namespace {

/// Puts on frames that say their own number, left as it is and right as its opposite.
void putCounted(Tape &tape, std::size_t frames, long &next)
{
    std::vector<float> samples;
    for (std::size_t i = 0; i < frames; ++i, ++next) {
        samples.push_back(static_cast<float>(next % 1000003));
        samples.push_back(-samples.back());
    }
    tape.put(samples);
}

/// Takes 64 frames; how many are not the next.
int takeCounted(Tape &tape, long &next)
{
    std::array<float, 64> left{}, right{};
    if (!tape.take(left, right))
        return 0;
    int wrong = 0;
    for (std::size_t i = 0; i < left.size(); ++i, ++next)
        wrong += left[i] != static_cast<float>(next % 1000003) || right[i] != -left[i];
    return wrong;
}

}

class TestTape : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frames_come_off_as_they_were_put_on()
    {
        const auto tape = std::make_unique<Tape>();
        long put = 0, taken = 0;
        int wrong = 0;
        while (put < 1000000) {
            putCounted(*tape, std::min<std::size_t>(tape->room(), 4099), put);
            while (tape->waiting() >= 64)
                wrong += takeCounted(*tape, taken);
        }
        QCOMPARE(wrong, 0);
        QVERIFY(put - taken < 64);
    }

    void a_full_tape_has_no_room_and_an_empty_one_gives_nothing()
    {
        const auto tape = std::make_unique<Tape>();
        std::array<float, 64> left{}, right{};
        QVERIFY(!tape->take(left, right));
        long put = 0;
        putCounted(*tape, Tape::kFrames, put);
        QCOMPARE(tape->room(), std::size_t(0));
        QVERIFY(tape->take(left, right));
        QCOMPARE(tape->room(), std::size_t(64));
    }

    void two_threads_lose_nothing()
    {
        const auto tape = std::make_unique<Tape>();
        constexpr long kAll = 3000000;
        std::jthread disk([&tape] {
            for (long put = 0; put < kAll;)
                if (tape->room() >= 960)
                    putCounted(*tape, 960, put);
        });
        long taken = 0;
        int wrong = 0;
        while (taken < kAll)
            wrong += takeCounted(*tape, taken);
        QCOMPARE(wrong, 0);
    }

    void a_tape_that_runs_dry_falls_silent_on_what_is_in_hand()
    {
        const auto tape = std::make_unique<Tape>();
        const Bed beds[]{ { Voicing(VoiceKind::Recording), 0, tape.get() } };
        Engine engine(beds, 1);
        engine.setLevel(0, 1);
        std::vector<float> second; // of a hum
        for (int i = 0; i < kRate * kChannels; ++i)
            second.push_back(0.05F * static_cast<float>(sineOf(i / 2 * 50.0 / kRate)));
        ear::Sound heard;
        tape->put(second);
        for (int i = 0; i < 18; ++i) {
            if (i < 14)
                tape->put(
                    std::span(second).first(second.size() - (i == 13 ? 2 * 240 : 0))); // ends on a crest
            std::vector<float> out(kRate * kChannels);
            engine.fill(out);
            heard.insert(heard.end(), out.begin(), out.end());
        }
        float step = 0;
        for (std::size_t i = 2; i < heard.size(); ++i)
            step = std::max(step, std::abs(heard[i] - heard[i - 2]));
        QVERIFY(ear::peak(heard) > 0.02F);
        QVERIFY(step < 0.0005F);
        QCOMPARE(heard.back(), 0.0F);
    }

    void a_recording_without_a_tape_is_silence()
    {
        const Bed beds[]{ { Voicing(VoiceKind::Recording) } };
        Engine engine(beds, 1);
        QVERIFY(engine.setLevel(0, 1));
        std::vector<float> out(kRate * kChannels);
        engine.fill(out);
        QCOMPARE(ear::peak(out), 0.0F);
    }
};

STILLROOM_TEST(TestTape)
#include "tst_tape.moc"
