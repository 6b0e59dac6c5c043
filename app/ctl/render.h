// SPDX-License-Identifier: MPL-2.0
// stillroomctl render: a soundscape as a sound file, exactly as the room would hear it.
#pragma once

#include "ctl/ask.h"

inline constexpr auto kRenderUsage = "render ID";

/// Writes what is heard at full level once it has risen. The same soundscape and seed give the same bytes.
Answer render(const QStringList &words);
