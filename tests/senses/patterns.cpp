// SPDX-License-Identifier: MPL-2.0
#include "senses/patterns.h"

#include "ctl/fourier.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace {

constexpr int kSide = 64; ///< dots of a square
constexpr double kPeak = 0.25, kContrast = 0.1; ///< of what varies; of Michelson
constexpr int kAlike = 1; ///< cycles a square

/// How a picture is cut: so many dots are taken as one, and the next square begins so many of those further
/// on.
struct Scale {
    int dots, across, down;
    double widest, narrowest; ///< cycles a degree
};
constexpr Scale kScales[]{ { 1, kSide, kSide, 1, 7 }, { 4, kSide, 16, 0.4, 1 } };

struct Stripes {
    int x, y; ///< cycles a square; x is not negative
};

/// How much a dot counts that is so far into a square: less towards the edges.
const std::array<float, kSide> &softness()
{
    static const auto soft = [] {
        std::array<float, kSide> made{};
        for (int i = 0; i < kSide; ++i)
            made[std::size_t(i)] = float(0.5 - 0.5 * std::cos(2 * std::numbers::pi * (i + 0.5) / kSide));
        return made;
    }();
    return soft;
}

/// So many dots across and down that are taken as one.
struct Dot {
    double light = 0; ///< in the mean
    double squared = 0; ///< the mean of its square
};

Dot dotAt(const Picture &picture, int left, int top, int dots)
{
    Dot dot;
    for (int y = 0; y < dots; ++y)
        for (int x = 0; x < dots; ++x) {
            const auto light = double(picture.luminanceAt(left * dots + x, top * dots + y));
            dot.light += light / (dots * dots);
            dot.squared += light * light / (dots * dots);
        }
    return dot;
}

struct Square {
    double mean = 0;
    std::vector<float> light; ///< row by row, without its mean, softened
    double varies = 0; ///< all that does, as much as is in the powers of half of all frequencies
};

/// What is finer than the dots of this scale varies too: letters in a line would else be a stripe.
Square squareAt(const Picture &picture, int left, int top, int dots)
{
    std::vector<Dot> all;
    all.reserve(kSide * kSide);
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x)
            all.push_back(dotAt(picture, left + x, top + y, dots));
    Square square;
    for (const Dot &dot : all)
        square.mean += dot.light / double(all.size());
    const double mean = square.mean;
    const Dot *dot = all.data();
    for (const float down : softness())
        for (const float across : softness()) {
            const auto soft = double(down * across);
            square.light.push_back(float((dot->light - mean) * soft));
            square.varies += (dot->squared - 2 * mean * dot->light + mean * mean) * soft * soft;
            ++dot;
        }
    square.varies *= kSide * kSide / 2.0; // Parseval
    return square;
}

/// The power of every frequency: columns of x cycles from 0 to half, each of y cycles from 0 on.
std::vector<double> powers(const std::vector<float> &square)
{
    std::vector<std::vector<fourier::Complex>> columns(kSide / 2 + 1);
    for (int y = 0; y < kSide; ++y) {
        const auto row = fourier::frequencies({ square.data() + y * kSide, kSide }, kSide);
        for (std::size_t x = 0; x < row.size(); ++x)
            columns[x].push_back(row[x]);
    }
    std::vector<double> result;
    for (const auto &column : columns)
        for (const fourier::Complex &value : fourier::curveOf(column)) // either way: only power is asked for
            result.push_back(double(std::norm(value)));
    return result;
}

std::optional<Stripes> stripesOf(const Square &square, const Scale &scale)
{
    const auto power = powers(square.light);
    const auto at = [&](int x, int y) {
        const int down = x < 0 ? -y : y; // the other half is the same
        return std::abs(x) > kSide / 2 ? 0 : power[std::size_t(std::abs(x) * kSide + (down + kSide) % kSide)];
    };
    Stripes best{ 0, 0 };
    double most = 0;
    for (int x = 0; x <= kSide / 2; ++x)
        for (int y = -kSide / 2; y < kSide / 2; ++y) {
            if (x == 0 && y < 0)
                continue; // the other half of the same
            if (at(x, y) > most) {
                most = at(x, y);
                best = { x, y };
            }
        }
    const double cycles = std::hypot(best.x, best.y) * kDotsInADegree / (kSide * scale.dots); // a degree
    double peak = 0;
    for (int x = best.x - 1; x <= best.x + 1; ++x)
        for (int y = best.y - 1; y <= best.y + 1; ++y)
            peak += at(x, y);
    // Softened so in both directions, a wave of amplitude a has the power (a N N / 8) squared at its peak.
    const double amplitude = 8 * std::sqrt(most) / (kSide * kSide);
    if (cycles < scale.widest || cycles > scale.narrowest || peak < kPeak * square.varies
        || amplitude < kContrast * square.mean)
        return std::nullopt;
    return best;
}

bool alike(const Stripes &a, const Stripes &b)
{
    return std::abs(a.x - b.x) <= kAlike && std::abs(a.y - b.y) <= kAlike;
}

/// The share of the screen that the largest pattern of this scale covers.
double patternAt(const Picture &picture, const Scale &scale)
{
    std::vector<Stripes> found;
    for (int top = 0; (top + kSide) * scale.dots <= Picture::kHigh; top += scale.down)
        for (int left = 0; (left + kSide) * scale.dots <= Picture::kWide; left += scale.across) {
            if (const auto stripes = stripesOf(squareAt(picture, left, top, scale.dots), scale))
                found.push_back(*stripes);
        }
    long most = 0;
    for (const Stripes &one : found)
        most = std::max<long>(
            most, std::ranges::count_if(found, [&](const Stripes &s) { return alike(one, s); }));
    const double square = std::pow(kSide * scale.dots, 2) / (Picture::kWide * Picture::kHigh);
    return std::min(1.0, double(most) * square);
}

}

double patternOver(const Picture &picture)
{
    double most = 0;
    for (const Scale &scale : kScales)
        most = std::max(most, patternAt(picture, scale));
    return most;
}
