// SPDX-License-Identifier: MPL-2.0
// What words and signs stand on: the upper sky, and stones over any part of a scene, wherever they are
// lightest and darkest.
#pragma once

#include "core/palette.h"

#include <vector>

/// Relative luminances.
using Grounds = std::vector<double>;

/// Of pebbles at rest.
[[nodiscard]] Grounds pebbleGrounds(const Palette &);

/// Of everything that words can stand on: the upper sky bare, pebbles, and wide ones that are chosen.
[[nodiscard]] Grounds textGrounds(const Palette &);

/// Of a small pebble that is chosen, and filled with light.
[[nodiscard]] Grounds filledGrounds(const Palette &);

/// The smallest contrast of a stroke with any of them.
[[nodiscard]] double worstOn(const Grounds &, Lab stroke);
