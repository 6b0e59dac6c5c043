// SPDX-License-Identifier: MPL-2.0
// The two lights that are code and no file of media/, because a file could be lost.
#pragma once

#include "core/mood.h"

/// What is left when no mood of media/ can be read: a quiet grey, and words that can be read on it. Speaks
/// English and Spanish; other languages see English.
[[nodiscard]] Mood plainMood();

/// No ground of the dark mood is lighter than this, in L*; only the one light low in it may be, and not by
/// much.
inline constexpr double kDarkLightness = 8;

/// A closed room: the place by night. The output is never switched off, so something has to stand there, and
/// it has to look as if somebody had meant it. Nobody can choose it, so it says nothing.
[[nodiscard]] Mood darkMood();
