// SPDX-License-Identifier: MPL-2.0
// Every soundscape that ships, by itself: for a minute within the sensory limits, for ten without a loop.
#include "content/heard.h"
#include "sound/timbre.h"

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
    static void eachAlone()
    {
        QTest::addColumn<std::size_t>("which");
        const auto &all = shippedSoundscapes();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].id)) << i;
    }
};

QTEST_GUILESS_MAIN(TestSoundscapes)
#include "tst_soundscapes.moc"
