// SPDX-License-Identifier: MPL-2.0
// What a person would make of sound, hop by hop: how loud it is by the two weightings that matter, and how
// much of it is bright enough to click. Both sides and both weightings go side by side, one to a lane.
#pragma once

#include "sound/lanes.h"
#include "sound/loudness.h"

#include <algorithm>
#include <array>
#include <span>

namespace sound {

/// What one hop of sound was like. Mean powers, summed over both sides.
struct Heard {
    static constexpr std::size_t kParts = 2; ///< of 5 ms
    using Bright = std::array<double, 3>; ///< left, right, both together

    double loud = 0; ///< by ITU-R BS.1770 (K)
    double sharp = 0; ///< by IEC 61672 (A), which hears the low less
    std::array<Bright, kParts> bright{}; ///< mean power above 6 kHz
};

class Hearing {
public:
    Hearing()
    {
        // Lanes 0 and 1 are A: poles at 20.6 Hz twice, 107.7 and 737.9, 12194 twice; lanes 2 and 3 are K.
        tune(0, highPass(20.598997, 20.598997, 1.2588966), kShelf);
        tune(1, highPass(107.65265, 737.86223, 1), kRumble);
        tune(2, lowPass(12194.217), {});
    }

    /// The next frames of a hop, interleaved stereo, not past its end.
    void operator()(std::span<const float> frames)
    {
        const std::size_t untilHalf = kChannels * (m_left > kHalf ? m_left - kHalf : m_left);
        listen(frames.first(std::min(untilHalf, frames.size())));
        if (frames.size() > untilHalf)
            listen(frames.subspan(untilHalf));
    }

    /// What was heard in the hop that is complete.
    Heard take()
    {
        m_heard.sharp = (static_cast<double>(m_power[0]) + static_cast<double>(m_power[1])) / kHop;
        m_heard.loud = (static_cast<double>(m_power[2]) + static_cast<double>(m_power[3])) / kHop;
        m_power = Four{};
        m_left = kHop;
        return m_heard;
    }

private:
    /// One filter of the second order in each lane.
    struct Stage {
        Four b0{}, b1{}, b2{}, a1{}, a2{}, s1{}, s2{};

        Four operator()(Four x)
        {
            const Four y = b0 * x + s1;
            s1 = (b1 * x + s2) - a1 * y; // what is known before y first: nothing waits longer than it must
            s2 = b2 * x - a2 * y;
            return y;
        }
        void set(int lane, const Terms &t)
        {
            b0[lane] = static_cast<float>(t.b0);
            b1[lane] = static_cast<float>(t.b1);
            b2[lane] = static_cast<float>(t.b2);
            a1[lane] = static_cast<float>(t.a1);
            a2[lane] = static_cast<float>(t.a2);
        }
    };

    /// So many frames of one half.
    void listen(std::span<const float> frames)
    {
        Stage first = m_stages[0], second = m_stages[1], third = m_stages[2];
        Four power = m_power, low = m_low, bright = m_bright;
        for (std::size_t i = 0; i + 1 < frames.size(); i += kChannels) {
            const float left = frames[i], right = frames[i + 1];
            const Four x = third(second(first(Four{ left, right, left, right })));
            power += x * x;
            const Four sides{ left, right, left + right, 0 };
            low += (sides - low) * kBright;
            bright += (sides - low) * (sides - low);
        }
        m_stages[0] = first, m_stages[1] = second, m_stages[2] = third;
        m_power = power, m_low = low, m_bright = bright;
        m_left -= frames.size() / kChannels;
        if (m_left % kHalf == 0)
            halfDone(m_left == 0 ? 1 : 0);
    }

    void halfDone(std::size_t half)
    {
        for (std::size_t i = 0; i < 3; ++i)
            m_heard.bright[half][i] = static_cast<double>(m_bright[static_cast<int>(i)]) / kHalf;
        m_bright = Four{};
    }

    void tune(int stage, const Terms &a, const Terms &k)
    {
        for (int lane = 0; lane < 4; ++lane)
            m_stages[stage].set(lane, lane < 2 ? a : k);
    }

    static Terms highPass(double one, double other, double gain)
    {
        const double p = keptAt(one), q = keptAt(other);
        const double g = gain * (1 + p) * (1 + q) / 4;
        return { g, -2 * g, g, -p - q, p * q };
    }
    static Terms lowPass(double hertz)
    {
        const double p = keptAt(hertz);
        return { (1 - p) * (1 - p), 0, 0, -2 * p, p * p };
    }

    static constexpr std::size_t kHalf = kHop / Heard::kParts; // frames
    static constexpr float kBright = 0.544F; // 6 kHz

    Stage m_stages[3];
    Four m_low{}, m_power{}, m_bright{};
    std::size_t m_left = kHop; ///< frames of this hop
    Heard m_heard;
};

}
