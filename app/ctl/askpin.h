// SPDX-License-Identifier: MPL-2.0
// stillroomctl pin: asks for the staff's PIN twice and prints the line that site.toml keeps of it.
#pragma once

#include "ctl/ask.h"

inline constexpr auto kPinUsage = "pin";

/// Asks on standard error, and reads standard input without showing what is typed. The line is what was asked
/// for.
Answer askPin(const QStringList &words);
