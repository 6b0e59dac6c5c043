// SPDX-License-Identifier: MPL-2.0
// What sound is like to a person, a hundred times a second, and what follows from it for longer times.
#pragma once

#include "sound/hearing.h"
#include "sound/truepeak.h"

#include <array>
#include <span>
#include <vector>

inline constexpr double kHopSeconds = static_cast<double>(sound::kHop) / sound::kRate;

/// 10 ms of sound.
struct Hop {
    std::array<float, 2> power{}; ///< by the weightings A and K, summed over both sides
    std::array<std::array<float, 3>, sound::Heard::kParts> bright{}; ///< mean power above 6 kHz
    float peak = 0; ///< how high the curve between the frames goes
};

/// Listens to sound hop by hop.
class Listener {
public:
    /// The next kHop frames, interleaved.
    void hear(std::span<const float> samples);
    [[nodiscard]] const std::vector<Hop> &hops() const { return m_hops; }

private:
    sound::Hearing m_hearing;
    sound::TruePeak m_peak;
    std::vector<Hop> m_hops;
};

/// The mean of `count` values around each; at the ends of as many as there are.
[[nodiscard]] std::vector<double> around(std::span<const double> values, std::size_t count);
/// Loudness of the whole, with the gates of ITU-R BS.1770; -120 for silence.
[[nodiscard]] double integrated(std::span<const double> powers);
