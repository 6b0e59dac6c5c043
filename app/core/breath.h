// SPDX-License-Identifier: MPL-2.0
// The shape of one slow breath: in, then out, no holds, and never a hurry.
#pragma once

#include "core/catalog.h"

/// How full the wave is, 0 (out) to 1 (in), `seconds` after a breath began. A raised cosine each way, so that
/// the wave turns without a corner.
[[nodiscard]] double waveHeight(BreathPace pace, double seconds);

/// The same breath made slower (steps > 0) or quicker, by an eighth a step, kept between 4.5 and 10 breaths a
/// minute. Out keeps its share, so it is never shorter than in.
[[nodiscard]] BreathPace paced(BreathPace pace, int steps);

/// Breaths a minute.
[[nodiscard]] double breathsAMinute(BreathPace pace);
