// SPDX-License-Identifier: MPL-2.0
// Holds how bright a picture is, whatever came before it: V11, and the area of V2.
#pragma once

#include "senses/finding.h"
#include "senses/picture.h"

/// `somebody` is true in a visit, false for a room that nobody has touched yet.
void holdCalm(
    const Light &light, bool somebody, bool asked, std::chrono::milliseconds when, Findings &findings);
