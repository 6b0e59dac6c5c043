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
    mood.sky = { of(13, 11, 10), of(18, 15, 13), of(26, 22, 18) };
    mood.layers = { of(24, 20, 17), of(15, 13, 11), of(9, 8, 7) };
    mood.glow = of(46, 37, 28);
    mood.ink = of(214, 203, 190);
    mood.softInk = of(196, 183, 168);
    mood.licence = u"CC0-1.0"_s;
    return mood;
}
