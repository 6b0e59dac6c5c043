// SPDX-License-Identifier: MPL-2.0
// Splashes: where a drop lands, water flies for a few thousandths of a second and sounds at every pitch at
// once. Each lane is a noise that every splash opens for its moment, above a bed of all that are too far to
// be told apart.
#pragma once

#include "sound/lanes.h"
#include "sound/voice.h"

#include <array>

namespace sound {

class Splashes {
public:
    explicit Splashes(Random &seed)
        : m_noise(seed)
    {
    }

    /// A splash of this lane is loudest after `rise` seconds or so, and fades in about `fall`.
    void tune(int lane, double rise, double fall)
    {
        m_keep[lane] = static_cast<float>(keptOver(fall));
        m_soften.part[lane] = static_cast<float>(1 - keptOver(rise));
    }

    /// One splash, so many frames into the next block.
    void strike(int lane, std::size_t frame, double loudness)
    {
        m_strikes[frame][lane] += static_cast<float>(loudness);
    }

    /// The frame at this place of the block; `bed` is how loud it is where nothing is near.
    Four next(std::size_t frame, Four bed)
    {
        m_open = m_open * m_keep + m_strikes[frame];
        m_strikes[frame] = Four{};
        return m_noise.next() * (bed + m_soften(m_open));
    }

private:
    Noise m_noise;
    Four m_open{}, m_keep{};
    OnePole m_soften;
    std::array<Four, kBlock> m_strikes{};
};

}
