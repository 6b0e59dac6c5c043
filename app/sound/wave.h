// SPDX-License-Identifier: MPL-2.0
// One wave on its way up a shore: how much of each band of sound there is, and when.
#pragma once

#include "sound/chance.h"

namespace sound {

/// What water sounds like, from its weight to its foam.
enum Band { kWeight, kBody, kCrest, kFoam, kBands };

/// One wave on its way up the shore.
struct Wave {
    double part = 1; ///< of its time that has gone: 0 to 1
    double lasts = 12; ///< seconds
    double height = 0; ///< 0 to 1
    double pan = 0;
    double drift = 0; ///< how far it moves to the side
    Chance gurgling;

    /// How much of a band there is, 0 to 1: the brighter, the later and the longer.
    [[nodiscard]] double swell(int band) const
    {
        constexpr double kBegins[kBands]{ 0, 0.02, 0.05, 0.09 };
        constexpr double kTop[kBands]{ 0.37, 0.40, 0.42, 0.46 };
        constexpr double kEnds[kBands]{ 0.85, 0.88, 0.92, 1 };
        if (part < kTop[band])
            return height * eased((part - kBegins[band]) / (kTop[band] - kBegins[band]));
        const double down = eased((kEnds[band] - part) / (kEnds[band] - kTop[band]));
        return height * down * (0.55 + 0.45 * down);
    }
    [[nodiscard]] double place() const { return pan + drift * part; }
};

}
