// SPDX-License-Identifier: MPL-2.0
// How envelopes come and go, tempo by tempo.
#pragma once

#include "ctl/fourier.h"
#include "sound/texture/statistics.h"

namespace texture {

using namespace fourier;

/// The frequencies of one envelope less its mean, through a window that begins and ends at nothing.
struct Modulation {
    std::vector<Complex> bins;
    std::size_t length = 0; ///< of the transform

    /// The first bin of a half octave.
    [[nodiscard]] std::size_t first(std::size_t half) const;
    /// The power between two bins, where all of them are the variance of the envelope.
    [[nodiscard]] double power(std::size_t from, std::size_t to) const;
};

Modulation modulationOf(const std::vector<float> &envelope, double mean);

/// The correlation of two envelopes, of which only one octave is kept.
double correlation(const Modulation &a, const Modulation &b, std::size_t octave);

/// Whether an octave and the next swing in step, and how: 1 where their tops meet, -1 where their floors do,
/// i for a slow rise and a quick fall, -i for a quick rise (the C2 of McDermott and Simoncelli). 0 where
/// their phases have nothing to do with each other.
Complex attack(const Modulation &modulation, std::size_t octave);

}
