// SPDX-License-Identifier: MPL-2.0
#include "core/palette.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace {

constexpr double kDarkest = 3; ///< L*: never pure black
constexpr double kLightest = 96; ///< L*: never pure white
constexpr double kBrightestChosen
    = 80; ///< L*: brighter, its tint would leave a dark mood no room to grow brighter
constexpr double kShortestStep = 0.25; ///< of a whole one
constexpr double kMargin = 0.05; ///< over 7:1, for rounding to eight bits a channel

constexpr Token kScene[]
    = { Token::SkyTop, Token::SkyMiddle, Token::SkyLow, Token::Far, Token::Middle, Token::Near };

Lab drawn(Rgb rgb)
{
    return toLab(rgb);
}

Lab between(Lab a, Lab b, double amount)
{
    return toLab(mix(toRgb(a), toRgb(b), amount));
}

Palette asDrawn(const Mood &mood)
{
    Palette p{};
    p[Token::SkyTop] = drawn(mood.sky[0]);
    p[Token::SkyMiddle] = drawn(mood.sky[1]);
    p[Token::SkyLow] = drawn(mood.sky[2]);
    p[Token::Far] = drawn(mood.layers[0]);
    p[Token::Middle] = drawn(mood.layers[1]);
    p[Token::Near] = drawn(mood.layers[2]);
    p[Token::Glow] = drawn(mood.glow);
    p[Token::Ink] = drawn(mood.ink);
    p[Token::SoftInk] = drawn(mood.softInk);
    return p;
}

/// Five steps of about an eighth of what the mood has, so that dim moods move little and bright ones more.
/// Towards brighter they are shorter: there words need the room in dim moods, and in bright ones eyes do.
double brightened(double lightness, double step, bool dark)
{
    const double reach = dark ? 1.1 + 0.11 * lightness : 1.0 + 0.052 * lightness;
    const double moved = lightness + step * reach * (step < 0 ? 1 : dark ? 0.7 : 0.28);
    return std::clamp(moved, kDarkest, kLightest);
}

void set(Palette &p, double brightness, int warmth, bool dark)
{
    for (std::size_t i = 0; i < kTokens; ++i) {
        const bool ground = i < kGrounds;
        if (ground)
            p[i].lightness = brightened(p[i].lightness, brightness, dark);
        const double share = ground ? 1.0 : 0.4;
        p[i].b += share * 4.5 * warmth;
        p[i].a += share * 1.2 * warmth;
    }
}

/// Pebbles are the mood's own middle sky, a shade towards the low one; chosen ones are filled with the light,
/// or, where the light is pale, with a deep tone of the near layer.
void addControls(Palette &p, bool dark)
{
    p[Token::Pebble] = between(p[Token::SkyMiddle], p[Token::SkyLow], dark ? 0.2 : 0.5);
    if (!dark)
        p[Token::Pebble].lightness = std::min(p[Token::Pebble].lightness + 1.5, kLightest);
    p[Token::Chosen] = p[Token::Glow];
    p[Token::Chosen].lightness = std::min(p[Token::Chosen].lightness, kBrightestChosen);
    if (!dark) {
        p[Token::Chosen] = p[Token::Near];
        p[Token::Chosen].lightness = 34;
        p[Token::Chosen].a *= 0.8;
        p[Token::Chosen].b *= 0.8;
    }
    p[Token::ChosenInk] = dark ? between(p[Token::SkyTop], p[Token::Glow], 0.04)
                               : between(p[Token::SkyTop], p[Token::Ink], 0.02);
}

/// Luminances of a pebble over any part of the scene or its light.
std::vector<double> pebbles(const Palette &p)
{
    const Rgb pebble = toRgb(p[Token::Pebble]);
    const Lab haze = between(p[Token::SkyLow], p[Token::Glow], 0.35);
    std::vector<double> grounds{ luminance(mix(toRgb(haze), pebble, kPebbleCover)) };
    for (const Token part : kScene)
        grounds.push_back(luminance(mix(toRgb(p[part]), pebble, kPebbleCover)));
    return grounds;
}

