// SPDX-License-Identifier: MPL-2.0
// A value that strolls between -1 and 1 without ever hurrying: the slow change in weather.
// It eases from one chance place to the next, so its steepest slope is known, as a true random walk's is not;
// and always across the middle, so that no minute is all gust or all lull.
#pragma once

#include "sound/voice.h"

namespace sound {

class Wander {
public:
    /// Each leg takes between `shortest` and `longest` seconds.
    Wander(Random &random, double shortest, double longest)
        : m_shortest(shortest)
        , m_longest(longest)
        , m_from(random.between(-1, 1))
    {
        turn(random);
        m_gone = random.unit();
    }

    /// Lets one block go by.
    double advance(Random &random)
    {
        m_gone += m_step;
        if (m_gone >= 1) {
            m_from = m_to;
            m_gone = 0;
            turn(random);
        }
        return m_from + (m_to - m_from) * eased(m_gone);
    }

private:
    void turn(Random &random)
    {
        m_to = random.between(0.05, 1) * (m_from > 0 ? -1 : 1);
        m_step = kBlockSeconds / random.between(m_shortest, m_longest);
    }

    double m_shortest;
    double m_longest;
    double m_from;
    double m_to = 0;
    double m_gone = 0;
    double m_step = 0;
};

}
