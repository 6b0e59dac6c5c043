// SPDX-License-Identifier: MPL-2.0
// The light that is left when no mood of media/ can be read: a quiet grey, and words that can be read on it.
#pragma once

#include "core/mood.h"

/// Speaks English and Spanish; other languages see English.
[[nodiscard]] Mood plainMood();
