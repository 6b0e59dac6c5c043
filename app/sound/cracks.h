// SPDX-License-Identifier: MPL-2.0
// What breaks slowly breaks like this: sizes by a power law, each crack ready to set off the next, so that
// they come in clusters. A crack is a breath of noise that swells and dies in milliseconds, through the woods
// it came from: bark, twig, log, stone.
#pragma once

#include "sound/sides.h"

#include <cmath>

namespace sound {

class Cracks {
public:
    explicit Cracks(Random &random)
        : m_noise(random)
    {
        constexpr double hertz[]{ 4300, 2500, 1250, 560 };
        constexpr double width[]{ 1.4, 1.1, 0.9, 0.8 };
        constexpr double seconds[]{ 0.0026, 0.0032, 0.0045, 0.009 };
        for (int lane = 0; lane < 4; ++lane) {
            m_wood.tune(lane, hertz[lane], width[lane]);
            m_dull.part[lane] = smoothing(1.3 * hertz[lane]);
            m_keeps[lane] = static_cast<float>(keptOver(seconds[lane]));
            m_push[lane] = static_cast<float>(2.718281828 / (seconds[lane] * kRate));
        }
    }

    /// Lets one block go by. `often`: clusters a second. `most`: as loud as any may be, 1 is full scale.
    void go(Random &random, double often, double most)
    {
        m_ready *= kForgets;
        m_spent *= kRests;
        for (m_due -= kBlockSeconds * (often + m_ready); m_due <= 0; m_due += random.gap(1))
            crack(random, most);
    }

    /// Adds the next block to frames of {left, right, left, right}.
    void addTo(Fours &frames)
    {
        for (Four &frame : frames) {
            m_startLeft *= m_keeps;
            m_startRight *= m_keeps;
            m_left = m_left * m_keeps + m_startLeft;
            m_right = m_right * m_keeps + m_startRight;
            const Four wood = m_wood.band(m_dull(m_noise.next()));
            frame += bothSides(wood * m_left, wood * m_right);
        }
    }

private:
    void crack(Random &random, double most)
    {
        // Less than half as many of twice the size; the largest twelve times the least.
        const double drawn = powerOfTwo(logOfTwo(random.between(kRarest, 1)) / -kLaw) / kRange;
        const double room = 1 - m_spent;
        const double size = drawn * drawn < room ? drawn : std::sqrt(room > 0 ? room : 0);
        m_spent += size * size;
        m_ready += kChildren / kMemory;
        const double turn = random.between(0.03, 0.22); // of a circle: where in the fire it is
        const double left = most * size * cosineOf(turn), right = most * size * sineOf(turn);
        for (int lane = 0; lane < 4; ++lane) {
            const double colour = random.between(0.4, 1) * (kSmall[lane] + kMore[lane] * size);
            m_startLeft[lane] += static_cast<float>(left * colour) * m_push[lane];
            m_startRight[lane] += static_cast<float>(right * colour) * m_push[lane];
        }
    }

    // How much of each wood a crack has: the larger, the duller, so that none stands out of the hiss.
    static constexpr double kSmall[]{ 0.7, 1.05, 0.3, 0.3 };
    static constexpr double kMore[]{ -0.5, -0.4, 0.5, 0.5 };

    static constexpr double kLaw = 1.2;
    static constexpr double kRange = 12;
    static constexpr double kRarest = 0.0507; // kRange to the power of -kLaw
    static constexpr double kChildren = 0.62; // that each crack sets off, on the average
    static constexpr double kMemory = 0.07; // seconds that it stays ready to
    static constexpr double kForgets = 1 - kBlockSeconds / kMemory;
    static constexpr double kRests = 1 - kBlockSeconds / 0.125; // as an ear does

    Noise m_noise;
    OnePole m_dull; ///< above its pitch a wood is silent
    Resonance m_wood;
    Four m_keeps{}, m_push{};
    Four m_startLeft{}, m_startRight{}, m_left{}, m_right{};
    double m_ready = 0;
    double m_spent = 0;
    double m_due = 1;
};

}
