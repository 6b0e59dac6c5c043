// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sound/ear.h"
#include "sound/voice.h"

/// One voice by itself, interleaved, before any fader or governor.
inline ear::Sound alone(const Voicing &as, std::uint64_t seed, int seconds)
{
    const auto voice = sound::makeVoice(as, seed);
    ear::Sound sound;
    sound::Block block;
    while (sound.size() < static_cast<std::size_t>(seconds) * sound::kRate * sound::kChannels) {
        voice->render(block);
        for (std::size_t i = 0; i < sound::kBlock; ++i) {
            sound.push_back(block.left[i]);
            sound.push_back(block.right[i]);
        }
    }
    return sound;
}
