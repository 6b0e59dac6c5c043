// SPDX-License-Identifier: MPL-2.0
#include "sound/texture/heard.h"

#include "sound/texture/cochlea.h"

#include <algorithm>
#include <cmath>

namespace texture {
namespace {

constexpr double kMissed = 40; // dB below the loudest

/// One level of a row, none lower than what is missed.
template <typename Level>
double heard(Level level, std::size_t at, std::size_t count)
{
    double loudest = level(0);
    for (std::size_t i = 1; i < count; ++i)
        loudest = std::max(loudest, level(i));
    return std::max(level(at), loudest - kMissed);
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

double heardLevel(const Texture &texture, std::size_t third)
{
    return heard(
        [&texture](
            std::size_t i) { return 10 * std::log10(texture.spectrum[i] + 1e-30) + hearing(thirdOctave(i)); },
        third, kThirds);
}

double heardMean(const Texture &texture, std::size_t band)
{
    return heard(
        [&texture](
            std::size_t i) { return 20 / kCompression * std::log10(texture.mean[i]) + hearing(centre(i)); },
        band, kBands);
}

}
