// SPDX-License-Identifier: MPL-2.0
#include "core/palette.h"

#include "core/grounds.h"

#include <algorithm>
#include <ranges>

namespace {

constexpr double kDarkest = 3; ///< L*: never pure black
constexpr double kLightest = 96; ///< L*: never pure white
constexpr double kBrightestChosen
    = 80; ///< L*: brighter, its tint would leave a dark mood no room to grow brighter
constexpr double kShortestStep = 0.4; ///< of a whole one
constexpr double kMargin = 0.12; ///< over 7:1, for rounding to eight bits a channel

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

double worstInk(const Palette &p)
{
    const Grounds grounds = textGrounds(p);
    return std::min(worstOn(grounds, p[Token::Ink]), worstOn(grounds, p[Token::SoftInk]));
}

/// Moves an ink away from its grounds in half steps until it reads, or until it can go no further.
void sharpen(Lab &ink, const Grounds &grounds, bool dark)
{
    while (worstOn(grounds, ink) < kTextContrast + kMargin && ink.lightness > kDarkest
        && ink.lightness < kLightest)
        ink.lightness = std::clamp(ink.lightness + (dark ? 0.5 : -0.5), kDarkest, kLightest);
}

/// Grounds come nearer to black, or, below dark words, to white.
void giveWay(Palette &p, double by)
{
    for (const Token ground : { Token::SkyTop, Token::SkyMiddle, Token::SkyLow, Token::Pebble, Token::Far,
             Token::Middle, Token::Near })
        p[ground].lightness = std::clamp(p[ground].lightness + by, kDarkest, kLightest);
}

void sharpenChosen(Palette &p)
{
    const bool light = p[Token::ChosenInk].lightness > p[Token::Chosen].lightness;
    for (int i = 0; i < 300 && worstOn(filledGrounds(p), p[Token::ChosenInk]) < kTextContrast + kMargin;
         ++i) {
        p[Token::ChosenInk].lightness
            = std::clamp(p[Token::ChosenInk].lightness + (light ? 0.5 : -0.5), kDarkest, kLightest);
        p[Token::Chosen].lightness
            = std::clamp(p[Token::Chosen].lightness + (light ? -0.25 : 0.25), kDarkest, kLightest);
    }
}

/// How the five steps of a mood stand, so that words can be read on all of them. It is the same for all five:
/// so every step is brighter than the one before, and nowhere darker.
struct Ladder {
    double reach = 1; ///< how long steps towards the inks are, of whole ones
    double down = 0; ///< how far all five give way to words, in L*
};

/// The ladders there are, from a mood as it was drawn on: steps grow shorter before grounds give way.
Ladder ladderAt(int rung)
{
    constexpr int kShorter = 12;
    return { 1 - (1 - kShortestStep) * std::min(rung, kShorter) / kShorter,
        0.5 * std::max(0, rung - kShorter) };
}
constexpr int kLadders = 120;

/// With inks as they were drawn.
Palette standing(const Mood &mood, Setting setting, Ladder ladder)
{
    Palette p = asDrawn(mood);
    const bool dark = darkGround(p);
    const bool towardsInks = dark == (setting.brightness > 0);
    set(p, setting.brightness * (towardsInks ? ladder.reach : 1), setting.warmth, dark);
    addControls(p, dark);
    giveWay(p, dark ? -ladder.down : ladder.down);
    sharpenChosen(p);
    return p;
}

/// Whether inks can be sharpened until they read.
bool canBeRead(Palette p)
{
    p[Token::Ink].lightness = p[Token::SoftInk].lightness = darkGround(p) ? kLightest : kDarkest;
    return worstInk(p) >= kTextContrast + kMargin;
}

/// The first on whose hardest step words can be read.
Ladder ladderOf(const Mood &mood, int warmth)
{
    const int hardest = darkGround(asDrawn(mood)) ? kFarthestStep : -kFarthestStep;
    return ladderAt(*std::ranges::partition_point(std::views::iota(0, kLadders), [&](int rung) {
        return !canBeRead(standing(mood, { hardest, warmth }, ladderAt(rung)));
    }));
}

}

bool darkGround(const Palette &p)
{
    return p[Token::Ink].lightness > p[Token::SkyMiddle].lightness;
}

Palette palette(const Mood &mood, Setting setting)
{
    Palette p = standing(mood, setting, ladderOf(mood, setting.warmth));
    const bool dark = darkGround(p);
    const Grounds grounds = textGrounds(p);
    sharpen(p[Token::Ink], grounds, dark);
    sharpen(p[Token::SoftInk], grounds, dark);
    return p;
}

double worstTextContrast(const Palette &p)
{
    return std::min(worstInk(p), worstOn(filledGrounds(p), p[Token::ChosenInk]));
}

double worstPartContrast(const Palette &p)
{
    const Token accent = darkGround(p) ? Token::Glow : Token::Chosen;
    const Grounds grounds = pebbleGrounds(p);
    double worst = 21;
    for (const Token part : { accent, Token::Chosen, Token::Ink, Token::SoftInk })
        worst = std::min(worst, worstOn(grounds, p[part]));
    return worst;
}
