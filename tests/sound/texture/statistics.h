// SPDX-License-Identifier: MPL-2.0
// What a sound's texture is, in numbers that do not depend on when anything happened in it.
#pragma once

#include "sound/texture/recording.h"

#include <array>
#include <vector>

namespace texture {

inline constexpr std::size_t kThirds = 29; ///< third octaves, 25 Hz to 16 kHz
inline constexpr std::size_t kTempos = 15; ///< half octaves of modulation, 0.5 to 64 Hz
inline constexpr std::size_t kOctaves = 7; ///< octaves of modulation, each two of those

double thirdOctave(std::size_t third); ///< Hz, its middle
double tempo(std::size_t half); ///< Hz, its middle
double decibels(double power); ///< of any power, none included

/// Everything but `seconds` and `reach` is a mean of the channels. In each row the slowest or lowest is
/// first.
struct Texture {
    std::string name;
    double seconds = 0;
    double rate = 0;
    double loudness = 0;
    double reach = 0; ///< Hz; there is nothing to compare above
    std::vector<double> spectrum; ///< per third octave: power, where the whole is kLoudness
    std::vector<double> weight; ///< per band: how well it is heard beside the loudest, 0 to 1
    // Of the compressed envelopes, per band.
    std::vector<double> mean;
    std::vector<double> variation; ///< standard deviation / mean
    std::vector<double> skew;
    std::vector<double> kurtosis;
    std::vector<double> depth; ///< [band][half octave]: power of the modulation / mean squared
    // Between them.
    std::vector<double> correlation; ///< [band][band]
    std::vector<double> together; ///< [octave][band][band]: correlation of one octave of modulation
    std::vector<double>
        attack; ///< [band][octave][re, im]: how the phase of one octave follows that of the next
};

/// Listens to the whole of it.
Texture textureOf(const Recording &recording);

}
