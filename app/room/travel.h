// SPDX-License-Identifier: MPL-2.0
// How one colour becomes another: never in a hurry, by no third colour, and with words kept readable on the
// way.
#pragma once

#include "core/colour.h"

/// A ground on its way to `target`, `seconds` further. It goes straight, as far as the slowest of the limits
/// on lightness
/// (`rate`, L* a second), on luminance and on chroma lets it, and arrives exactly.
[[nodiscard]] Lab travel(Lab from, Lab target, double rate, double seconds);

/// Words and what they stand on, now and in the end.
struct Stroke {
    Lab ink, wishedInk;
    Lab ground, wishedGround;
};

/// The ink of `stroke`, `seconds` further. While the ground is on its way an ink stays on its own side of it
/// as long as it can be read there, growing paler or deeper at need, and then crosses in less than a second.
[[nodiscard]] Lab cross(const Stroke &stroke, double seconds);
