// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sound/place.h"

namespace sound {

/// A bee on its way: comes from one side, is nearest for a moment, goes.
class Bee : public Place {
public:
    /// One every so many seconds.
    Bee(Random &random, double every)
        : Place(random)
        , m_every(every)
        , m_wait(random.gap(1 / every))
    {
    }

    double advance(Random &random)
    {
        m_wait -= kBlockSeconds;
        if (m_wait > 0)
            return 0;
        if (m_gone >= m_lasts)
            begin(random);
        m_gone += kBlockSeconds;
        const double part = m_gone / m_lasts; // 0 to 1
        const double side = 2 * part - 1;
        go(m_way * side * 0.9);
        m_jitter += 0.02 * (random.between(-1, 1) - m_jitter);
        m_hertz = m_own * (1 - 0.012 * side + 0.06 * m_jitter);
        if (m_gone >= m_lasts)
            m_wait = random.gap(1 / m_every);
        const double near = (1 - side * side);
        return m_far * near * near * (1 + 0.6 * m_jitter);
    }
    [[nodiscard]] double hertz() const { return m_hertz; }

private:
    void begin(Random &random)
    {
        m_gone = 0;
        m_lasts = random.between(5, 10);
        m_own = random.between(165, 235);
        m_far = random.between(0.4, 1);
        m_way = random.unit() < 0.5 ? -1 : 1;
    }

    double m_every;
    double m_wait;
    double m_gone = 0;
    double m_lasts = 0;
    double m_own = 200;
    double m_hertz = 200;
    double m_far = 1;
    double m_way = 1;
    double m_jitter = 0;
};

}
