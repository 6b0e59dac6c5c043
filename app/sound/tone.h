// SPDX-License-Identifier: MPL-2.0
// The sound that staff set the loudness of a room by: an octave of noise around 1 kHz at -30 LUFS, the same
// for ever. There, dB and dBA are the same, and a wide band has no places in the room where it is louder or
// softer.
#pragma once

#include "sound/lanes.h"
#include "sound/voice.h"

namespace sound {

class Tone : public Voice {
public:
    explicit Tone(std::uint64_t seed)
        : Tone(Random(seed))
    {
    }

    void render(Block &block) noexcept override
    {
        for (std::size_t i = 0; i < std::size_t{ kBlock }; ++i) {
            const Four x = m_second.band(m_first.band(m_noise.next()));
            block.left[i] = x[0] * kGain;
            block.right[i] = x[1] * kGain;
        }
    }

private:
    static constexpr double kCentre = 1000; ///< Hz
    static constexpr double kWidth
        = 0.9; ///< of each of two resonances; together an octave between their -6 dB
    static constexpr float kGain = 0.2123F;

    explicit Tone(Random seed)
        : m_noise(seed)
    {
        for (int lane = 0; lane < 4; ++lane) {
            m_first.tune(lane, kCentre, kWidth);
            m_second.tune(lane, kCentre, kWidth);
        }
    }

    Noise m_noise;
    Resonance m_first;
    Resonance m_second;
};

}
