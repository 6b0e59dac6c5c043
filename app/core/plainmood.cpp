// SPDX-License-Identifier: MPL-2.0
// The light that is left when no mood of media/ can be read. It is code, because a file could be lost too.
#include "core/plainmood.h"

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
