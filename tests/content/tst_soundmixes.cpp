// SPDX-License-Identifier: MPL-2.0
// Every mix that ships, as one tap brings it: within the sensory limits, and with a governor that has nothing
// to do.
#include "content/heard.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

/// The last half minute of these layers when all is so loud.
ear::Sound played(const std::vector<Layer> &layers, float master)
{
    std::vector<sound::Bed> beds;
    for (const Layer &layer : layers)
        beds.push_back(layer.bed);
    sound::Engine engine(beds, 17);
    engine.setMaster(master);
    for (std::size_t i = 0; i < layers.size(); ++i)
        engine.setLevel(static_cast<int>(i), layers[i].level);
    ear::Sound sound(50 * std::size_t{ sound::kRate } * sound::kChannels);
    engine.fill(sound);
    sound.erase(sound.begin(), sound.begin() + 20 * sound::kRate * sound::kChannels);
    return sound;
}

}

class TestSoundMixes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void each_keeps_the_limits_data() { each(); }
    void each_keeps_the_limits()
    {
        QFETCH(QString, id);
        ear::Sound sound(std::size_t(heard::kMinute) * sound::kRate * sound::kChannels);
        Risen(*layersOf(id, kMedia), 11).fill(sound);
        const heard::Limits limits = heard::judged(sound);
        qInfo().noquote() << limits.said();
        QVERIFY2(limits.left().isEmpty(), qPrintable(limits.left()));
    }

    /// Where it has, sound that comes in softer does not leave softer by as much.
    void the_governor_has_nothing_to_do_data() { each(); }
    void the_governor_has_nothing_to_do()
    {
        QFETCH(QString, id);
        const std::vector<Layer> layers = *layersOf(id, kMedia);
        const ear::Sound full = played(layers, 1), half = played(layers, 5.0F / 6); // 6 dB less
        const float gain = half[1000] / full[1000];
        QVERIFY2(std::abs(gain - 0.501F) < 0.01F, qPrintable(QString::number(gain)));
        float apart = 0;
        for (std::size_t i = 0; i < full.size(); ++i)
            apart = std::max(apart, std::abs(full[i] * gain - half[i]));
        QVERIFY2(apart < 0.0001F, qPrintable(QString::number(apart)));
    }

private:
    static void each()
    {
        QTest::addColumn<QString>("id");
        const QStringList files = QDir(kMedia + u"/mixes"_s).entryList({ u"*.toml"_s });
        QVERIFY(files.size() >= 6);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file.chopped(5))) << file.chopped(5);
    }
    static inline const QString kMedia = QStringLiteral(STILLROOM_MEDIA);
};

QTEST_GUILESS_MAIN(TestSoundMixes)
#include "tst_soundmixes.moc"
