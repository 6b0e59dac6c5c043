// SPDX-License-Identifier: MPL-2.0
#include "core/grounds.h"

#include <algorithm>

namespace {

constexpr Token kScene[]
    = { Token::SkyTop, Token::SkyMiddle, Token::SkyLow, Token::Far, Token::Middle, Token::Near };

struct Stone {
    Rgb fill;
    double cover; ///< how much of what lies behind it, 0 to 1
    Rgb light; ///< it is a little nearer to this on the side that faces the light
};

/// A stone whose own colour is `tint` of the way to that of chosen things. Nothing is seen through those.
Stone stoneOf(const Palette &p, double tint)
{
    return { mix(toRgb(p[Token::Pebble]), toRgb(p[Token::Chosen]), tint), tint > 0 ? 1 : kPebbleCover,
        toRgb(p[darkGround(p) ? Token::Glow : Token::Chosen]) };
}

/// As stone.frag adds it: on the side that faces away there is nothing of it.
Rgb lit(Rgb colour, const Stone &stone)
{
    const double much = kStoneSlope * stone.cover;
    const auto more = [much](double own, double light) { return std::min(1.0, own + much * light); };
    return { more(colour.r, stone.light.r), more(colour.g, stone.light.g), more(colour.b, stone.light.b) };
}

void addOver(Grounds &grounds, Rgb behind, const Stone &stone)
{
    const Rgb seen = mix(behind, stone.fill, stone.cover);
    grounds.push_back(luminance(seen));
    grounds.push_back(luminance(lit(seen, stone)));
}

}

Grounds pebbleGrounds(const Palette &p)
{
    const Stone pebble = stoneOf(p, 0);
    Grounds grounds;
    addOver(grounds, mix(toRgb(p[Token::SkyLow]), toRgb(p[Token::Glow]), kMostGlow), pebble);
    for (const Token part : kScene)
        addOver(grounds, toRgb(p[part]), pebble);
    return grounds;
}

Grounds textGrounds(const Palette &p)
{
    Grounds grounds = pebbleGrounds(p);
    const Rgb middle = toRgb(p[Token::SkyMiddle]);
    for (const Rgb &bare : { toRgb(p[Token::SkyTop]), middle, mix(middle, toRgb(p[Token::SkyLow]), 0.5) })
        grounds.push_back(luminance(bare));
    addOver(grounds, middle, stoneOf(p, kChosenTint));
    return grounds;
}

Grounds filledGrounds(const Palette &p)
{
    Grounds grounds;
    addOver(grounds, toRgb(p[Token::Pebble]), stoneOf(p, 1));
    return grounds;
}

double worstOn(const Grounds &grounds, Lab stroke)
{
    const double own = luminance(toRgb(stroke));
    double worst = 21;
    for (const double ground : grounds)
        worst = std::min(worst, contrastOf(own, ground));
    return worst;
}
