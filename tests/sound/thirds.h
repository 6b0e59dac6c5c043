// SPDX-License-Identifier: MPL-2.0
// How a steady sound is spread over third octaves.
#pragma once

#include "sound/sink.h"

#include <array>
#include <cmath>
#include <complex>
#include <cstddef>
#include <span>
#include <vector>

namespace ear {

inline constexpr int kThirdOfKilohertz = 14; ///< third octaves start at 40 Hz

/// In place; the length is a power of two.
inline void transform(std::span<std::complex<double>> x)
{
    for (std::size_t i = 1, j = 0; i < x.size(); ++i) {
        std::size_t bit = x.size() / 2;
        for (; j & bit; bit /= 2)
            j ^= bit;
        j ^= bit;
        if (i < j)
            std::swap(x[i], x[j]);
    }
    for (std::size_t length = 2; length <= x.size(); length *= 2) {
        const auto step = std::polar(1.0, -2 * M_PI / static_cast<double>(length));
        for (std::size_t at = 0; at < x.size(); at += length) {
            std::complex<double> turn = 1;
            for (std::size_t k = at; k < at + length / 2; ++k, turn *= step) {
                const auto far = turn * x[k + length / 2];
                x[k + length / 2] = x[k] - far;
                x[k] += far;
            }
        }
    }
}

/// The density of each third octave from 40 Hz to 16 kHz, in dB, of interleaved stereo. Left and right are
/// the two parts of one complex sound, so that one transform hears both.
inline std::vector<double> thirds(std::span<const float> sound)
{
    constexpr std::size_t length = 32768;
    std::vector<double> power(length / 2);
    std::vector<std::complex<double>> piece(length);
    for (std::size_t at = 0; at + 2 * length <= sound.size(); at += length) {
        for (std::size_t i = 0; i < length; ++i) {
            const double window = 0.5 - 0.5 * std::cos(2 * M_PI * static_cast<double>(i) / length);
            piece[i] = { window * sound[at + 2 * i], window * sound[at + 2 * i + 1] };
        }
        transform(piece);
        for (std::size_t k = 1; k < length / 2; ++k)
            power[k] += std::norm(piece[k]) + std::norm(piece[length - k]);
    }
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
