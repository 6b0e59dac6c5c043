// SPDX-License-Identifier: MPL-2.0
// How one palette becomes another: never in a hurry, by no third colour, and with words kept readable on the way.
#pragma once

#include "core/colour.h"

#include <span>

/// Grounds on their way to their targets (one for each), `seconds` further. They go straight, and all the same share of what
/// each has left: as far as the slowest of the limits on lightness (`rate`, L* a second), on luminance and on chroma lets the
/// slowest of them. So a mood keeps its own proportions on the way, and all arrive together, exactly.
void travel(std::span<Lab> grounds, std::span<const Lab> targets, double rate, double seconds);

/// Words, and all that they can stand on.
struct Stroke {
    Lab ink, wishedInk;
    std::span<const Lab> grounds; ///< now; small words stand on the first, only large ones on the others
    Lab wishedGround; ///< what the first of them will be
};

/// The ink of `stroke`, `seconds` further. While the grounds are on their way an ink stays on its own side of them as long as
/// it can be read there, growing paler or deeper at need, and then crosses in less than a second.
[[nodiscard]] Lab cross(const Stroke &stroke, double seconds);
