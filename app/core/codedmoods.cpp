// SPDX-License-Identifier: MPL-2.0
#include "core/codedmoods.h"

using namespace Qt::StringLiterals;

namespace {

constexpr Rgb of(int red, int green, int blue)
{
    return { red / 255.0, green / 255.0, blue / 255.0 };
}

}

Mood plainMood()
{
    constexpr Rgb ground = of(42, 45, 47);
    Mood mood;
    mood.id = u"plain"_s;
    mood.scene = SceneKind::Plain;
    mood.title = LocalText({ { u"en"_s, u"Plain"_s }, { u"es"_s, u"Liso"_s } });
    mood.preview = LocalText({ { u"en"_s, u"no picture"_s }, { u"es"_s, u"sin imagen"_s } });
    mood.sky = { ground, ground, ground };
    mood.layers = { ground, ground, ground };
    mood.glow = of(185, 192, 194);
    mood.ink = of(236, 238, 238);
    mood.softInk = of(196, 202, 204);
    mood.licence = u"CC0-1.0"_s;
    return mood;
}

/// Warm, because blue light is what keeps people awake.
Mood darkMood()
{
    Mood mood;
    mood.id = u"dark"_s;
    mood.scene = SceneKind::Hills;
    mood.sky = { of(13, 11, 10), of(18, 15, 13), of(26, 22, 18) };
    mood.layers = { of(24, 20, 17), of(15, 13, 11), of(9, 8, 7) };
    mood.glow = of(46, 37, 28);
    mood.ink = of(214, 203, 190);
    mood.softInk = of(196, 183, 168);
    mood.licence = u"CC0-1.0"_s;
    return mood;
}
