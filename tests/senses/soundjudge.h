// SPDX-License-Identifier: MPL-2.0
// Holds captured sound against S1 to S6, and its sudden beginnings against those of light (S8), with the
// judges of tests/sound and libebur128. A recording may begin and end in silence and change whenever a finger
// asks.
#pragma once

#include "senses/finding.h"
#include "sound/ear.h"

#include <chrono>
#include <vector>

/// What was heard, and by the same clock what was touched and where light was sudden unasked.
struct Heard {
    ear::Sound sound; ///< interleaved stereo
    std::chrono::milliseconds began{ 0 };
    std::vector<std::chrono::milliseconds> touches, suddenLight;
};

void holdSound(const Heard &heard, Findings &findings);
