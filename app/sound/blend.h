// SPDX-License-Identifier: MPL-2.0
// Makes room: where several sounds together would be louder than one may be, all give way a little, slowly,
// so that the governor has nothing left to do.
#pragma once

#include "core/slew.h"
#include "sound/fader.h"

namespace sound {

class Blend {
public:
    /// Lets one block go by. `power` is the sum of all that sounds, where a bed at its full level is 1.
    Glide advance(double power)
    {
        const double before = m_gain;
        m_give.aim(power > kMost ? -decibelsOf(power / kMost) / 2 : 0);
        m_gain = gainOf(m_give.advance(kBlockSeconds));
        return { static_cast<float>(before), static_cast<float>(m_gain) };
    }

private:
    static constexpr double kMost = 1.35; ///< one bed at full and a little: -28.7 LUFS where each bed is -30
    Slew m_give{ 0, { 2, kLower } };
    double m_gain = 1;
};

}
