// SPDX-License-Identifier: MPL-2.0
// Looks for regular stripes and checks (V9): what one frequency makes of the light, in squares of four and a
// half degrees for 1 to 7 cycles a degree, and of eighteen for 0.4 to 1, because twenty stripes over a screen
// are five pairs and more. A square is a pattern where one frequency holds a quarter of all that varies, more
// than any other does, and light and dark differ by a tenth of their sum. All that varies is all that dots
// show, at both scales: lines of words are words, and the same lines with no letters in them are stripes.
// Squares of the same stripes are one.
#pragma once

#include "senses/finding.h"
#include "senses/picture.h"

/// The share of the screen that the largest pattern covers.
[[nodiscard]] double patternOver(const Picture &picture);
