// SPDX-License-Identifier: MPL-2.0
// Real pictures of a kiosk whose time passes by hand, and what a judge saw in them.
#pragma once

#include "qml/pretendkiosk.h"
#include "senses/framejudge.h"

namespace byhand {

inline constexpr std::chrono::milliseconds kFrame{ 50 };
/// As far across as 1280 x 800 at 3.86, and drawn in a quarter of the time.
inline const PretendKiosk::Glass kGlass{ { 640, 400 }, 1.93 };

/// What ships, in that mood.
inline Content contentIn(const QString &mood)
{
    Content content = shippedContent();
    content.settings.light.mood = mood;
    return content;
}

inline void say(const QString &what, const LightChange &most)
{
    qInfo("%s: %.1f L* in 1 s, %.2f L* in 100 ms, %.3f luminance in 1 s, worst window %.1f L* in 1 s, "
          "%.1f L* in 100 ms, %d flashes, %d by half the measure, %d red, %d pictures",
        qPrintable(what), most.lightnessInASecond, most.lightnessInATenth, most.luminanceInASecond,
        most.worstWindowInASecond, most.worstWindowInATenth, most.flashes, most.halfFlashes, most.redFlashes,
        most.frames);
}

}
