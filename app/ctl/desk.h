// SPDX-License-Identifier: MPL-2.0
// stillroomctl desk: the words of the desk's page, out of the sites whose kiosks it serves.
#pragma once

#include "ctl/ask.h"

inline constexpr auto kDeskUsage = "desk SITE...";

/// Writes words.json whole or not at all. A problem of any site leaves what was there before.
Answer desk(const QStringList &words);
