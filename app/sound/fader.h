// SPDX-License-Identifier: MPL-2.0
// The loudness of one sound, from what somebody asked to what is given: up slowly in decibels, down quicker,
// and to nothing along half a cosine. Whatever the taps, it never rises faster than its limit and never
// jumps.
#pragma once

#include "core/slew.h"
#include "sound/voice.h"

namespace sound {

inline constexpr double kFoot = -54; ///< dB; where a rise begins: below the quietest room
inline constexpr double kRise = 4.4; ///< dB a second; what a texture adds of its own must still fit under 6
inline constexpr double kLower = 40; ///< dB a second; quieting does not startle
inline constexpr double kStop = 0.38; ///< seconds from any loudness to nothing
inline constexpr double kFadeOut
    = 10; ///< the same for what gives way: about as long as another takes to come
inline constexpr double kQuietest = -36; ///< dB; the softest level that is not silence

/// What a level of 0 to 1 is in decibels. 0 itself is silence and not asked here.
constexpr double decibelsOfLevel(double level)
{
    return kQuietest * (1 - level);
}

/// The gain at both ends of one block; straight between them.
struct Glide {
    float from = 0;
    float to = 0;

    [[nodiscard]] bool silent() const { return from == 0 && to == 0; }
    [[nodiscard]] float at(int frame) const
    {
        return from + (to - from) * static_cast<float>(frame) / kBlock;
    }
};

class Fader {
public:
    /// Begins at rest: silent for level 0, else already there.
    explicit Fader(double level, double trim = 0)
        : m_trim(trim)
        , m_level(level)
        , m_decibels(decibels(level), { kRise, kLower })
        , m_phase(level > 0 ? Phase::Follows : Phase::Silent)
        , m_gain(level > 0 ? gainOf(m_decibels.shown()) : 0)
    {
    }

    /// The level wished for, 0 to 1; 0 stops.
    void aim(double level)
    {
        m_level = level;
        if (level > 0 && m_may)
            follow();
        else
            stop(kStop);
    }

    /// Level 0, and slowly.
    void fadeOut()
    {
        m_level = 0;
        stop(kFadeOut);
    }

    /// Whether there is anything to be heard; while there is not, it stops as if nobody asked.
    void let(bool may)
    {
        if (may == m_may)
            return;
        m_may = may;
        aim(m_level);
    }

    /// Silence at once, for when nobody hears: what is wished for comes back as a slow rise.
    void restart()
    {
        m_gain = 0;
        m_phase = Phase::Silent;
        aim(m_level);
    }

    /// Lets one block go by.
    Glide advance()
    {
        const double before = m_gain;
        switch (m_phase) {
        case Phase::Silent:
            break;
        case Phase::Follows:
            m_gain = gainOf(m_decibels.advance(kBlockSeconds));
            break;
        case Phase::Stops:
            fall();
            break;
        }
        return { static_cast<float>(before), static_cast<float>(m_gain) };
    }

private:
    enum class Phase { Silent, Follows, Stops };

    [[nodiscard]] double decibels(double level) const
    {
        return level > 0 ? decibelsOfLevel(level) + m_trim : kFoot;
    }

    void follow()
    {
        if (m_phase != Phase::Follows) {
            const double here = m_gain > gainOf(kFoot) ? decibelsOf(m_gain) : kFoot;
            m_decibels = Slew(here, { kRise, kLower });
            m_phase = Phase::Follows;
        }
        m_decibels.aim(decibels(m_level));
    }

    /// Never later than a stop that has begun would have ended.
    void stop(double seconds)
    {
        if (m_phase == Phase::Silent || (m_phase == Phase::Stops && (1 - m_fallen) * m_lasts <= seconds))
            return;
        m_top = m_gain;
        m_fallen = 0;
        m_lasts = seconds;
        m_phase = m_gain > 0 ? Phase::Stops : Phase::Silent;
    }

    void fall()
    {
        m_fallen += kBlockSeconds / m_lasts;
        if (m_fallen >= 1)
            m_phase = Phase::Silent;
        m_gain = m_fallen >= 1 ? 0 : m_top * (0.5 + 0.5 * cosineOf(m_fallen / 2));
    }

    double m_trim;
    double m_level;
    bool m_may = true;
    Slew m_decibels;
    Phase m_phase;
    double m_gain;
    double m_top = 0; ///< where the stop began
    double m_fallen = 0; ///< how much of its time has gone, 0 to 1
    double m_lasts = kStop;
};

}
