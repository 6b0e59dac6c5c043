// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sound/voice.h"

namespace sound {

/// Somewhere in the half circle before us.
class Place {
public:
    explicit Place(Random &random) { go(random.between(-0.7, 0.7)); }

    void go(double pan)
    {
        m_left = cosineOf((pan + 1) / 8);
        m_right = sineOf((pan + 1) / 8);
    }
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_right; }

private:
    double m_left = 0;
    double m_right = 0;
};

}
