// SPDX-License-Identifier: MPL-2.0
// What a sudden sound may be: how fast loudness may rise by the Nordtest rule for prominent onsets, and how
// far 5 ms of bright sound may stand out. Both remember what was really let out.
#pragma once

#include "sound/hearing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sound {

/// The loudness that an ear follows (125 ms). A rise of D dB at R dB/s startles where 3 lg R + 2 lg D
/// reaches 5.
class Fast {
public:
    /// The most power that a hop may have, if one of `first` comes before it.
    [[nodiscard]] double room(double first = -1) const
    {
        const double held = first < 0 ? m_level : m_level + kPart * (first - m_level);
        return std::max((m_most - (1 - kPart) * held) / kPart, kLeast);
    }

    /// A hop of this power has left.
    void add(double power)
    {
        m_level += kPart * (power - m_level);
        m_past[m_at] = m_level;
        m_at = (m_at + 1) % m_past.size();
        findMost();
    }

    static constexpr double kPart = 0.076883653613364218; ///< of the way that it goes in one hop

private:
    /// Within so many hops the level may rise so many times and no more: each a little below prominence 5.
    struct Step {
        std::size_t hops;
        double times;
    };
    static constexpr Step kSteps[]{ { 21, gainOf(2.4) * gainOf(2.4) }, { 31, gainOf(3.6) * gainOf(3.6) },
        { 42, gainOf(4.7) * gainOf(4.7) }, { 55, gainOf(5.8) * gainOf(5.8) },
        { 69, gainOf(6.8) * gainOf(6.8) }, { 84, gainOf(7.8) * gainOf(7.8) },
        { 100, gainOf(8.8) * gainOf(8.8) } };

    void findMost()
    {
        double least = m_level;
        double most = 1e9;
        std::size_t back = 0;
        for (const Step &step : kSteps) {
            for (; back < step.hops; ++back)
                least = std::min(least, m_past[(m_at + m_past.size() - 1 - back) % m_past.size()]);
            most = std::min(most, least * step.times);
        }
        m_most = std::max(most, kUnheard);
    }

    static constexpr double kUnheard = powerOf(-62);
    static constexpr double kLeast = powerOf(-90); // room is never quite nothing

    double m_level = 0;
    double m_most = kUnheard;
    std::array<double, 100> m_past{};
    std::size_t m_at = 0;
};

/// The middle one of the last so many values, kept in order as they come and go.
template <std::size_t Count>
class Median {
public:
    void add(float value)
    {
        float *const end = m_ordered.data() + Count;
        float *const old = std::lower_bound(m_ordered.data(), end, m_values[m_at]);
        float *const place = std::lower_bound(m_ordered.data(), end, value);
        if (place > old) {
            std::move(old + 1, place, old);
            *(place - 1) = value;
        } else {
            std::move_backward(place, old, old + 1);
            *place = value;
        }
        m_values[m_at] = value;
        m_at = (m_at + 1) % Count;
    }
    [[nodiscard]] double value() const { return static_cast<double>(m_ordered[Count / 2]); }

private:
    std::array<float, Count> m_values{};
    std::array<float, Count> m_ordered{};
    std::size_t m_at = 0;
};

/// What clicks: 5 ms that are brighter than the second around them by more than 12 dB. What comes after them
/// is not known yet, so that the last few stand for it: where sound has just stopped, nothing may stand out.
class Clicks {
public:
    /// The highest gain that a hop like this may have.
    [[nodiscard]] double most(const Heard &hop) const
    {
        double worst = 0;
        for (const Heard::Bright &part : hop.bright)
            for (std::size_t i = 0; i < part.size(); ++i)
                worst = std::max(
                    worst, part[i] / std::max(std::min(m_usual[i].value(), m_last[i].value()), kUnheard));
        return worst > kStandsOut ? std::sqrt(kStandsOut / worst) : 1;
    }

    /// Such a hop has left with this gain.
    void add(const Heard &hop, double gain)
    {
        for (const Heard::Bright &part : hop.bright)
            for (std::size_t i = 0; i < part.size(); ++i) {
                const auto let = static_cast<float>(part[i] * gain * gain);
                m_usual[i].add(let);
                m_last[i].add(let);
            }
    }

    static constexpr double kUnheard = 4e-9; ///< -84 dBFS: nothing stands out from less

private:
    static constexpr double kStandsOut = gainOf(10.5) * gainOf(10.5);

    std::array<Median<200>, 3> m_usual; // 1 s
    std::array<Median<9>, 3> m_last; // 45 ms
};

}
