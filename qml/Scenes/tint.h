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

/// e to the minus `at`, for 0 and more, within a thousandth of a level of eight bits. A call of std::exp for each point
/// took a third of a frame of water, because its library mixes two kinds of vector instructions with ours.
inline float fadeAway(float at)
{
    const float t = std::min(at, 30.0F) / 64; // the sixth square of a power series that is short because t is small
    float fade = 1 - t * (1 - t * (1.0F / 2 - t * (1.0F / 6 - t / 24)));
    for (int square = 0; square < 6; ++square)
        fade *= fade;
    return fade;
}

/// A hill of height 1 at 0 that is gone at 1, about as the bell curve, and cheaper.
inline float bump(float at)
{
    const float t = std::max(0.0F, 1 - at * at);
    return t * t;
}
