// SPDX-License-Identifier: MPL-2.0
// How fast light may change when somebody asked for it.
#pragma once

#include "senses/framejudge.h"

namespace limits {

constexpr double kLightnessInASecond = 15; ///< L*
constexpr double kLightnessInATenth = 2.5; ///< L* in 100 ms
constexpr double kUnaskedInASecond = 4; ///< L*, when nobody did
constexpr double kLuminanceInASecond = 0.10; ///< of the panel's most

inline bool gentle(const LightChange &change)
{
    return change.lightnessInASecond <= kLightnessInASecond && change.lightnessInATenth <= kLightnessInATenth
        && change.luminanceInASecond <= kLuminanceInASecond;
}

}
