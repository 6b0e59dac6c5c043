// SPDX-License-Identifier: MPL-2.0
#include "sound/texture/heard.h"

#include "sound/texture/cochlea.h"

#include <algorithm>
#include <cmath>

namespace texture {
namespace {

constexpr double kMissed = 40; // dB below the loudest

/// Levels in dB from all of them together, none lower than what is missed.
std::vector<double> heard(std::vector<double> levels)
{
    double all = 0, loudest = -1000;
    for (const double level : levels) {
        all += std::pow(10, level / 10);
        loudest = std::max(loudest, level);
    }
    for (double &level : levels)
        level = std::max(level, loudest - kMissed) - 10 * std::log10(all);
    return levels;
}

}

std::vector<double> commonWeights(const Texture &a, const Texture &b)
{
    std::vector<double> weights(kBands);
    for (std::size_t band = 0; band < kBands; ++band) {
        const double top = band + 1 < kBands ? centre(band + 1) : 18500;
        if (top <= std::min(a.reach, b.reach))
            weights[band] = (a.weight[band] + b.weight[band]) / 2;
    }
    return weights;
}

double depthOf(const Texture &texture, std::size_t half, const std::vector<double> &weights)
{
    double sum = 0, all = 0;
    for (std::size_t band = 0; band < kBands; ++band) {
        sum += weights[band] * texture.depth[band * kTempos + half];
        all += weights[band];
    }
    return 10 * std::log10(sum / std::max(all, 1e-9) + 1e-12);
}

std::vector<double> heardLevels(const Texture &texture, double reach)
{
    std::vector<double> levels;
    for (std::size_t third = 0; third < kThirds && thirdOctave(third) * 1.12 < reach; ++third)
        levels.push_back(10 * std::log10(texture.spectrum[third] + 1e-30) + hearing(thirdOctave(third)));
    return heard(levels);
}

std::vector<double> heardMeans(const Texture &texture, const std::vector<double> &weights)
{
    std::vector<double> levels;
    for (std::size_t band = 0; band < kBands; ++band)
        levels.push_back(weights[band] > 0
                ? 20 / kCompression * std::log10(texture.mean[band]) + hearing(centre(band))
                : -1000);
    return heard(levels);
}

}
