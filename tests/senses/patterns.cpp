// SPDX-License-Identifier: MPL-2.0
#include "senses/patterns.h"

#include "ctl/fourier.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace {

constexpr int kSide = 64; ///< dots of a square
constexpr double kPeak = 0.25, kContrast = 0.1; ///< of what varies; of Michelson
constexpr double kWidest = 0.4 * kSide / kDotsInADegree,
                 kNarrowest = 7 * kSide / kDotsInADegree; ///< cycles a square
constexpr int kAlike = 2; ///< bins

struct Stripes {
    int x, y; ///< cycles a square; x is not negative
};

/// Row by row, the light of a square without its mean, softened towards its edges.
std::vector<float> squareAt(const Picture &picture, int left, int top, double &mean)
{
    std::vector<float> square;
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x)
            square.push_back(picture.luminanceAt(left + x, top + y));
    mean = 0;
    for (const float light : square)
        mean += double(light) / double(square.size());
    const auto soft
        = [](int i) { return float(0.5 - 0.5 * std::cos(2 * std::numbers::pi * (i + 0.5) / kSide)); };
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x) {
            float &light = square[std::size_t(y * kSide + x)];
            light = (light - float(mean)) * soft(x) * soft(y);
        }
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

std::optional<Stripes> stripesOf(const std::vector<double> &powers, double mean)
{
    const auto at = [&](int x, int y) {
        return x < 0 || x > kSide / 2 ? 0 : powers[std::size_t(x * kSide + (y + kSide) % kSide)];
    };
    Stripes best{ 0, 0 };
    double all = 0, most = 0;
    for (int x = 0; x <= kSide / 2; ++x)
        for (int y = -kSide / 2; y < kSide / 2; ++y) {
            if (x == 0 && y < 0)
                continue; // the other half of the same
            all += at(x, y);
            if (at(x, y) > most) {
                most = at(x, y);
                best = { x, y };
            }
        }
    const double cycles = std::hypot(best.x, best.y);
    double peak = 0;
    for (int x = best.x - 1; x <= best.x + 1; ++x)
        for (int y = best.y - 1; y <= best.y + 1; ++y)
            peak += at(x, y);
    // Softened so in both directions, a wave of amplitude a has the power (a N N / 8) squared at its peak.
    const double amplitude = 8 * std::sqrt(most) / (kSide * kSide);
    if (cycles < kWidest || cycles > kNarrowest || peak < kPeak * all || amplitude < kContrast * mean)
        return std::nullopt;
    return best;
}

bool alike(const Stripes &a, const Stripes &b)
{
    return std::abs(a.x - b.x) <= kAlike && std::abs(a.y - b.y) <= kAlike;
}

}

double patternOver(const Picture &picture)
{
    std::vector<Stripes> found;
    for (int top = 0; top < Picture::kHigh; top += kSide)
        for (int left = 0; left < Picture::kWide; left += kSide) {
            double mean = 0;
            const auto square = squareAt(picture, left, top, mean);
            if (const auto stripes = stripesOf(powers(square), mean))
                found.push_back(*stripes);
        }
    long most = 0;
    for (const Stripes &one : found)
        most = std::max<long>(
            most, std::ranges::count_if(found, [&](const Stripes &s) { return alike(one, s); }));
    return double(most) * kSide * kSide / (Picture::kWide * Picture::kHigh);
}
