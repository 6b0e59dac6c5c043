// SPDX-License-Identifier: MPL-2.0
// What somebody who sat there says in the end.
#pragma once

#include "senses/sensewatch.h"

/// A line for each finding, and a last one of the most that each limit saw.
[[nodiscard]] QString reportOf(const SenseWatch &watch);
