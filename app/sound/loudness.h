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

/// One side of the weighting: a shelf for the head, a high-pass for the ear.
class Weighting {
public:
    double operator()(double x)
    {
        const double shelf = 1.53512485958697 * x + m_a1;
        m_a1 = -2.69169618940638 * x + 1.69065929318241 * shelf + m_a2;
        m_a2 = 1.19839281085285 * x - 0.73248077421585 * shelf;
        const double y = shelf + m_b1;
        m_b1 = -2 * shelf + 1.99004745483398 * y + m_b2;
        m_b2 = shelf - 0.99007225036621 * y;
        return y;
    }

    /// How much of the power at this pitch, in turns a frame, it hears.
    static double power(double turns)
    {
        const std::complex<double> z(cosineOf(turns), -sineOf(turns));
        const auto part = [z](double b0, double b1, double b2, double a1, double a2) {
            return std::norm((b0 + z * (b1 + z * b2)) / (1.0 + z * (a1 + z * a2)));
        };
        return part(
                   1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585)
            * part(1, -2, 1, -1.99004745483398, 0.99007225036621);
    }

private:
    double m_a1 = 0, m_a2 = 0, m_b1 = 0, m_b2 = 0;
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
