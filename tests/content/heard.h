// SPDX-License-Identifier: MPL-2.0
// What ships, as a visitor hears it at full level once it has risen: through the faders and the governor.
#pragma once

#include "ctl/layers.h"
#include "sound/ear.h"
#include "sound/onset.h"
#include "sound/shipped.h"
#include "sound/timbre.h"

#include <QTest>

namespace heard {

inline constexpr int kMinute = 60; ///< seconds
/// `seconds` of these shipped soundscapes together, by index.
inline ear::Sound together(const std::vector<std::size_t> &which, int seconds, std::uint64_t seed)
{
    std::vector<Layer> layers;
    for (const std::size_t i : which)
        layers.push_back({ bedOf(shippedSoundscapes()[i]) });
    ear::Sound sound(std::size_t(seconds) * sound::kRate * sound::kChannels);
    Risen(layers, seed).fill(sound);
    return sound;
}

/// Limits held against one sound: all of them in words, and those that were left.
class Limits {
public:
    void most(const char *what, double value, double limit)
    {
        m_said += QStringLiteral("%1 %2  ").arg(QString::fromUtf8(what)).arg(value, 0, 'f', 2);
        if (!(value <= limit))
            m_left
                += QStringLiteral("%1 is %2, at most %3 ").arg(QString::fromUtf8(what)).arg(value).arg(limit);
    }
    QString left() const { return m_left; }
    QString said() const { return m_said; }

private:
    QString m_said, m_left;
};

inline double standing(const ear::Sound &sound)
{
    double left = 0, right = 0;
    for (std::size_t i = 0; i + 1 < sound.size(); i += 2) {
        left += double(sound[i]);
        right += double(sound[i + 1]);
    }
    return ear::decibels(2 * std::max(std::abs(left), std::abs(right)) / double(sound.size()));
}

inline Limits judged(const ear::Sound &sound)
{
    Limits limits;
    const ear::Loudness loud = ear::loudness(sound);
    limits.most("M", ear::highest(loud.momentary), -24);
    limits.most("S", loud.highestShort, -27);
    limits.most("S range", loud.highestShort - loud.lowestShort, 6);
    limits.most("rise in 1 s", ear::steepest(loud.momentary, 100, 100), 6);
    limits.most("true peak", loud.truePeak, -9);
    limits.most("DC", standing(sound), -60);
    limits.most("P", ear::sharpestOnset(sound, 1).prominence, 4.99);
    limits.most("click", ear::sharpestClick(sound), 12);
    limits.most("tone", ear::sharpestTone(sound), 15);
    limits.most("throb", ear::deepestThrob(sound), 3);
    return limits;
}

}
