// SPDX-License-Identifier: MPL-2.0
// What sounds together under one id of media, and the sound of that.
#pragma once

#include "core/result.h"
#include "sound/engine.h"

struct Layer {
    sound::Bed bed;
    float level = 1; ///< 0 to 1
};

/// The layers of the soundscape `id`: one, at full level; or of the mix `id`, each at its own. A problem
/// where media has no such sound, and every problem of its file where that is broken.
Result<std::vector<Layer>> layersOf(const QString &id, const QString &mediaFolder);

/// Layers through the whole engine, from when they have risen to their levels. We play the rise and leave it
/// out, rather than begin with open faders, so that voices, blend and governor are where they would be in the
/// room.
class Risen {
public:
    Risen(const std::vector<Layer> &layers, std::uint64_t seed);
    /// The next frames, interleaved.
    void fill(std::span<float> interleaved) { m_engine.fill(interleaved); }

private:
    sound::Engine m_engine;
};
