// SPDX-License-Identifier: MPL-2.0
// stillroomctl import, as somebody types it.
#pragma once

#include "ctl/ask.h"

inline constexpr auto kImportUsage = "import FILE";

/// Makes the soundscape that `words` ask for, and says how that went.
Answer importCommand(const QStringList &words);
