// SPDX-License-Identifier: MPL-2.0
// How much of each frequency a sound has, moment by moment.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace spectrogram {

inline constexpr double kLowest = 30, kHighest = 20000; ///< Hz, of the rows

/// Where to look, and how closely.
struct Window {
    double from = 0; ///< seconds
    double seconds = 60;
    std::size_t length = 8192; ///< samples looked at together: longer tells notes apart, shorter moments
};

using Levels = std::vector<std::vector<float>>; ///< [column][row], dB a third octave; the lowest row first

/// A power of 1 is a full scale square. Even steps of pitch: pink noise is as bright everywhere.
Levels levels(
    const std::vector<std::vector<float>> &channels, Window window, std::size_t columns, std::size_t rows);

/// Where a frequency is between the lowest row, 0, and the highest, 1.
double height(double frequency);

}
