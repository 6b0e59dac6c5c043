// SPDX-License-Identifier: MPL-2.0
// The colours of one mood as a visitor has set it, with reading kept possible whatever was chosen.
#pragma once

#include "core/colour.h"
#include "core/mood.h"

#include <array>
#include <cstddef>

/// What a colour is for. Grounds are wide and move slowly; inks are thin strokes upon them.
enum class Token {
    SkyTop,
    SkyMiddle,
    SkyLow,
    Far,
    Middle,
    Near,
    Glow,
    Pebble,
    Chosen,
    Ink,
    SoftInk,
    ChosenInk
};
inline constexpr std::size_t kTokens = 12;
inline constexpr std::size_t kGrounds = 9; ///< tokens before Ink

/// How a visitor has set a mood. Steps, not numbers on a scale: -2 to 2, where 0 is as the mood was drawn.
struct Setting {
    int brightness = 0;
    int warmth = 0;
    bool operator==(const Setting &) const = default;
};
inline constexpr int kFarthestStep = 2;

struct Palette : std::array<Lab, kTokens> {
    Lab &operator[](Token token) { return (*this)[static_cast<std::size_t>(token)]; }
    const Lab &operator[](Token token) const { return (*this)[static_cast<std::size_t>(token)]; }
    using std::array<Lab, kTokens>::operator[];
};

/// How much of a pebble's own colour covers what lies behind it, 0 to 1.
inline constexpr double kPebbleCover = 0.8;
/// How much lighter a stone is towards the light (stone.frag), 0 to 1.
inline constexpr double kStoneSlope = 0.015;
/// The most that any scene shows of its light: how far from the low sky to it, 0 to 1.
inline constexpr double kMostGlow = 0.58;
/// How far a chosen place is tinted with the colour of chosen things, 0 to 1; small pebbles are filled with
/// it. Nothing is seen through either.
inline constexpr double kChosenTint = 0.14;
/// Contrast that words keep with what they stand on (WCAG 2.2, 1.4.6).
inline constexpr double kTextContrast = 7.0;

/// The colours that `mood` asks for under `setting`. Inks are moved, and at need grounds too, until words
/// keep 7:1.
[[nodiscard]] Palette palette(const Mood &mood, Setting setting);

/// The smallest contrast of words with what they are written on: the upper sky, pebbles over anything, a
/// chosen pebble.
[[nodiscard]] double worstTextContrast(const Palette &);

/// Contrast that keeps what is no word and yet says something: signs, fills, threads of light
/// (WCAG 2.2, 1.4.11).
inline constexpr double kPartContrast = 3.0;
/// The smallest contrast of signs and threads of light, of a chosen fill, and of inks, with a pebble over
/// anything.
[[nodiscard]] double worstPartContrast(const Palette &);

/// Whether words on this palette are lighter than their ground.
[[nodiscard]] bool darkGround(const Palette &);
