// SPDX-License-Identifier: MPL-2.0
// What the weather does in the one quiet place behind the words. Plain C++, so that the painter may know it
// too.
#pragma once

#include <array>
#include <cstddef>

enum class SceneKind { Plain, Embers, Mist, Leaves, Water, Sky, Hills };
inline constexpr std::size_t kSceneKinds = 7;

/// How much of each scene is on the glass, in the order of SceneKind: 0 to 1, together 1.
using SceneShares = std::array<double, kSceneKinds>;

[[nodiscard]] constexpr SceneShares allOf(SceneKind kind)
{
    SceneShares shares{};
    shares[static_cast<std::size_t>(kind)] = 1;
    return shares;
}
