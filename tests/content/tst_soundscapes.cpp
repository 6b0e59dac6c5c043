// SPDX-License-Identifier: MPL-2.0
// Every soundscape that ships, by itself: out of silence and for a minute within the sensory limits, for ten
// without a loop.
#include "content/heard.h"
#include "fakes/capturesink.h"
#include "sound/timbre.h"
#include "testprogram.h"

using namespace sound;

class TestSoundscapes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void each_keeps_the_limits_data() { eachAlone(); }
    void each_keeps_the_limits()
    {
        QFETCH(std::size_t, which);
        const ear::Sound sound = heard::together({ which }, heard::kMinute, 11);
        QVERIFY(ear::finite(sound));
        heard::Limits limits = heard::judged(sound);
        limits.most("apart from -30 LUFS", std::abs(ear::loudness(sound).integrated + 30), 0.5);
        qInfo().noquote() << limits.said();
        QVERIFY2(limits.left().isEmpty(), qPrintable(limits.left()));
    }

    void each_begins_softly_data() { eachAlone(); }
    void each_begins_softly()
    {
        QFETCH(std::size_t, which);
        double steepest = 0;
        for (std::uint64_t seed = 20; seed < 22; ++seed)
            steepest
                = std::max(steepest, ear::steepestFromSilence(ear::loudness(risen(which, seed)).momentary));
        qInfo("%.2f dB a second out of silence", steepest);
        QVERIFY(steepest <= 8);
    }

    void none_comes_again_within_ten_minutes_data() { eachAlone(); }
    void none_comes_again_within_ten_minutes()
    {
        QFETCH(std::size_t, which);
        const ear::Alike alike = ear::alikeLater(heard::together({ which }, 660, 13), 600);
        qInfo("%.3f at most, %.1f standard deviations", alike.most, alike.unlikely);
        QVERIFY(alike.most < 0.3);
        if (shippedSoundscapes()[which].voice.kind() == VoiceKind::Noise)
            QVERIFY(alike.unlikely < 7); // chance
    }

private:
    /// The first ten seconds of one, by a visitor's tap.
    static ear::Sound risen(std::size_t which, std::uint64_t seed)
    {
        Engine engine(shippedBeds(), seed);
        CaptureSink sink;
        sink.start([&](std::span<float> out) { engine.fill(out); }, [&] { engine.begun(); });
        sink.listen(kRate / 2);
        engine.setLevel(static_cast<int>(which), 1);
        return sink.listen(10 * kRate);
    }

    static void eachAlone()
    {
        QTest::addColumn<std::size_t>("which");
        const auto &all = shippedSoundscapes();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].id)) << i;
    }
};

STILLROOM_TEST(TestSoundscapes)
#include "tst_soundscapes.moc"
