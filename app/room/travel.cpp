// SPDX-License-Identifier: MPL-2.0
#include "travel.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double kAsked
    = 13.4; ///< L* a second: below the 15 that a visitor may ask for with a scene that comes on top
constexpr double kUnasked
    = 3.6; ///< L* a second: below the 4 of a change that nobody asked for with the weather on top
constexpr double kSceneAsked = 0.2; ///< of the whole scene, a second: its lights are 30 L* from its ground
constexpr double kSceneBeside = 0.12; ///< the same while grounds move too
constexpr double kSceneUnasked = 0.095; ///< where nobody asked: a forest's mist is 40 L* from its ground
constexpr Slew::Limit kWordsAsked{ 0.6, 0.6 }; ///< of the words of a room at rest, a second
constexpr Slew::Limit kWordsUnasked{ 0.12, 0.12 };
constexpr double kLuminance = 0.083; ///< of relative luminance a second: below 0.10 with the weather on top
constexpr double kChroma = 25; ///< of a*b* a second
constexpr double kStroke = 115; ///< L* a second for inks: strokes cover less than a tenth of any window
constexpr double kReadable = 4.5; ///< contrast at which an ink may already come, on its way to 7
constexpr double kLarge = 3; ///< contrast that large words need
constexpr double kComfortable = 5.4; ///< contrast at which an ink may stay as it is
constexpr double kPalest = 96, kDeepest = 3; ///< L*: no ink is pure white or pure black

double slewed(double from, double target, double rate, double seconds)
{
    Slew slew(from, { rate, rate });
    slew.aim(target);
    return slew.advance(seconds);
}

/// How far L* may go in `seconds`: the slower of the two limits.
double lightnessAfter(double from, double target, double rate, double seconds)
{
    const double y = luminanceOf(from), room = kLuminance * seconds;
    return std::clamp(slewed(from, target, rate, seconds), lightnessOf(std::max(0.0, y - room)),
        lightnessOf(std::min(1.0, y + room)));
}

bool paler(Lab one, Lab other)
{
    return one.lightness > other.lightness;
}

/// How much of its way a ground may go in `seconds`; 1 is all of it.
double shareOf(Lab from, Lab target, double rate, double seconds)
{
    const double far = std::abs(target.lightness - from.lightness);
    const double colour = std::hypot(target.a - from.a, target.b - from.b);
    double share = 1;
    if (far > 0)
        share = std::abs(lightnessAfter(from.lightness, target.lightness, rate, seconds) - from.lightness)
            / far;
    if (colour > 0)
        share = std::min(share, kChroma * seconds / colour);
    return share;
}

}

Travel::Travel()
    : m_words(1, kWordsUnasked)
{
}

void Travel::aim(const Goal &goal)
{
    m_goal = goal;
    m_left = goal.least;
    m_scenes.aim(goal.scene);
    m_words.aim(goal.words);
    m_words.limit(goal.asked ? kWordsAsked : kWordsUnasked);
}

void Travel::begin()
{
    m_shown = m_goal.colours;
    m_words = Slew(m_goal.words, kWordsUnasked);
}

void Travel::dropWords()
{
    m_words = Slew(0, kWordsUnasked);
    m_words.aim(m_goal.words);
}

bool Travel::groundsArrived() const
{
    return std::equal(m_shown.begin(), m_shown.begin() + kGrounds, m_goal.colours.begin());
}

/// Of the whole scene, a second.
double Travel::scenePace() const
{
    if (!m_goal.asked)
        return kSceneUnasked;
    return groundsArrived() ? kSceneAsked : kSceneBeside;
}

void Travel::advance(double seconds)
{
    // One after the other: words go before the light does, and come before it where somebody woke the room.
    if (!m_words.settled() && (m_goal.asked || m_goal.words == 0)) {
        m_words.advance(seconds);
        return;
    }
    // Both at once would be more than a change that nobody asked for may be.
    if (m_goal.asked || groundsArrived())
        m_scenes.advance(scenePace() * seconds);
    if (groundsArrived() && m_scenes.settled())
        m_words.advance(seconds);
    const double most = m_left > seconds ? seconds / m_left : 1;
    m_left -= seconds;
    constexpr auto kChosen
        = static_cast<std::size_t>(Token::Chosen); // the one ground that is not part of the place
    advanceGrounds(0, kChosen, seconds, most);
    advanceGrounds(kChosen, 1, seconds, most);
    advanceInk(Token::Ink, { Token::Pebble, Token::SkyTop, Token::SkyMiddle },
        seconds); // titles stand on the bare sky
    advanceInk(Token::SoftInk, { Token::Pebble, Token::SkyTop, Token::SkyMiddle }, seconds);
    advanceInk(Token::ChosenInk, { Token::Chosen }, seconds);
}

void Travel::advanceGrounds(std::size_t first, std::size_t count, double seconds, double share)
{
    const double rate = m_goal.asked ? kAsked : kUnasked;
    for (std::size_t i = first; i < first + count; ++i)
        share = std::min(share, shareOf(m_shown[i], m_goal.colours[i], rate, seconds));
    const auto part = [share](double a, double b) { return a + (b - a) * share; };
    for (std::size_t i = first; i < first + count; ++i) {
        const Lab from = m_shown[i], to = m_goal.colours[i];
        m_shown[i] = share < 1
            ? Lab{ part(from.lightness, to.lightness), part(from.a, to.a), part(from.b, to.b) }
            : to;
    }
}

/// Strokes are thin and cross against the ground's own direction, so no window of the screen changes faster
/// for it, and nobody loses sight of the words while the light goes from night to noon.
void Travel::advanceInk(Token ink, std::initializer_list<Token> grounds, double seconds)
{
    const Lab from = m_shown[ink], to = m_goal.colours[ink];
    m_shown[ink] = { slewed(from.lightness, wayOf(ink, grounds), kStroke, seconds),
        slewed(from.a, to.a, kChroma, seconds), slewed(from.b, to.b, kChroma, seconds) };
}

/// The lightness an ink goes for. While its grounds are on their way it stays on its own side of them as long
/// as it can be read there, paler or deeper at need, and then crosses in less than a second. Small words
/// stand on the first of `grounds`, only large ones on the others.
double Travel::wayOf(Token ink, std::initializer_list<Token> grounds) const
{
    const Token nearest = *grounds.begin();
    const Lab here = m_shown[ink], wished = m_goal.colours[ink];
    const auto reads = [&](Lab stroke, double least) {
        return std::ranges::all_of(grounds, [&](Token ground) {
            return contrast(toRgb(stroke), toRgb(m_shown[ground])) >= (ground == nearest ? least : kLarge);
        });
    };
    if (m_shown[nearest] == m_goal.colours[nearest] || reads(wished, kReadable))
        return wished.lightness;
    if (reads(here, kComfortable))
        return here.lightness;
    Lab utmost = here;
    utmost.lightness = paler(here, m_shown[nearest]) ? kPalest : kDeepest;
    if (reads(utmost, kReadable))
        return utmost.lightness;
    return paler(wished, m_goal.colours[nearest]) ? kPalest : kDeepest;
}
