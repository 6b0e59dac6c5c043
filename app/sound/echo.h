// SPDX-License-Identifier: MPL-2.0
// What a wood gives back: four paths of unequal length that keep mixing into each other, a little duller each
// time, until nothing is left.
#pragma once

#include "sound/lanes.h"
#include "sound/voice.h"

namespace sound {

class Echo {
public:
    /// What goes in returns, spread over both sides.
    void pass(float left, float right, float &backLeft, float &backRight)
    {
        Four back{};
        for (std::size_t path = 0; path < 4; ++path)
            back[path] = m_path[kStart[path] + m_at[path]];
        backLeft = back[0] + back[2];
        backRight = back[1] + back[3];
        m_dull += kDull * (back - m_dull);
        const float sum = 0.5F * (m_dull[0] + m_dull[1] + m_dull[2] + m_dull[3]);
        const Four on = kKeeps * (sum - m_dull) + Four{ left, right, -left, -right };
        for (std::size_t path = 0; path < 4; ++path) {
            m_path[kStart[path] + m_at[path]] = on[path];
            m_at[path] = m_at[path] + 1 == kLength[path] ? 0 : m_at[path] + 1;
        }
    }

private:
    static constexpr std::size_t kLength[]{ 1447, 1889, 2311, 2903 }; // 30 to 60 ms, with no common measure
    static constexpr std::size_t kStart[]{ 0, 1447, 3336, 5647, 8550 };
    static constexpr float kKeeps = 0.8F; // 60 dB down in about a second
    static constexpr float kDull = 0.55F;

    std::array<float, kStart[4]> m_path{};
    std::array<std::size_t, 4> m_at{};
    Four m_dull{};
};

}
