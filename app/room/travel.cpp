// SPDX-License-Identifier: MPL-2.0
#include "travel.h"

#include "core/slew.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double kLuminance = 0.084; ///< of relative luminance a second: below 0.10 with the weather on top
constexpr double kChroma = 25; ///< of a*b* a second
constexpr double kStroke = 115; ///< L* a second for inks: strokes cover less than a tenth of any window
constexpr double kReadable = 4.5; ///< contrast at which an ink may already come, on its way to 7
constexpr double kComfortable = 5.4; ///< contrast at which an ink may stay as it is
constexpr double kPalest = 96, kDeepest = 3; ///< L*: no ink is pure white or pure black

double slewed(double from, double target, double rate, double seconds)
{
    Slew slew(from, { rate, rate });
    slew.aim(target);
    return slew.advance(seconds);
}

/// How far L* may go in `seconds`: the slower of the two limits.
double lightnessAfter(double from, double target, double rate, double seconds)
{
    const double y = luminanceOf(from), room = kLuminance * seconds;
    return std::clamp(slewed(from, target, rate, seconds), lightnessOf(std::max(0.0, y - room)),
        lightnessOf(std::min(1.0, y + room)));
}

bool paler(Lab one, Lab other)
{
    return one.lightness > other.lightness;
}

double wayOf(const Stroke &stroke)
{
    const Rgb under = toRgb(stroke.ground);
    const auto reads = [&](Lab ink, double least) { return contrast(toRgb(ink), under) >= least; };
    if (stroke.ground == stroke.wishedGround || reads(stroke.wishedInk, kReadable))
        return stroke.wishedInk.lightness;
    if (reads(stroke.ink, kComfortable))
        return stroke.ink.lightness;
    Lab utmost = stroke.ink;
    utmost.lightness = paler(stroke.ink, stroke.ground) ? kPalest : kDeepest;
    if (reads(utmost, kReadable))
        return utmost.lightness;
    return paler(stroke.wishedInk, stroke.wishedGround) ? kPalest : kDeepest;
}

}

Lab travel(Lab from, Lab target, double rate, double seconds)
{
    const double far = std::abs(target.lightness - from.lightness);
    const double colour = std::hypot(target.a - from.a, target.b - from.b);
    double share = 1;
    if (far > 0)
        share = std::abs(lightnessAfter(from.lightness, target.lightness, rate, seconds) - from.lightness)
            / far;
    if (colour > 0)
        share = std::min(share, kChroma * seconds / colour);
    if (share >= 1)
        return target;
    const auto part = [share](double a, double b) { return a + (b - a) * share; };
    return { part(from.lightness, target.lightness), part(from.a, target.a), part(from.b, target.b) };
}

Lab cross(const Stroke &stroke, double seconds)
{
    return { slewed(stroke.ink.lightness, wayOf(stroke), kStroke, seconds),
        slewed(stroke.ink.a, stroke.wishedInk.a, kChroma, seconds),
        slewed(stroke.ink.b, stroke.wishedInk.b, kChroma, seconds) };
}
