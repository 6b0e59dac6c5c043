// SPDX-License-Identifier: MPL-2.0
// Four sounds side by side in one register: noise and filters cost the same for four as for one.
#pragma once

#include "sound/random.h"
#include "sound/sink.h"

#include <cstdint>

namespace sound {

using Four = float __attribute__((vector_size(16)));

constexpr Four four(float each)
{
    return Four{ each, each, each, each };
}

/// White noise, four that know nothing of each other, -1 to 1.
class Noise {
public:
    explicit Noise(Random &seed)
    {
        for (Words &row : m_state)
            for (int lane = 0; lane < 4; ++lane)
                row[lane] = seed.next() | 1U;
    }

    Four next()
    {
        const Words sum = m_state[0] + m_state[3];
        const Words t = m_state[1] << 9;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= t;
        m_state[3] = (m_state[3] << 11) | (m_state[3] >> 21);
        return __builtin_convertvector(reinterpret_cast<const Signed &>(sum), Four) * (1.0F / 2147483648.0F);
    }

private:
    using Words = std::uint32_t __attribute__((vector_size(16)));
    using Signed = std::int32_t __attribute__((vector_size(16)));
    Words m_state[4]{};
};

/// What a one-pole low-pass keeps of itself after a frame, or after so many, for its corner in hertz.
constexpr double keptAt(double hertz, int frames = 1)
{
    return powerOfTwo(-hertz * 9.0647202836543876 * frames / kRate);
}

/// What is left, after a frame, of what falls to a third (1/e) within so many seconds.
constexpr double keptOver(double seconds)
{
    return powerOfTwo(-1.4426950408889634 / (seconds * kRate));
}

/// How much of the way a one-pole low-pass goes in one frame, for its corner in hertz.
inline float smoothing(double hertz)
{
    return static_cast<float>(1 - keptAt(hertz));
}

/// The gentlest low-pass; x minus it is the gentlest high-pass.
struct OnePole {
    Four part{};
    Four held{};

    Four operator()(Four x)
    {
        held += part * (x - held);
        return held;
    }
};

/// Noise that loses 3 dB each octave from 60 Hz to 12 kHz, as most of nature does: four low-passes side by
/// side, each two and a half octaves above the last and as much weaker.
class Pink {
public:
    Four operator()(Four white)
    {
        Four sum = white * 0.05F;
        for (int i = 0; i < 4; ++i) {
            m_held[i] += (white - m_held[i]) * kPart[i];
            sum += m_held[i] * kGain[i];
        }
        return sum;
    }

private:
    static constexpr float kPart[4]{ 0.0058F, 0.0323F, 0.168F, 0.66F };
    static constexpr float kGain[4]{ 2.9F, 1.2F, 0.5F, 0.21F };
    Four m_held[4]{};
};

/// A resonance whose pitch may move while it sounds (a state-variable filter, trapezoidal, so that it stays
/// itself at any pitch). Each frame is one step of its two states, and what is heard the middle of the step.
class Resonance {
public:
    /// `width` is 1/Q: 0.3 sings, 1.4 only leans.
    void tune(int lane, double hertz, double width)
    {
        const double x = 3.1415926535897932 * hertz / kRate;
        const double g = x * (1 + x * x * (1.0 / 3 + x * x * (2.0 / 15)));
        const double a = 1 / (1 + g * (g + width));
        m_stays[lane] = static_cast<float>(2 * a - 1);
        m_turns[lane] = static_cast<float>(2 * g * a);
        m_takes[lane] = static_cast<float>(2 * g * g * a);
        m_halfWidth[lane] = static_cast<float>(width / 2);
    }

    /// The band around the pitch, as loud there as it came.
    Four band(Four x)
    {
        const Four before = m_speed;
        step(x);
        return (before + m_speed) * m_halfWidth;
    }
    /// What is below the pitch, falling 12 dB an octave above it.
    Four below(Four x)
    {
        const Four before = m_place;
        step(x);
        return (before + m_place) * 0.5F;
    }

private:
    void step(Four x)
    {
        const Four rest = x - m_place;
        const Four place = (m_place + m_turns * m_speed) + m_takes * rest;
        m_speed = m_stays * m_speed + m_turns * rest;
        m_place = place;
    }

    Four m_stays{}, m_turns{}, m_takes{}, m_halfWidth{};
    Four m_speed{}, m_place{};
};

}
