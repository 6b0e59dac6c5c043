// SPDX-License-Identifier: MPL-2.0
// The soundscapes that ship, as the engine is asked to be them: whatever media/soundscapes holds.
#pragma once

#include "core/media.h"
#include "sound/engine.h"

#include <QtGlobal>

#include <vector>

/// By the order of the glass, with those that a site has to allow first.
inline const std::vector<Soundscape> &shippedSoundscapes()
{
    static const Media media = Media::read(QStringLiteral(STILLROOM_MEDIA), {}, {});
    if (!media.problems.empty() || media.catalog.soundscapes.empty())
        qFatal("what ships has problems: tst_shippedmedia says which");
    return media.catalog.soundscapes;
}

inline sound::Bed bedOf(const Soundscape &scape)
{
    return { scape.voice, static_cast<float>(scape.trim) };
}

inline std::vector<sound::Bed> shippedBeds()
{
    std::vector<sound::Bed> beds;
    for (const Soundscape &scape : shippedSoundscapes())
        beds.push_back(bedOf(scape));
    return beds;
}
