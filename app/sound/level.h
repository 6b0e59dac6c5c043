// SPDX-License-Identifier: MPL-2.0
// How loud a voice is, found by listening: many numbers make a voice, and no formula knows how loud they are
// together. Asked once, where a voice is made, never on the sound thread.
#pragma once

#include "sound/loudness.h"
#include "sound/voice.h"

namespace sound {

inline constexpr double kVoiceLoudness = -30; ///< LUFS

/// What brings this voice to the loudness of all voices, judged by so many seconds of it.
inline double gainToLevel(Voice &voice, double seconds)
{
    Weighting left, right;
    Block block;
    double sum = 0;
    const int blocks = static_cast<int>(seconds / kBlockSeconds);
    for (int n = 0; n < blocks; ++n) {
        voice.render(block);
        for (std::size_t i = 0; i < kBlock; ++i) {
            const double l = left(static_cast<double>(block.left[i]));
            const double r = right(static_cast<double>(block.right[i]));
            sum += l * l + r * r;
        }
    }
    return std::sqrt(powerOf(kVoiceLoudness) * blocks * kBlock / sum);
}

}
