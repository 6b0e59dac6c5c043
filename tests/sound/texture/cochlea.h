// SPDX-License-Identifier: MPL-2.0
// What an inner ear makes of a sound, after McDermott and Simoncelli (Neuron 71, 2011): thirty bands, as
// wide as an ear's, and in each the slow envelope, compressed.
#pragma once

#include "ctl/fourier.h"

#include <array>
#include <vector>

namespace texture {

using namespace fourier;

inline constexpr std::size_t kBands = 30;
inline constexpr double kEnvelopeRate = 400; ///< Hz
inline constexpr double kCompression = 0.3;

/// Hz, where band `band` is widest open: 52 Hz to 16 kHz in equal steps of an ear's own scale (ERB number).
double centre(std::size_t band);

/// How much of a frequency passes band `band`, 0 to 1: half a cosine from the centre below to the centre
/// above.
double passes(std::size_t band, double frequency);

/// What an ear makes of the loudness of a frequency at low levels, dB (the A curve, IEC 61672).
double hearing(double frequency);

/// One channel's sound: its frequencies, and how much of them is padding.
struct Spectrum {
    std::vector<Complex> bins; ///< 0 to half of kRate
    std::size_t frames = 0; ///< of sound
    std::size_t length = 0; ///< of the transform

    [[nodiscard]] double frequency(std::size_t bin) const;
    [[nodiscard]] std::size_t bin(double frequency) const; ///< the first not below it
    /// The power that one bin stands for, of a full scale of 1.
    [[nodiscard]] double power(std::size_t bin) const;
};

Spectrum spectrumOf(const std::vector<float> &channel);

/// The compressed envelope of one band at kEnvelopeRate, without its ends, where filters only begin.
std::vector<float> envelope(const Spectrum &spectrum, std::size_t band);

}
