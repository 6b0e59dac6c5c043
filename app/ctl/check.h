// SPDX-License-Identifier: MPL-2.0
// stillroomctl check: whether what a site has written can go on the glass.
#pragma once

#include "ctl/ask.h"

inline constexpr auto kCheckUsage = "check DIR";

/// Reads a site's folder against media; the problems are what was asked for.
Answer check(const QStringList &words);
