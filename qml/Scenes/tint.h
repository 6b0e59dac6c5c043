// SPDX-License-Identifier: MPL-2.0
// A colour on its way to the glass, and the few curves by which one becomes another.
#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

/// Coded sRGB: red, green, blue, each 0 to 1, and one more that means nothing. Four, because a processor mixes four as
/// quickly as one.
using Tint [[gnu::vector_size(16)]] = float;

inline Tint tint(const QColor &colour)
{
    return Tint { colour.redF(), colour.greenF(), colour.blueF(), 0 };
}

inline Tint mix(Tint a, Tint b, float amount)
{
    return a + (b - a) * amount;
}

/// 0 before `from`, 1 after `to`, without a corner between.
inline float ramp(float from, float to, float at)
{
    const float t = std::clamp((at - from) / (to - from), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

/// A hill of height 1 at 0 that is gone at 1, about as the bell curve, and cheaper.
inline float bump(float at)
{
    const float t = std::max(0.0F, 1 - at * at);
    return t * t;
}
