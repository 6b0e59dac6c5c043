// SPDX-License-Identifier: MPL-2.0
// Every mix that ships, as one tap brings it: within the sensory limits, and with a governor that hardly has
// anything to do.
#include "content/heard.h"
#include "sound/alone.h"
#include "sound/fader.h"
#include "sound/governor.h"
#include "testprogram.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

/// Forty seconds of these layers at their levels, before blend and governor; they rise as they do in the
/// room.
ear::Sound raw(const std::vector<Layer> &layers)
{
    ear::Sound sum(40 * std::size_t{ sound::kRate } * sound::kChannels);
    for (const Layer &layer : layers) {
        const ear::Sound voice = alone(layer.bed.voice, 17, 40);
        const auto gain = static_cast<float>(sound::gainOf(
            sound::decibelsOfLevel(static_cast<double>(layer.level)) + static_cast<double>(layer.bed.trim)));
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += gain * voice[i];
    }
    for (std::size_t i = 0; i < sum.size(); ++i) {
        const double seconds = static_cast<double>(i / sound::kChannels) / sound::kRate;
        sum[i] *= static_cast<float>(sound::gainOf(std::min(0.0, sound::kFoot + sound::kRise * seconds)));
    }
    return sum;
}

/// How loud each 10 ms are, from 15 s on, so many frames late.
std::vector<double> powers(const ear::Sound &sound, std::size_t late)
{
    constexpr std::size_t hop = std::size_t{ sound::kHop } * sound::kChannels;
    std::vector<double> powers;
    for (std::size_t at = 1500 * hop + late * sound::kChannels; at + hop <= sound.size(); at += hop) {
        double sum = 0;
        for (const float sample : std::span(sound).subspan(at, hop))
            sum += static_cast<double>(sample) * static_cast<double>(sample);
        powers.push_back(sum);
    }
    return powers;
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

    /// Where it does, 10 ms leave it softer than they came: on a crack of the fire now and then, and no
    /// longer.
    void the_governor_hardly_leans_on_one_data() { each(); }
    void the_governor_hardly_leans_on_one()
    {
        QFETCH(QString, id);
        const std::vector<Layer> layers = *layersOf(id, kMedia);
        const ear::Sound came = raw(layers);
        ear::Sound left = came;
        sound::Governor().process(left);
        const std::vector<double> before = powers(came, 0), after = powers(left, sound::Governor::kDelay);
        double most = 0, often = 0;
        for (std::size_t i = 0; i < after.size(); ++i) {
            const double lean = 10 * std::log10(before[i] / after[i]);
            most = std::max(most, lean);
            often += lean > 1.5 ? 1 : 0; // what is below 20 Hz it takes away from anything
        }
        often *= 100.0 / static_cast<double>(after.size());
        qInfo("it leans by %.2f dB at most, and more than a little for %.1f %% of the time", most, often);
        QVERIFY(most < 4 && often < 3);
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

STILLROOM_TEST(TestSoundMixes)
#include "tst_soundmixes.moc"
