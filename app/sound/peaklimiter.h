// SPDX-License-Identifier: MPL-2.0
// No peak above its ceiling: looks two milliseconds ahead, leans down in time, and lets go slowly.
#pragma once

#include "sound/sink.h"
#include "sound/truepeak.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace sound {

class PeakLimiter {
public:
    static constexpr std::size_t kAhead = 96; ///< frames over which the gain leans
    static constexpr std::size_t kDelay = kAhead - 1 + TruePeak::kDelay; ///< frames

    PeakLimiter() { m_wishes.fill(1); }

    /// One stereo frame in, the one kDelay before it out.
    void operator()(float &left, float &right)
    {
        const float peak
            = std::max(m_left(left, kCeiling / TruePeak::kOver), m_right(right, kCeiling / TruePeak::kOver));
        m_held = std::min(1.0, m_held * kLetGo);
        if (peak > kCeiling)
            m_held = std::min(m_held, static_cast<double>(kCeiling / peak));
        m_sum += m_held - m_wishes[m_wish];
        m_wishes[m_wish] = m_held;
        m_wish = (m_wish + 1) % kAhead;
        if (m_wish == 0)
            sumAfresh();
        const auto gain = static_cast<float>(m_sum / kAhead);
        pass(left, m_lefts, gain);
        pass(right, m_rights, gain);
        m_frame = (m_frame + 1) % kDelay;
    }

private:
    void sumAfresh()
    {
        m_sum = 0;
        for (const double wish : m_wishes)
            m_sum += wish;
    }

    void pass(float &frame, std::array<float, kDelay> &line, float gain) const
    {
        const float out = line[m_frame] * gain;
        line[m_frame] = frame;
        frame = std::clamp(out, -kCeiling, kCeiling);
    }

    static constexpr float kCeiling = 0.335F; // -9.5 dBFS
    static constexpr double kLetGo = 1 + 5 * 0.11512925464970229 / kRate; // 5 dB a second

    TruePeak m_left, m_right;
    double m_held = 1;
    std::array<double, kAhead> m_wishes{};
    std::size_t m_wish = 0;
    double m_sum = kAhead;
    std::array<float, kDelay> m_lefts{}, m_rights{};
    std::size_t m_frame = 0;
};

}
