// SPDX-License-Identifier: MPL-2.0
// How far two textures lie apart.
#pragma once

#include "sound/texture/statistics.h"

#include <string_view>

namespace texture {

/// One group of statistics: how far two textures differ in it.
struct Part {
    std::string_view name;
    std::string_view unit;
    double difference = 0; ///< root mean square, in its unit
    double typical = 1; ///< what it is between two unlike sounds of nature
    [[nodiscard]] double share() const { return difference / typical; }
};

struct Distance {
    std::vector<Part> parts;
    /// The root mean square of their shares: 0 for the same, about 1 for two sounds of nature taken at
    /// random.
    [[nodiscard]] double overall() const;
};

/// Compares what both hold: bands below both reaches, and tempos as far as the shorter has time for them.
Distance between(const Texture &a, const Texture &b);

}
