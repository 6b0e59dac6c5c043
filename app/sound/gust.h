// SPDX-License-Identifier: MPL-2.0
// How moving air changes: as much in each octave of time as in the next, from half a minute to half a second.
#pragma once

#include "sound/lanes.h"
#include "sound/wander.h"

#include <array>

namespace sound {

/// The speed of a wind, about -1 to 1, and what it was a while ago: how a gust gets from one side to the
/// other.
class Gust {
public:
    explicit Gust(Random &random)
        : m_walks{ Wander(random, 11, 23), Wander(random, 5, 10), Wander(random, 2.2, 4.5),
            Wander(random, 1, 2), Wander(random, 0.45, 0.9) }
    {
    }

    /// Lets one block go by.
    void advance(Random &random)
    {
        double speed = 0;
        for (std::size_t i = 0; i < m_walks.size(); ++i)
            speed += kShare[i] * m_walks[i].advance(random);
        m_at = (m_at + 1) % kLength;
        m_past[m_at] = static_cast<float>(speed);
    }
    /// What it was so many seconds ago, 1.3 at most.
    [[nodiscard]] double before(double seconds) const
    {
        const auto blocks = static_cast<std::size_t>(seconds / kBlockSeconds);
        return m_past[(m_at + kLength - blocks) % kLength];
    }

private:
    static constexpr std::size_t kLength = 1024;
    static constexpr double kShare[]{ 0.5, 0.42, 0.27, 0.16, 0.1 }; // less of the quick: nothing may hurry

    std::array<Wander, 5> m_walks;
    std::array<float, kLength> m_past{};
    std::size_t m_at = 0;
};

/// A restless value around 0, mostly within -1 and 1, that hardly moves faster than `hertz`.
class Flutter {
public:
    Flutter(Random &random, double hertz)
        : m_part(1 - keptAt(hertz, kBlock))
        , m_push(1.7 * powerOfTwo(-logOfTwo(m_part) / 2)) // as restless at any pace
        , m_first(random.between(-0.5, 0.5))
        , m_second(m_first)
    {
    }

    double advance(Random &random)
    {
        m_first += m_part * (m_push * random.between(-1, 1) - m_first);
        m_second += m_part * (m_first - m_second);
        return m_second;
    }

private:
    double m_part;
    double m_push;
    double m_first;
    double m_second;
};

}
