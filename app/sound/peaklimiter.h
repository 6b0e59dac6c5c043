// SPDX-License-Identifier: MPL-2.0
// No peak above its ceiling: looks two milliseconds ahead, leans down in time, and lets go slowly.
#pragma once

#include "sound/truepeak.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <span>

namespace sound {

class PeakLimiter {
public:
    static constexpr std::size_t kAhead = 96; ///< frames over which the gain leans
    static constexpr std::size_t kDelay = kAhead - 1 + TruePeak::kDelay; ///< frames
    static constexpr std::size_t kMost = TruePeak::kMost; ///< frames at once

    PeakLimiter() { m_wishes.fill(1); }

    /// Replaces at most kMost frames of interleaved stereo by those kDelay before them.
    void operator()(std::span<float> interleaved)
    {
        TruePeak::Heights heights;
        m_peak.where(kCeiling, interleaved, heights);
        std::memcpy(&m_line[kChannels * kDelay], interleaved.data(), interleaved.size_bytes());
        for (std::size_t i = 0; i < interleaved.size() / kChannels; ++i) {
            const float gain = lean(heights[i]);
            for (std::size_t side = 0; side < kChannels; ++side) {
                const std::size_t at = kChannels * i + side;
                interleaved[at] = std::clamp(m_line[at] * gain, -kCeiling, kCeiling);
            }
        }
        std::memmove(m_line.data(), m_line.data() + interleaved.size(), kChannels * kDelay * sizeof(float));
    }

private:
    /// The gain after one more frame, whose curve goes so high.
    float lean(float height)
    {
        if (height <= kCeiling && m_free == kFree)
            return 1;
        m_held = std::min(1.0, m_held * kLetGo);
        if (height > kCeiling)
            m_held = std::min(m_held, static_cast<double>(kCeiling / height));
        m_free = m_held < 1 ? 0 : m_free + 1;
        m_sum += m_held - m_wishes[m_wish];
        m_wishes[m_wish] = m_held;
        if (++m_wish == kAhead) {
            m_wish = 0;
            sumAfresh();
        }
        return static_cast<float>(m_sum / kAhead);
    }

    void sumAfresh()
    {
        m_sum = 0;
        for (const double wish : m_wishes)
            m_sum += wish;
    }

    static constexpr float kCeiling = 0.335F; // -9.5 dBFS
    static constexpr double kLetGo = 1 + 5 * 0.11512925464970229 / kRate; // 5 dB a second
    static constexpr std::size_t kFree = 2 * kAhead; ///< frames after which every wish is 1, and so the gain

    TruePeak m_peak;
    double m_held = 1;
    std::size_t m_free = kFree; ///< frames since something was held down
    std::array<double, kAhead> m_wishes{};
    std::size_t m_wish = 0;
    double m_sum = kAhead;
    std::array<float, kChannels *(kDelay + kMost)> m_line{};
};

}
