// SPDX-License-Identifier: MPL-2.0
// From lanes to two sides. A voice reckons {left, right, left, right} for each frame of a block, in as many
// loops as it has parts, and the last step makes a block of it.
#pragma once

#include "sound/lanes.h"
#include "sound/voice.h"

#include <cstring>

namespace sound {

using Fours = std::array<Four, kBlock>;

/// {a0 + a2, b0 + b2, a1 + a3, b1 + b3}
inline Four folded(Four a, Four b)
{
    return __builtin_shufflevector(a, b, 0, 4, 1, 5) + __builtin_shufflevector(a, b, 2, 6, 3, 7);
}

/// Four lanes on the left and four on the right, as {left, right, left, right}.
inline Four bothSides(Four left, Four right)
{
    return folded(left, right);
}

/// A block of frames that are each {left, right, left, right}.
inline void putSides(const Fours &frames, Block &block)
{
    for (std::size_t i = 0; i < kBlock; i += 4) {
        const Four early = folded(frames[i], frames[i + 1]);
        const Four late = folded(frames[i + 2], frames[i + 3]);
        const Four left = __builtin_shufflevector(early, late, 0, 1, 4, 5);
        const Four right = __builtin_shufflevector(early, late, 2, 3, 6, 7);
        std::memcpy(&block.left[i], &left, sizeof left);
        std::memcpy(&block.right[i], &right, sizeof right);
    }
}

}
