// SPDX-License-Identifier: MPL-2.0
// A shown value that follows a wished one, never faster than its limit. Light, sound and motion all end in
// one. An animation is a promise about one change; a slew limit is a promise about every sequence of changes.
// Plain C++, no allocation, so that the sound thread may use it.
#pragma once

#include <algorithm>

class Slew {
public:
    /// How far the shown value may move in one second, in the value's own unit.
    struct Limit {
        double up;
        double down;
    };

    Slew(double start, Limit limit)
        : m_shown(start)
        , m_target(start)
        , m_limit(limit)
    {
    }

    void aim(double target) { m_target = target; }
    void limit(Limit limit) { m_limit = limit; }

    /// Lets `seconds` go by and returns the shown value. The caller bounds `seconds` by what was really
    /// presented, so that a stall is not made up for by a jump.
    double advance(double seconds)
    {
        const double lowest = m_shown - m_limit.down * seconds;
        const double highest = m_shown + m_limit.up * seconds;
        m_shown = std::clamp(m_target, lowest, highest); // arrives exactly, so that what has settled can stop
        return m_shown;
    }

    [[nodiscard]] double shown() const { return m_shown; }
    [[nodiscard]] double target() const { return m_target; }
    [[nodiscard]] bool settled() const { return m_shown == m_target; }

private:
    double m_shown;
    double m_target;
    Limit m_limit;
};
