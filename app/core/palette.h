// SPDX-License-Identifier: MPL-2.0
// The colours of one mood as a visitor has set it, with reading kept possible whatever was chosen.
#pragma once

#include "core/colour.h"
#include "core/mood.h"

#include <array>

/// What a colour is for. Grounds are wide and move slowly; inks are thin strokes upon them.
enum class Token { SkyTop, SkyMiddle, SkyLow, Far, Middle, Near, Glow, Pebble, Chosen, Ink, SoftInk, ChosenInk };
inline constexpr int kTokens = 12;
inline constexpr int kGrounds = 9; ///< tokens before Ink

/// How a visitor has set a mood. Steps, not numbers on a scale: -2 … 2, where 0 is as the mood was drawn.
struct Setting {
    int brightness = 0;
    int warmth = 0;
    bool operator==(const Setting &) const = default;
};
inline constexpr int kSteps = 5;
inline constexpr int kFarthestStep = 2;

using Palette = std::array<Lab, kTokens>;

/// The colours that `mood` asks for under `setting`. Inks are moved, and at need grounds too, until words keep 7:1.
[[nodiscard]] Palette palette(const Mood &mood, Setting setting);

/// The smallest contrast of words with what they are written on, over the whole palette. The product keeps >= 7.
[[nodiscard]] double worstTextContrast(const Palette &);
