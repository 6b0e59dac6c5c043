// SPDX-License-Identifier: MPL-2.0
// One bowl: four modes of its rim, each two that beat. The ratios are those of bowls of bronze (measured by
// Inácio, Henrique and Antunes, The dynamics of Tibetan singing bowls, 2006). A mode is fed by rubbing and
// loses what it rings away; pitch wanders by less than a hertz, as a hand is never still, so that no two
// seconds are alike.
#pragma once

#include "sound/tones.h"
#include "sound/wander.h"

namespace sound {

class Bowl {
public:
    /// `beat`: hertz between the halves of the lowest mode.
    Bowl(Random &random, double hertz, double pan, double beat)
        : m_hertz(hertz)
        , m_left(0.2 + 0.8 * cosineOf((pan + 1) / 8))
        , m_right(0.2 + 0.8 * sineOf((pan + 1) / 8))
        , m_hand{ Wander(random, 0.7, 2), Wander(random, 0.7, 2), Wander(random, 0.7, 2),
            Wander(random, 0.7, 2), Wander(random, 0.7, 2), Wander(random, 0.7, 2), Wander(random, 0.7, 2),
            Wander(random, 0.7, 2) }
    {
        for (double &split : m_split)
            split = beat * random.between(0.8, 1.3);
    }

    /// Begins to rub it; full after about so many seconds.
    void begin(Random &random, double swell)
    {
        m_rubs = swell * random.between(1.0, 1.4);
        m_swell = swell;
        m_force = random.between(0.75, 1);
    }

    /// Adds the next block to frames of {left, right, left, right}. `loud`: of the lowest mode at its
    /// fullest.
    void addTo(Random &random, double loud, Fours &frames)
    {
        m_rubs -= kBlockSeconds;
        m_hold += ((m_rubs > 0 ? m_force : 0) - m_hold) * kBlockSeconds / (0.25 * m_swell);
        m_feed += (m_hold - m_feed) * kBlockSeconds / (0.25 * m_swell);
        for (int pair = 0; pair < 2; ++pair) {
            if (m_feed + m_level[2 * pair] < kStill)
                continue;
            ring(random, 2 * pair, loud);
            ring(random, 2 * pair + 1, loud);
            m_tones[pair].addTo(frames);
        }
    }

private:
    void ring(Random &random, int mode, double loud)
    {
        double &level = m_level[mode];
        level += (m_feed - level) * kBlockSeconds / (m_feed > level ? 0.12 * m_swell : kRings[mode]);
        const double amp = loud * kShare[mode] * level * (132 / (132 + 0.4 * (m_hertz - 132)));
        for (int half = 0; half < 2; ++half) {
            const int voice = 2 * mode + half;
            const double hand = kHand * m_hand[voice].advance(random);
            const double hertz = m_hertz * kRatio[mode] + (half - 0.5) * m_split[mode] + hand;
            Tones &tones = m_tones[mode / 2];
            const int lane = 2 * (mode % 2) + half;
            tones.pitch(lane, hertz);
            // The two halves stand elsewhere on the rim: one beats on the left while the other rests on the
            // right, and together they are even.
            const double most = 1.05 * amp, least = 0.35 * amp;
            if (half == 0)
                tones.loud(lane, most * m_left, least * m_right);
            else
                tones.loud(lane, least * m_left, -most * m_right);
        }
    }

    static constexpr double kRatio[]{ 1, 2.71, 5.14, 8.16 };
    static constexpr double kShare[]{ 1, 0.45, 0.09, 0.025 };
    static constexpr double kRings[]{ 9, 6, 3.5, 2 }; // seconds to a third
    static constexpr double kStill = 0.002; // 54 dB down nobody hears it stop
    static constexpr double kHand = 0.5; // hertz

    double m_hertz;
    double m_left;
    double m_right;
    Wander m_hand[8];
    double m_split[4]{};
    double m_rubs = 0;
    double m_swell = 8;
    double m_force = 1;
    double m_hold = 0;
    double m_feed = 0;
    double m_level[4]{};
    Tones m_tones[2];
};

}
