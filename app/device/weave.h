// SPDX-License-Identifier: MPL-2.0
// A recording without an end: blocks from anywhere in the file, each joined to the next by a slow crossfade
// of equal power. So no file needs to be gapless, and nobody can learn where it begins.
#pragma once

#include "device/soundfile.h"
#include "sound/random.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

class Weave {
public:
    // Seconds of one block, fades and all, and of one fade.
    static constexpr double kShortest = 8, kLongest = 20;
    static constexpr double kShortestFade = 2, kLongestFade = 4;
    static constexpr double kLeast = 19; ///< seconds of a file that can be woven

    /// The same seed weaves the same file the same way.
    Weave(std::string path, std::uint64_t seed);

    /// The next frames, interleaved. False, and the frames mean nothing, where the file could not be read;
    /// asked again it begins anew, at another place.
    [[nodiscard]] bool next(std::span<float> samples);

private:
    struct Block {
        std::unique_ptr<SoundFile> file;
        std::int64_t at = 0; ///< the frame to be read next
        std::int64_t end = 0;
        [[nodiscard]] std::int64_t left() const { return end - at; }
        [[nodiscard]] bool read(std::span<float> samples);
    };

    [[nodiscard]] bool some(std::span<float> &samples);
    [[nodiscard]] bool choose(Block &block);
    [[nodiscard]] bool join(std::span<float> samples);
    std::int64_t place(std::int64_t most);
    std::int64_t frames(double shortest, double longest);

    std::string m_path;
    sound::Random m_random;
    Block m_now;
    Block m_next; ///< while fading
    std::int64_t m_fade = 0; ///< frames of the fade that ends m_now
    std::vector<float> m_other;
};
