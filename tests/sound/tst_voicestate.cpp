// SPDX-License-Identifier: MPL-2.0
// What a voice keeps: little enough for any machine, and never a number so small that arithmetic with it is
// slow.
#include "sound/mixer.h"
#include "sound/shipped.h"
#include "sound/voice.h"
#include "sound/watched.h"
#include "testprogram.h"

#if defined(__SSE2__)
#include <immintrin.h>
#endif

using namespace sound;

namespace {

constexpr std::int64_t kMostBytes = 64 * 1024;

/// Plays softly for a while, then hushes and listens to the silence for as long as a filter may remember.
template <typename Source, typename Render>
void fadeAndRest(Source &source, Render render)
{
    for (int bed = 0; bed < kMostAtOnce; ++bed)
        source.setLevel(static_cast<unsigned>(bed), 0.3F);
    for (int i = 0; i < 2 * kRate / kBlock; ++i)
        render();
    source.quiet();
    for (int i = 0; i < 12 * kRate / kBlock; ++i)
        render();
}

#if defined(__SSE2__)
/// Whether arithmetic in `work` met a number too small for the fast way; the processor keeps count.
template <typename Work>
bool meetsTinyNumbers(Work work)
{
    constexpr unsigned kMet = 0x2;
    _mm_setcsr(_mm_getcsr() & ~kMet);
    work();
    return _mm_getcsr() & kMet;
}
#endif

}

class TestVoiceState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_voice_keeps_at_most_64_KiB_data()
    {
        QTest::addColumn<int>("at");
        for (int i = 0; const Soundscape &scape : shippedSoundscapes())
            QTest::newRow(qPrintable(scape.id)) << i++;
    }
    void every_voice_keeps_at_most_64_KiB()
    {
        QFETCH(const int, at);
        std::unique_ptr<Voice> voice;
        const auto asked = watched::during(
            [&] { voice = makeVoice(shippedSoundscapes()[static_cast<std::size_t>(at)].voice, 1); });
        qInfo("%lld bytes", static_cast<long long>(asked.bytes));
        QVERIFY(asked.bytes > 0);
        QVERIFY(asked.bytes <= kMostBytes);
    }

    void a_long_silence_is_never_slow_for_tiny_numbers()
    {
#if defined(__SSE2__)
        std::vector<Bed> beds = shippedBeds();
        beds.resize(kMostAtOnce, beds.front());
        // The mixer alone meets them, as filters die away: so there is something to be seen here.
        Mixer mixer(beds, 1);
        std::array<float, kBlockSamples> block{};
        QVERIFY(meetsTinyNumbers([&] { fadeAndRest(mixer, [&] { mixer.render(block); }); }));
        // The engine does not, whatever its beds do.
        Engine engine(beds, 1);
        struct Face {
            Engine &engine;
            void setLevel(unsigned bed, float level) { engine.setLevel(static_cast<int>(bed), level); }
            void quiet() { engine.quiet(); }
        } face{ engine };
        QVERIFY(!meetsTinyNumbers([&] { fadeAndRest(face, [&] { engine.fill(block); }); }));
        QVERIFY(engine.silent());
#else
        QSKIP("this processor does not keep count of tiny numbers");
#endif
    }
};

STILLROOM_TEST(TestVoiceState)
#include "tst_voicestate.moc"
