// SPDX-License-Identifier: MPL-2.0
// An arc of a drawing, as SVG writes it: from here to there on an ellipse of these radii.
#pragma once

#include <vector>

struct Spot {
    double x = 0, y = 0;
};

struct Arc {
    Spot from, to;
    double radiusX = 0, radiusY = 0; ///< over 0; made larger where they do not reach
    double turned = 0; ///< degrees
    bool large = false, clockwise = false; ///< which of the four ways there
};

/// Places along the arc, close enough that none of it lies a hundredth of its radius outside them; `to` is
/// last.
[[nodiscard]] std::vector<Spot> spotsOf(const Arc &arc);
