// SPDX-License-Identifier: MPL-2.0
// A sound file as everything here hears it: 48 kHz, one or two channels, all equally loud.
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace texture {

inline constexpr double kRate = 48000;
inline constexpr double kLoudness = -30; ///< LUFS that every recording is brought to
inline constexpr double kLeast = 1; ///< seconds; less is no texture
inline constexpr double kMost = 120; ///< seconds; of a longer file the first so many are heard

struct Recording {
    std::string name; ///< of the file, without its folder
    std::vector<std::vector<float>> channels; ///< the first two at most
    double rate = kRate; ///< of the file
    double loudness = 0; ///< LUFS of the file, before it was brought to kLoudness

    [[nodiscard]] double seconds() const { return static_cast<double>(channels.front().size()) / kRate; }
};

/// What kept a file from being heard, in words.
struct Trouble {
    std::string what;
};

/// Reads any file that libsndfile knows. Trouble where it is missing, broken, silent, not finite or shorter
/// than kLeast.
std::variant<Recording, Trouble> readRecording(const std::string &path);

}
