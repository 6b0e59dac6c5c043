// SPDX-License-Identifier: MPL-2.0
// When the next of many independent events is due.
#pragma once

#include "sound/voice.h"

namespace sound {

class Chance {
public:
    /// Calls `event` as often as falls to this block, at `rate` a second, which may change and may be none.
    template <typename Event>
    void pass(Random &random, double rate, Event event)
    {
        for (m_due -= rate * kBlockSeconds; m_due <= 0; m_due += random.gap(1))
            event();
    }

private:
    double m_due = 0.7; ///< how many of them, on the whole, come before the next
};

}
