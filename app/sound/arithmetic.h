// SPDX-License-Identifier: MPL-2.0
// The few functions of a curve that sound needs, made of plus and times alone, so that every C library and
// every processor gives the same bytes. Good to about one part in ten million: far finer than an ear.
#pragma once

#include <bit>
#include <cstdint>

namespace sound {

/// Two to the power of x, for x in -1000 to 1000.
constexpr double powerOfTwo(double x)
{
    const auto whole = static_cast<std::int64_t>(x < 0 ? x - 1 : x);
    const double z = (x - static_cast<double>(whole) - 0.5) * 0.69314718055994531;
    double sum = 1;
    for (int n = 11; n > 0; --n)
        sum = 1 + sum * z / n;
    const auto scale = std::bit_cast<double>(static_cast<std::uint64_t>(whole + 1023) << 52);
    return sum * scale * 1.4142135623730951;
}

/// The logarithm to base two, for a normal x above 0.
constexpr double logOfTwo(double x)
{
    const auto bits = std::bit_cast<std::uint64_t>(x);
    auto power = static_cast<int>(bits >> 52) - 1023;
    double m = std::bit_cast<double>((bits & 0xfffffffffffffULL) | 0x3ff0000000000000ULL);
    if (m > 1.4142135623730951) {
        m /= 2;
        ++power;
    }
    const double s = (m - 1) / (m + 1);
    const double q = s * s;
    double sum = 1.0 / 15;
    for (int n = 13; n > 0; n -= 2)
        sum = sum * q + 1.0 / n;
    return power + 2 * s * sum * 1.4426950408889634;
}

/// The gain that so many decibels are.
constexpr double gainOf(double decibels)
{
    return powerOfTwo(decibels * 0.16609640474436813);
}

/// How many decibels a gain above 0 is.
constexpr double decibelsOf(double gain)
{
    return logOfTwo(gain) * 6.0205999132796242;
}

/// The sine of an angle given in turns.
constexpr double sineOf(double turns)
{
    double part = turns - static_cast<double>(static_cast<std::int64_t>(turns)); // -1 to 1
    part = part > 0.5 ? part - 1 : part < -0.5 ? part + 1 : part;
    part = part > 0.25 ? 0.5 - part : part < -0.25 ? -0.5 - part : part;
    const double x = part * 6.2831853071795865;
    const double q = x * x;
    double sum = 1;
    for (int n = 14; n > 0; n -= 2)
        sum = 1 - sum * q / (n * (n + 1));
    return x * sum;
}

constexpr double cosineOf(double turns)
{
    return sineOf(turns + 0.25);
}

/// An S-shaped way from 0 to 1 that begins and ends at rest; x outside is held.
constexpr double eased(double x)
{
    return x <= 0 ? 0 : x >= 1 ? 1 : x * x * (3 - 2 * x);
}

}