/// Luminances of everything that words can stand on: the upper sky bare, pebbles, and a chosen one.
std::vector<double> textGrounds(const Palette &p)
{
    std::vector<double> grounds{ luminance(toRgb(p[Token::SkyTop])), luminance(toRgb(p[Token::SkyMiddle])),
        luminance(toRgb(between(p[Token::SkyMiddle], p[Token::SkyLow], 0.5))),
        luminance(mix(toRgb(p[Token::Pebble]), toRgb(p[Token::Chosen]), kChosenTint)) };
    std::ranges::copy(pebbles(p), std::back_inserter(grounds));
    return grounds;
}

double worstOf(const std::vector<double> &grounds, Lab ink)
{
    const double stroke = luminance(toRgb(ink));
    double worst = 21;
    for (const double ground : grounds)
        worst = std::min(worst, contrastOf(stroke, ground));
    return worst;
}

double worstInk(const Palette &p)
{
    const auto grounds = textGrounds(p);
    return std::min(worstOf(grounds, p[Token::Ink]), worstOf(grounds, p[Token::SoftInk]));
}

/// Moves an ink away from its grounds in half steps until it reads, or until it can go no further.
void sharpen(Lab &ink, const std::vector<double> &grounds, bool dark)
{
    while (worstOf(grounds, ink) < kTextContrast + kMargin && ink.lightness > kDarkest
        && ink.lightness < kLightest)
        ink.lightness = std::clamp(ink.lightness + (dark ? 0.5 : -0.5), kDarkest, kLightest);
}

/// Only where inks alone did not do: the grounds give way, half a step at a time.
void makeRoom(Palette &p, bool dark)
{
    for (int i = 0; i < 100 && worstInk(p) < kTextContrast + kMargin; ++i)
        for (const Token ground : { Token::SkyTop, Token::SkyMiddle, Token::SkyLow, Token::Pebble, Token::Far,
                 Token::Middle, Token::Near })
            p[ground].lightness = std::clamp(p[ground].lightness + (dark ? -0.5 : 0.5), kDarkest, kLightest);
}

void sharpenChosen(Palette &p)
{
    const bool light = p[Token::ChosenInk].lightness > p[Token::Chosen].lightness;
    for (int i = 0;
         i < 300 && contrast(toRgb(p[Token::ChosenInk]), toRgb(p[Token::Chosen])) < kTextContrast + kMargin;
         ++i) {
        p[Token::ChosenInk].lightness
            = std::clamp(p[Token::ChosenInk].lightness + (light ? 0.5 : -0.5), kDarkest, kLightest);
        p[Token::Chosen].lightness
            = std::clamp(p[Token::Chosen].lightness + (light ? -0.25 : 0.25), kDarkest, kLightest);
    }
}

/// With inks as sharp as they get, and grounds as they were drawn.
Palette lit(const Mood &mood, double brightness, int warmth)
{
    Palette p = asDrawn(mood);
    const bool dark = darkGround(p);
    set(p, brightness, warmth, dark);
    addControls(p, dark);
    sharpenChosen(p);
    const auto grounds = textGrounds(p);
    sharpen(p[Token::Ink], grounds, dark);
    sharpen(p[Token::SoftInk], grounds, dark);
    return p;
}

/// How long the steps of a dim mood towards brighter may be, so that words can still be read on the last of
/// them: every one is then brighter than the one before, and nowhere darker.
double stepUp(const Mood &mood, int warmth)
{
    double length = 1;
    while (length > kShortestStep
        && worstInk(lit(mood, kFarthestStep * length, warmth)) < kTextContrast + kMargin)
        length -= 0.1;
    return length;
}

}

bool darkGround(const Palette &p)
{
    return p[Token::Ink].lightness > p[Token::SkyMiddle].lightness;
}

Palette palette(const Mood &mood, Setting setting)
{
    const bool dark = darkGround(asDrawn(mood));
    const double length = dark && setting.brightness > 0 ? stepUp(mood, setting.warmth) : 1;
    Palette p = lit(mood, setting.brightness * length, setting.warmth);
    makeRoom(p, dark);
    return p;
}

double worstTextContrast(const Palette &p)
{
    return std::min(worstInk(p), contrast(toRgb(p[Token::ChosenInk]), toRgb(p[Token::Chosen])));
}

double worstPartContrast(const Palette &p)
{
    const Token accent = darkGround(p) ? Token::Glow : Token::Chosen;
    const auto grounds = pebbles(p);
    double worst = 21;
    for (const Token part : { accent, Token::Chosen, Token::Ink, Token::SoftInk })
        worst = std::min(worst, worstOf(grounds, p[part]));
    return worst;
}
