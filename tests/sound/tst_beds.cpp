// SPDX-License-Identifier: MPL-2.0
// Each bed by itself, as it would sound for a minute at full level once it has risen.
#include "sound/alone.h"
#include "sound/ear.h"
#include "sound/thirds.h"
#include "testprogram.h"

#include <cmath>
#include <map>

using namespace sound;

namespace {

/// A minute of each, rendered once.
const ear::Sound &minute(VoiceKind kind)
{
    static std::map<VoiceKind, ear::Sound> minutes;
    auto &sound = minutes[kind];
    if (sound.empty())
        sound = alone(Voicing(kind), 20261122, 60);
    return sound;
}

const ear::Loudness &heardMinute(VoiceKind kind)
{
    static std::map<VoiceKind, ear::Loudness> heard;
    if (!heard.contains(kind))
        heard[kind] = ear::loudness(minute(kind));
    return heard[kind];
}

double power(std::span<const float> sound, float left, float right)
{
    double sum = 0;
    for (std::size_t i = 0; i + 1 < sound.size(); i += 2) {
        const double x = left * sound[i] + right * sound[i + 1];
        sum += x * x;
    }
    return sum / static_cast<double>(sound.size() / 2);
}

/// How alike two pieces are, -1 to 1.
double likeness(std::span<const float> a, std::span<const float> b)
{
    double ab = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += static_cast<double>(a[i]) * b[i];
        aa += static_cast<double>(a[i]) * a[i];
        bb += static_cast<double>(b[i]) * b[i];
    }
    return ab / std::sqrt(aa * bb);
}

}

class TestBeds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void all_are_equally_loud_data() { beds(); }
    void all_are_equally_loud()
    {
        QFETCH(VoiceKind, kind);
        const ear::Loudness &heard = heardMinute(kind);
        qInfo("I %.2f LUFS, S %.2f to %.2f, true peak %.1f dBTP", heard.integrated, heard.lowestShort,
            heard.highestShort, heard.truePeak);
        QVERIFY(std::abs(heard.integrated + 30) <= 0.5); // so that any two are within 1 LU
    }

    void none_comes_and_goes_by_more_than_six_units_data() { beds(); }
    void none_comes_and_goes_by_more_than_six_units()
    {
        QFETCH(VoiceKind, kind);
        const ear::Loudness &heard = heardMinute(kind);
        QVERIFY(heard.highestShort - heard.lowestShort <= 6);
        const std::vector<double> &curve = heard.momentary;
        QVERIFY(*std::min_element(curve.begin() + 100, curve.end()) > -37); // never near silence
    }

    /// Between third octaves an ear hears no difference of half a decibel.
    void noise_keeps_its_law_from_40_Hz_to_16_kHz_data()
    {
        QTest::addColumn<double>("tilt");
        QTest::newRow("white") << 0.0;
        QTest::newRow("pink") << -3.0;
        QTest::newRow("brown") << -6.0;
    }
    void noise_keeps_its_law_from_40_Hz_to_16_kHz()
    {
        QFETCH(double, tilt);
        Voicing noise(VoiceKind::Noise);
        noise.set("tilt", tilt);
        const std::vector<double> found = ear::thirds(alone(noise, 5, 240));
        for (int n = 0; n <= 26; ++n) {
            const double law = tilt * (n - ear::kThirdOfKilohertz) / 3;
            const double off = found.at(n) - found.at(ear::kThirdOfKilohertz) - law;
            QVERIFY2(std::abs(off) <= 0.5, qPrintable(QStringLiteral("%1: %2 dB").arg(n).arg(off)));
        }
    }

    void none_startles_by_itself_data() { beds(); }
    void none_startles_by_itself()
    {
        QFETCH(VoiceKind, kind);
        const ear::Loudness &heard = heardMinute(kind);
        QVERIFY(ear::steepest(heard.momentary, 100, 100) <= 4);
        QVERIFY(heard.truePeak <= -12);
    }

    void none_clicks_data() { beds(); }
    void none_clicks()
    {
        QFETCH(VoiceKind, kind);
        const double worst = ear::sharpestClick(std::span(minute(kind)).first(20 * kRate * kChannels));
        qInfo("sharpest 5 ms above 6 kHz: %.1f dB", worst);
        QVERIFY(worst <= 12);
    }

    void each_is_wide_and_stays_itself_in_mono_data() { beds(); }
    void each_is_wide_and_stays_itself_in_mono()
    {
        QFETCH(VoiceKind, kind);
        const ear::Sound &sound = minute(kind);
        const double left = power(sound, 1, 0), right = power(sound, 0, 1);
        const double mono = 10 * std::log10(power(sound, 0.5F, 0.5F) / ((left + right) / 2));
        QVERIFY(std::abs(10 * std::log10(left / right)) < 1); // in the middle on the whole
        QVERIFY(mono > -3.5); // nothing cancels
        QVERIFY(mono < -0.5); // and it is not a point
    }

    void the_same_seed_gives_the_same_bytes_data() { beds(); }
    void the_same_seed_gives_the_same_bytes()
    {
        QFETCH(VoiceKind, kind);
        const auto once = ear::fingerprint(alone(Voicing(kind), 7, 5));
        QCOMPARE(ear::fingerprint(alone(Voicing(kind), 7, 5)), once);
        QVERIFY(ear::fingerprint(alone(Voicing(kind), 8, 5)) != once);
    }

    void none_repeats_itself_data() { beds(); }
    void none_repeats_itself()
    {
        QFETCH(VoiceKind, kind);
        const std::span<const float> all(minute(kind));
        const std::span<const float> piece = all.subspan(2 * kRate * kChannels, 1024 * kChannels);
        double most = 0;
        for (std::size_t at = 3 * kRate * kChannels; at + piece.size() <= all.size(); at += 61 * kChannels)
            most = std::max(most, std::abs(likeness(piece, all.subspan(at, piece.size()))));
        QVERIFY2(most < 0.8, qPrintable(QString::number(most)));
    }

    void none_stands_still_to_one_side_data() { beds(); }
    void none_stands_still_to_one_side()
    {
        QFETCH(VoiceKind, kind);
        double sum = 0;
        for (const float x : minute(kind))
            sum += x;
        QVERIFY(std::abs(sum / static_cast<double>(minute(kind).size())) < 0.0005); // -66 dBFS
    }

private:
    static void beds()
    {
        QTest::addColumn<VoiceKind>("kind");
        QTest::newRow("rain") << VoiceKind::Rain;
        QTest::newRow("surf") << VoiceKind::Surf;
        QTest::newRow("stream") << VoiceKind::Stream;
        QTest::newRow("wind") << VoiceKind::Wind;
        QTest::newRow("meadow") << VoiceKind::Meadow;
        QTest::newRow("birds") << VoiceKind::Birds;
        QTest::newRow("hearth") << VoiceKind::Hearth;
        QTest::newRow("room") << VoiceKind::Room;
        QTest::newRow("bowls") << VoiceKind::Bowls;
        QTest::newRow("noise") << VoiceKind::Noise;
    }
};

STILLROOM_TEST(TestBeds)
#include "tst_beds.moc"
