// SPDX-License-Identifier: MPL-2.0
// The last stage of all sound, after every volume: whatever comes in, what goes out never startles.
// It knows nothing of beds or wishes; it listens to what it lets out, and leans on it.
#pragma once

#include "sound/hearing.h"
#include "sound/peaklimiter.h"
#include "sound/sink.h"
#include "sound/sudden.h"

#include <array>
#include <cstddef>
#include <span>

namespace sound {

/// What leaves obeys, for any input at all, Inf and NaN too:
/// true peak at most -9 dBTP, 400 ms at most -24 LUFS, 3 s at most -27 LUFS, nothing standing (DC), every
/// number finite; above -76 LUFS the loudness of 400 ms rises at most 6 dB in a second, and out of silence at
/// most 8 dB a second in any half of one; no onset reaches prominence 5, and no 5 ms above 6 kHz stand out by
/// 12 dB.
class Governor {
public:
    /// How many frames later sound comes out than it went in.
    static constexpr std::size_t kDelay = 2 * kHop + PeakLimiter::kDelay;

    /// Replaces interleaved stereo by what may be heard of it. No lock, no allocation.
    void process(std::span<float> interleaved) noexcept;
    /// Forgets all that sounded, what is still inside too: the next frames begin from silence.
    void restart() noexcept;
    /// The mean power of the last 400 ms let out, K-weighted.
    [[nodiscard]] double power() const noexcept { return m_now.mean(); }

private:
    /// Takes away what stands still, and everything that is no number.
    struct Clean {
        Four before{}, held{}; ///< left, right
        void operator()(std::span<const float> dirty, std::span<float> clean) noexcept;
    };
    /// One hop of sound on its way through.
    struct Hop {
        std::array<float, kHop * kChannels> frames{};
        Heard heard;
        double limit = 1; ///< the highest gain it may have at either of its ends
    };

    void pass(std::span<float> run) noexcept;
    void close() noexcept;
    [[nodiscard]] double mostLoud(double sudden, double steady) const noexcept;
    [[nodiscard]] double mostSudden(const Hop &leaving, const Hop &next) const noexcept;

    Clean m_clean;
    Hearing m_hearing;
    std::array<Hop, 3> m_hops; ///< being filled, waiting, leaving
    std::size_t m_filling = 0;
    std::size_t m_frame = 0;
    float m_gainHere = 1; ///< at the beginning of the hop that leaves
    float m_gainThere = 1; ///< at its end
    PowerWindow<4> m_coming;
    PowerWindow<20> m_comingSlowly;
    PowerWindow<40> m_now;
    PowerWindow<300> m_lately;
    Least<100> m_least;
    Least<25> m_leastJustNow;
    Fast m_loudNow, m_sharpNow;
    Clicks m_clicks;
    PeakLimiter m_limiter;
};

}
