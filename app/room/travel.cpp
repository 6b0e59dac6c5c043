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
constexpr double kLarge = 3; ///< contrast that large words need
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
    const Lab nearest = stroke.grounds.front();
    const auto reads = [&](Lab ink, double least) {
        const auto on = [&](Lab under) { return contrast(toRgb(ink), toRgb(under)); };
        return on(nearest) >= least && std::ranges::all_of(stroke.grounds.subspan(1), [&](Lab under) { return on(under) >= kLarge; });
    };
    if (nearest == stroke.wishedGround || reads(stroke.wishedInk, kReadable))
        return stroke.wishedInk.lightness;
    if (reads(stroke.ink, kComfortable))
        return stroke.ink.lightness;
    Lab utmost = stroke.ink;
    utmost.lightness = paler(stroke.ink, nearest) ? kPalest : kDeepest;
    if (reads(utmost, kReadable))
        return utmost.lightness;
    return paler(stroke.wishedInk, stroke.wishedGround) ? kPalest : kDeepest;
}

/// How much of its way a ground may go in `seconds`; 1 is all of it.
double shareOf(Lab from, Lab target, double rate, double seconds)
{
    const double far = std::abs(target.lightness - from.lightness);
    const double colour = std::hypot(target.a - from.a, target.b - from.b);
    double share = 1;
    if (far > 0)
        share = std::abs(lightnessAfter(from.lightness, target.lightness, rate, seconds) - from.lightness) / far;
    if (colour > 0)
        share = std::min(share, kChroma * seconds / colour);
    return share;
}

}

void travel(std::span<Lab> grounds, std::span<const Lab> targets, double rate, double seconds)
{
    double share = 1;
    for (std::size_t i = 0; i < grounds.size(); ++i)
        share = std::min(share, shareOf(grounds[i], targets[i], rate, seconds));
    const auto part = [share](double a, double b) { return a + (b - a) * share; };
    for (std::size_t i = 0; i < grounds.size(); ++i) {
        const Lab from = grounds[i], to = targets[i];
        grounds[i] = share < 1 ? Lab { part(from.lightness, to.lightness), part(from.a, to.a), part(from.b, to.b) } : to;
    }
}

Lab cross(const Stroke &stroke, double seconds)
{
    return { slewed(stroke.ink.lightness, wayOf(stroke), kStroke, seconds),
        slewed(stroke.ink.a, stroke.wishedInk.a, kChroma, seconds),
        slewed(stroke.ink.b, stroke.wishedInk.b, kChroma, seconds) };
}
