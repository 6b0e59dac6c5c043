// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <chrono>

/// How many messages may still be read: so many a second, and no more than `most` that came at once.
class Allowance {
public:
    using Moment = std::chrono::steady_clock::time_point;

    Allowance(double perSecond, double most, Moment now)
        : m_perSecond(perSecond)
        , m_most(most)
        , m_left(most)
        , m_asked(now)
    {
    }

    /// Takes one. False where none is left.
    bool take(Moment now)
    {
        const std::chrono::duration<double> passed = now - m_asked;
        m_left = std::min(m_most, m_left + m_perSecond * passed.count());
        m_asked = now;
        if (m_left < 1)
            return false;
        m_left -= 1;
        return true;
    }

private:
    double m_perSecond;
    double m_most;
    double m_left;
    Moment m_asked;
};
