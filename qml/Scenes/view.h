// SPDX-License-Identifier: MPL-2.0
// What every layer of a scene knows: the colours, how late it is, and where the one light stands. Places are
// measured in heights of the window: y from 0 above to 1 below, x from 0 to `aspect`.
#pragma once

#include "tint.h"

#include <span>

struct View {
    Tint skyTop, skyMiddle, skyLow; ///< above, at the middle, at the horizon
    Tint far, middle, near; ///< folds of land
    Tint glow; ///< the one light
    double time; ///< seconds of weather gone by: months of them
    float aspect;
    bool across; ///< words go all the way across, above the light
    int width; ///< columns
    float lightX, lightY;

    [[nodiscard]] float x(std::size_t column) const
    {
        return aspect * static_cast<float>(column) / static_cast<float>(width);
    }
    /// 1 below the light, 0 far from it.
    [[nodiscard]] float toLight(float x) const
    {
        const float reach = (x - lightX) / (0.55F * aspect + 0.2F);
        return std::exp(-reach * reach);
    }
};

/// One sheet of a scene, painted over what lies behind it, row by row from above.
/// A layer first says how much of each colour there is in each column, and then mixes: many numbers of one kind at once are
/// quick, and so are the parts of one colour, but not both together.
class Layer {
public:
    virtual ~Layer() = default;
    virtual void over(float y, std::span<Tint> row) = 0;
    /// Whether nothing of what lies behind is left to see at y: then nobody need paint it.
    [[nodiscard]] virtual bool hides([[maybe_unused]] float y) const { return false; }
};
