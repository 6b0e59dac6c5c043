// SPDX-License-Identifier: MPL-2.0
// Whatever a file asks of a voice, the voice keeps the limits: each of its numbers at its least and at its
// most.
#include "sound/alone.h"
#include "sound/onset.h"
#include "testprogram.h"

#include <cmath>

using namespace sound;

namespace {

constexpr int kSeconds = 24;

}

class TestAsked : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void no_number_makes_a_water_loud_or_sudden_data()
    {
        QTest::addColumn<VoiceKind>("kind");
        QTest::addColumn<std::string>("name");
        QTest::addColumn<double>("value");
        for (const VoiceKind kind : { VoiceKind::Rain, VoiceKind::Surf, VoiceKind::Stream })
            for (const VoiceParameter &number : voicing::of(kind).parameters)
                for (const double value : { number.least, number.most }) {
                    const std::string name(number.name);
                    const auto row = std::string(voicing::of(kind).word) + " " + name;
                    QTest::addRow("%s %g", row.c_str(), value) << kind << name << value;
                }
    }
    void no_number_makes_a_water_loud_or_sudden()
    {
        QFETCH(VoiceKind, kind);
        QFETCH(std::string, name);
        QFETCH(double, value);
        Voicing as(kind);
        as.set(name, value);
        const ear::Sound sound = alone(as, 20261122, kSeconds);
        const ear::Loudness heard = ear::loudness(sound);
        const double rise = ear::steepest(heard.momentary, 100, 100);
        qInfo("I %.2f LUFS, S %.2f to %.2f, M to %.2f, rise %.1f, true peak %.1f dBTP", heard.integrated,
            heard.lowestShort, heard.highestShort, ear::highest(heard.momentary), rise, heard.truePeak);
        QVERIFY(std::abs(heard.integrated + 30) <= 1); // the rest is for the file's trim
        QVERIFY(heard.highestShort <= -27 + 1);
        QVERIFY(heard.highestShort - heard.lowestShort <= 6);
        QVERIFY(ear::highest(heard.momentary) <= -24);
        QVERIFY(*std::min_element(heard.momentary.begin() + 100, heard.momentary.end()) > -37);
        QVERIFY(rise <= 5);
        QVERIFY(heard.truePeak <= -12);
        const ear::Onset onset = ear::sharpestOnset(sound, 0.5);
        QVERIFY2(onset.prominence < 5, ear::said(onset).c_str());
    }

    void no_number_makes_a_water_click_data() { no_number_makes_a_water_loud_or_sudden_data(); }
    void no_number_makes_a_water_click()
    {
        QFETCH(VoiceKind, kind);
        QFETCH(std::string, name);
        QFETCH(double, value);
        Voicing as(kind);
        as.set(name, value);
        const ear::Sound sound = alone(as, 20261122, kSeconds);
        QVERIFY(ear::finite(sound));
        const double worst = ear::sharpestClick(std::span(sound).first(10 * kRate * kChannels));
        QVERIFY2(worst <= 12, qPrintable(QString::number(worst)));
    }
};

STILLROOM_TEST(TestAsked)
#include "tst_asked.moc"
