// SPDX-License-Identifier: MPL-2.0
// How loud sound is to a person: the K-weighting of ITU-R BS.1770 at 48 kHz, and the powers of the last
// seconds.
#pragma once

#include "sound/arithmetic.h"

#include <array>
#include <complex>
#include <cstddef>

namespace sound {

inline constexpr int kHop = 480; ///< frames; loudness is reckoned a hundred times a second

/// The mean power, summed over both sides, that so many LUFS are.
constexpr double powerOf(double lufs)
{
    return gainOf(lufs + 0.691) * gainOf(lufs + 0.691);
}

/// How loud that is, in LUFS; -200 where there is nothing.
constexpr double lufsOf(double power)
{
    return decibelsOf(power + 1e-20) / 2 - 0.691;
}

/// A filter of the second order: what it takes of the last three frames that came, and of the last two that
/// went.
struct Terms {
    double b0 = 1, b1 = 0, b2 = 0, a1 = 0, a2 = 0;

    /// How much of the power at this pitch, in turns a frame, comes through.
    [[nodiscard]] double power(double turns) const
    {
        const std::complex<double> z(cosineOf(turns), -sineOf(turns));
        return std::norm((b0 + z * (b1 + z * b2)) / (1.0 + z * (a1 + z * a2)));
    }
};

/// The weighting K at 48 kHz: a shelf for the head, a high-pass for the ear.
inline constexpr Terms kShelf{ 1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241,
    0.73248077421585 };
inline constexpr Terms kRumble{ 1, -2, 1, -1.99004745483398, 0.99007225036621 };

/// One side of the weighting.
class Weighting {
public:
    double operator()(double x) { return m_ear(kRumble, m_head(kShelf, x)); }

    /// How much of the power at this pitch, in turns a frame, it hears.
    static double power(double turns) { return kShelf.power(turns) * kRumble.power(turns); }

private:
    struct Held {
        double s1 = 0, s2 = 0;
        double operator()(const Terms &t, double x)
        {
            const double y = t.b0 * x + s1;
            s1 = t.b1 * x - t.a1 * y + s2;
            s2 = t.b2 * x - t.a2 * y;
            return y;
        }
    };
    Held m_head, m_ear;
};

/// The mean power of the last so many hops, kept exact by summing afresh now and then.
template <std::size_t Hops>
class PowerWindow {
public:
    void add(double power)
    {
        m_sum += power - m_hops[m_at];
        m_hops[m_at] = power;
        m_at = (m_at + 1) % Hops;
        if (m_at == 0)
            sumAfresh();
    }
    [[nodiscard]] double mean() const { return m_sum > 0 ? m_sum / Hops : 0; }

private:
    void sumAfresh()
    {
        m_sum = 0;
        for (const double power : m_hops)
            m_sum += power;
    }

    std::array<double, Hops> m_hops{};
    std::size_t m_at = 0;
    double m_sum = 0;
};

/// The smallest of the last so many values.
template <std::size_t Count>
class Least {
public:
    void add(double value)
    {
        m_values[m_at] = value;
        m_at = (m_at + 1) % Count;
    }
    [[nodiscard]] double value() const
    {
        double least = m_values[0];
        for (const double v : m_values)
            least = v < least ? v : least;
        return least;
    }

private:
    std::array<double, Count> m_values{};
    std::size_t m_at = 0;
};

}
