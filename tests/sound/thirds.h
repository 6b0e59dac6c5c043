// SPDX-License-Identifier: MPL-2.0
// How a steady sound is spread over third octaves.
#pragma once

#include "sound/timbre.h"

namespace ear {

inline constexpr int kThirdOfKilohertz = 14; ///< third octaves start at 40 Hz

/// The density of each third octave from 40 Hz to 16 kHz, in dB, of interleaved stereo.
inline std::vector<double> thirds(std::span<const float> sound)
{
    constexpr std::size_t length = 32768;
    std::vector<double> power = meanSpectrum(side(sound, 0), length);
    const std::vector<double> right = meanSpectrum(side(sound, 1), length);
    std::transform(power.begin(), power.end(), right.begin(), power.begin(), std::plus());
    std::vector<double> result;
    for (int n = -kThirdOfKilohertz; n <= 12; ++n) {
        double sum = 0, count = 0;
        for (std::size_t k = 1; k < length / 2; ++k) {
            const double octaves = std::log2(static_cast<double>(k) * sound::kRate / length / 1000);
            const double inside = octaves * 3 - n;
            if (inside < -0.5 || inside >= 0.5)
                continue;
            sum += power[k];
            ++count;
        }
        result.push_back(10 * std::log10(sum / count));
    }
    return result;
}

}
