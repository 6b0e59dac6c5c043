// SPDX-License-Identifier: MPL-2.0
// When each insect of a meadow sounds, how loud and where; the voice gives it tone. All swell and fade
// softly.
#pragma once

#include "sound/place.h"

namespace sound {

/// Sings for a while, rests for a while: a slow way from 0 to 1 and back.
class Bout {
public:
    Bout(Random &random, double sings, double rests)
        : m_sings(sings)
        , m_rests(rests)
        , m_left(random.gap(1 / rests))
    {
    }

    double advance(Random &random)
    {
        m_left -= kBlockSeconds;
        if (m_left <= 0) {
            m_on = !m_on;
            m_left = 2 + random.gap(1 / (m_on ? m_sings : m_rests));
        }
        m_level += ((m_on ? 1.0 : 0.0) - m_level) * kEase;
        return m_level;
    }
    [[nodiscard]] bool silent() const { return !m_on && m_level < 0.001; }

private:
    static constexpr double kEase = kBlockSeconds / 1.2;

    double m_sings;
    double m_rests;
    double m_left;
    double m_level = 0;
    bool m_on = false;
};

/// A field cricket: chirps of three to five pulses, one or two a second.
class Cricket : public Place {
public:
    Cricket(Random &random, double hertz)
        : Place(random)
        , m_bout(random, 14, 16)
        , m_own(hertz * random.between(0.985, 1.015))
        , m_pulses(static_cast<int>(random.between(3, 5.99)))
        , m_beat(random.between(26, 33))
        , m_every(random.between(0.55, 1.1))
        , m_wait(random.between(0, 1))
        , m_far(random.between(0.5, 1))
    {
    }

    double advance(Random &random)
    {
        const double bout = m_bout.advance(random);
        if (m_bout.silent())
            return 0;
        m_wait -= kBlockSeconds;
        if (m_wait <= 0) {
            m_wait = m_every * random.between(0.85, 1.2);
            m_gone = 0;
            m_hertz = m_own * random.between(0.985, 1.015);
        }
        m_gone += kBlockSeconds;
        const double at = m_gone * m_beat;
        const double pulse = at < m_pulses ? 0.5 - 0.5 * cosineOf(at) : 0;
        const double grow = at < 1.5 ? 0.6 : 1; // the first is the softest
        m_soft += (pulse * grow - m_soft) * kSoft;
        m_softer += (m_soft - m_softer) * kSoft;
        return m_far * bout * m_softer;
    }
    [[nodiscard]] double hertz() const { return m_hertz; }

private:
    static constexpr double kSoft = 0.16; // 8 ms

    Bout m_bout;
    double m_own;
    double m_hertz = 5000;
    int m_pulses;
    double m_beat;
    double m_every;
    double m_wait;
    double m_far;
    double m_gone = 10;
    double m_soft = 0;
    double m_softer = 0;
};

/// A grasshopper: a rasp of some seconds that swells, of many soft strokes.
class Hopper : public Place {
public:
    explicit Hopper(Random &random)
        : Place(random)
        , m_bout(random, 3, 13)
        , m_stroke(random.between(11, 17))
    {
    }

    double advance(Random &random)
    {
        const double bout = m_bout.advance(random);
        if (m_bout.silent())
            return 0;
        m_at += m_pace * kBlockSeconds;
        if (m_at >= 1) {
            m_at -= 1;
            m_pace = m_stroke * random.between(0.75, 1.3); // no machine
        }
        return bout * (0.68 - 0.32 * cosineOf(m_at));
    }

private:
    Bout m_bout;
    double m_stroke;
    double m_pace = 14;
    double m_at = 0;
};

}
