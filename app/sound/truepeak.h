// SPDX-License-Identifier: MPL-2.0
// How high the curve between the frames really goes: four times as many points, by a windowed sinc.
#pragma once

#include "sound/arithmetic.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace sound {

class TruePeak {
public:
    static constexpr std::size_t kTaps = 12; ///< frames looked at for each point between
    static constexpr std::size_t kDelay = kTaps / 2; ///< the peak reported belongs to this many frames ago
    /// The curve never goes higher than this many times the highest frame near it: the sum of a phase's taps.
    static constexpr float kOver = 2.6F;

    TruePeak()
    {
        for (std::size_t phase = 0; phase < 4; ++phase)
            for (std::size_t tap = 0; tap < kTaps; ++tap)
                m_taps[phase][tap] = static_cast<float>(
                    weight(static_cast<double>(tap) + 0.25 * static_cast<double>(phase)));
    }

    /// The next frame; returns the height of the curve kDelay frames ago. Where all near frames are below
    /// `careFrom`, their own height times kOver is exact enough and much cheaper.
    float operator()(float frame, float careFrom)
    {
        m_at = (m_at + kTaps - 1) % kTaps;
        m_frames[m_at] = m_frames[m_at + kTaps] = frame; // twice, so that the last twelve always lie in a row
        m_calm = std::abs(frame) >= careFrom ? 0 : m_calm < kTaps ? m_calm + 1 : kTaps;
        return m_calm == kTaps ? 0 : highest();
    }

private:
    /// The sinc between frames, under a raised cosine; 0 is the newest frame, the middle is tap 6.
    static double weight(double x)
    {
        const double t = x - static_cast<double>(kDelay);
        if (t * t < 1e-12)
            return 1;
        if (t * t >= 36)
            return 0;
        return sineOf(t / 2) / (3.1415926535897932 * t) * (0.5 + 0.5 * cosineOf(t / 12));
    }

    [[nodiscard]] float highest() const
    {
        float peak = 0;
        for (const auto &taps : m_taps) {
            float sum = 0;
            for (std::size_t i = 0; i < kTaps; ++i)
                sum += taps[i] * m_frames[m_at + i];
            peak = std::abs(sum) > peak ? std::abs(sum) : peak;
        }
        return peak;
    }

    std::array<std::array<float, kTaps>, 4> m_taps{};
    std::array<float, 2 * kTaps> m_frames{};
    std::size_t m_at = 0;
    std::size_t m_calm = kTaps;
};

}
