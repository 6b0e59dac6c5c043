// SPDX-License-Identifier: MPL-2.0
// Measures how fast the light of a room really moves, from colours as they are shown, every 50 ms.
#pragma once

#include "core/colour.h"
#include "kiosk.h"

#include <algorithm>
#include <cmath>

struct LightSpeed {
    double lightness = 0; ///< L* a second, the fastest of any ground
    double luminance = 0; ///< of full luminance a second, of any ground
    double chroma = 0; ///< a*b* a second, of any ground
    double ink = 0; ///< L* a second, of any ink

    void atLeast(const LightSpeed &other)
    {
        lightness = std::max(lightness, other.lightness);
        luminance = std::max(luminance, other.luminance);
        chroma = std::max(chroma, other.chroma);
        ink = std::max(ink, other.ink);
    }
};

inline LightSpeed between(const Palette &before, const Palette &after, double seconds)
{
    LightSpeed speed;
    for (std::size_t i = 0; i < kTokens; ++i) {
        const double moved = std::abs(after[i].lightness - before[i].lightness) / seconds;
        if (i >= kGrounds) {
            speed.ink = std::max(speed.ink, moved);
            continue;
        }
        const double chroma = std::hypot(after[i].a - before[i].a, after[i].b - before[i].b) / seconds;
        const double light = std::abs(luminance(toRgb(after[i])) - luminance(toRgb(before[i]))) / seconds;
        speed.atLeast({ moved, light, chroma, 0 });
    }
    return speed;
}

/// Lets `time` go by and returns the fastest that anything moved.
inline LightSpeed watch(Kiosk &kiosk, std::chrono::milliseconds time)
{
    LightSpeed fastest;
    for (auto gone = 0ms; gone < time; gone += 50ms) {
        const Palette before = kiosk.lighting.shownPalette();
        kiosk.clock.crank(50ms);
        fastest.atLeast(between(before, kiosk.lighting.shownPalette(), 0.05));
    }
    return fastest;
}

inline QString text(const LightSpeed &speed)
{
    return QStringLiteral("%1 L*/s, %2 of luminance/s, chroma %3/s, ink %4 L*/s")
        .arg(speed.lightness)
        .arg(speed.luminance)
        .arg(speed.chroma)
        .arg(speed.ink);
}
