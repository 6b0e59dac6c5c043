// SPDX-License-Identifier: MPL-2.0
// What in a recording is like an alarm, though nothing in it is sudden: a steady throb, a tone that stands
// out. No softening takes that away.
#pragma once

#include "ctl/import/judge.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

/// Listens for tones. Each minute is judged by itself, and so is the rest, from five seconds on.
class ToneWatch {
public:
    ToneWatch();
    /// The next frames, interleaved.
    void hear(std::span<const float> samples);
    /// The first tone between 1 and 5 kHz that stands 15 dB above its neighbours within a third of an octave.
    [[nodiscard]] std::optional<Fault> found();

private:
    void take(std::vector<float> &waiting);
    void judgeMinute();

    std::array<std::vector<float>, sound::kChannels> m_waiting; ///< of each side, not yet a window
    std::vector<double> m_powers; ///< of this minute, by frequency, on both sides
    std::size_t m_frames = 0; ///< heard in all ...
    std::size_t m_minute = 0; ///< ... when this minute began
    std::optional<Fault> m_found;
};

/// Loudness that swings steadily for four seconds, 2 to 20 times a second, by more than 3 dB from least to
/// most.
[[nodiscard]] std::optional<Fault> findThrob(std::span<const Hop> hops);
