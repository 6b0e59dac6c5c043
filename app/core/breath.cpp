// SPDX-License-Identifier: MPL-2.0
#include "core/breath.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {

constexpr double kShortest = 60.0 / 10.0; ///< seconds a breath
constexpr double kLongest = 60.0 / 4.5;

double rise(double share)
{
    return (1 - std::cos(std::numbers::pi * share)) / 2;
}

}

double waveHeight(BreathPace pace, double seconds)
{
    const double at = std::fmod(seconds, pace.in + pace.out);
    return at < pace.in ? rise(at / pace.in) : 1 - rise((at - pace.in) / pace.out);
}

BreathPace paced(BreathPace pace, int steps)
{
    const double length = pace.in + pace.out;
    const double wanted = std::clamp(length * std::pow(1.125, steps), kShortest, kLongest);
    return { pace.in * wanted / length, pace.out * wanted / length };
}

double breathsAMinute(BreathPace pace)
{
    return 60.0 / (pace.in + pace.out);
}
