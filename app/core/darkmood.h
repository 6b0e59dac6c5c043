// SPDX-License-Identifier: MPL-2.0
// The light of a closed room: the place by night. The output is never switched off, so something has to stand
// there, and it has to look as if somebody had meant it.
#pragma once

#include "core/mood.h"

/// No ground of it is lighter than this, in L*; only the one light low in it may be, and not by much.
inline constexpr double kDarkLightness = 8;

/// Nobody can choose it, so it says nothing.
[[nodiscard]] Mood darkMood();
