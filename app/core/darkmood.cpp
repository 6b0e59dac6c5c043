// SPDX-License-Identifier: MPL-2.0
// It is code and no file of media/: a room that cannot read its moods goes dark by night all the same, and no
// visitor is offered it. Warm, because blue light is what keeps people awake.
#include "core/darkmood.h"

using namespace Qt::StringLiterals;

namespace {

constexpr Rgb of(int red, int green, int blue)
{
    return { red / 255.0, green / 255.0, blue / 255.0 };
}

}

Mood darkMood()
{
    Mood mood;
    mood.id = u"dark"_s;
    mood.scene = SceneKind::Hills;
    mood.sky = { of(12, 10, 9), of(18, 14, 12), of(26, 19, 15) };
    mood.layers = { of(20, 15, 12), of(15, 11, 9), of(11, 9, 8) };
    mood.glow = of(29, 20, 14);
    mood.ink = of(214, 203, 190);
    mood.softInk = of(196, 183, 168);
    mood.licence = u"CC0-1.0"_s;
    return mood;
}
