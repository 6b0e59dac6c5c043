// SPDX-License-Identifier: MPL-2.0
// How high the curve between the frames really goes: four times as many points, by a windowed sinc.
#pragma once

#include "sound/lanes.h"
#include "sound/sink.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <span>

namespace sound {

/// A sinc of twelve frames under a raised cosine; 0 is the newest frame, 6 the middle.
constexpr double sincUnderCosine(double x)
{
    const double t = x - 6;
    return t * t >= 36 ? 0 : sineOf(t / 2) / (3.1415926535897932 * t) * (0.5 + 0.5 * cosineOf(t / 12));
}

/// What each of twelve frames counts for the three points between two of them; the fourth is a frame itself.
inline constexpr auto kBetween = [] {
    std::array<std::array<float, 12>, 3> weights{};
    for (std::size_t point = 0; point < 3; ++point)
        for (std::size_t tap = 0; tap < 12; ++tap)
            weights[point][tap] = static_cast<float>(
                sincUnderCosine(static_cast<double>(tap) + 0.25 * static_cast<double>(point + 1)));
    return weights;
}();

class TruePeak {
public:
    static constexpr std::size_t kTaps = kBetween[0].size(); ///< frames looked at for each point between
    static constexpr std::size_t kDelay = kTaps / 2; ///< the peak reported belongs to this many frames ago
    static constexpr std::size_t kMost = 64; ///< frames at once
    /// The curve never goes higher than this many times the highest frame near it: the sum of a phase's taps.
    static constexpr float kOver = 2.6F;

    using Heights = std::array<float, kMost>;

    /// At most kMost frames, interleaved stereo. For each: how high the curve goes between the frames kDelay
    /// before it, on the side where it goes higher.
    void operator()(std::span<const float> interleaved, Heights &heights)
    {
        take(interleaved);
        for (std::size_t i = 0; i < interleaved.size() / kChannels; i += 4)
            store(higher(highest(m_lefts, i), highest(m_rights, i)), &heights[i]);
        slide(interleaved.size() / kChannels);
    }

    /// The same where it goes above `careFrom` anywhere near; else all 0, which is much cheaper.
    void where(float careFrom, std::span<const float> interleaved, Heights &heights)
    {
        if (std::max(m_highest, most(interleaved)) * kOver > careFrom)
            return (*this)(interleaved, heights);
        take(interleaved);
        slide(interleaved.size() / kChannels);
        heights.fill(0);
    }

private:
    static constexpr std::size_t kBefore = kTaps - 1; ///< frames kept from the run before
    using Line = std::array<float, kBefore + kMost + 1>;

    static Four load(const float *from)
    {
        Four four;
        std::memcpy(&four, from, sizeof four);
        return four;
    }
    static void store(Four four, float *to) { std::memcpy(to, &four, sizeof four); }
    static Four size(Four x) { return x < 0 ? -x : x; }
    static Four higher(Four a, Four b) { return a > b ? a : b; }

    /// Four heights side by side.
    static Four highest(const Line &line, std::size_t first)
    {
        Four sums[3]{};
        for (std::size_t tap = 0; tap < kTaps; ++tap) {
            const Four frames = load(&line[first + kBefore - tap]);
            for (std::size_t point = 0; point < 3; ++point)
                sums[point] += frames * kBetween[point][tap];
        }
        const Four frames = size(load(&line[first + kBefore - kDelay]));
        return higher(higher(frames, size(sums[0])), higher(size(sums[1]), size(sums[2])));
    }

    static float most(std::span<const float> frames)
    {
        float most = 0;
        for (const float frame : frames)
            most = std::max(most, std::abs(frame));
        return most;
    }

    void take(std::span<const float> interleaved)
    {
        for (std::size_t i = 0; i < interleaved.size() / kChannels; ++i) {
            m_lefts[kBefore + i] = interleaved[2 * i];
            m_rights[kBefore + i] = interleaved[2 * i + 1];
        }
    }
    /// What the next run must know of this one.
    void slide(std::size_t frames)
    {
        for (Line *line : { &m_lefts, &m_rights })
            std::memmove(line->data(), line->data() + frames, kBefore * sizeof(float));
        m_highest
            = std::max(most(std::span(m_lefts).first(kBefore)), most(std::span(m_rights).first(kBefore)));
    }

    Line m_lefts{}, m_rights{};
    float m_highest = 0; ///< of the frames kept
};

}
