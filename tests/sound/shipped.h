// SPDX-License-Identifier: MPL-2.0
// The soundscapes that ship, as the engine is asked to be them: whatever media/soundscapes holds.
#pragma once

#include "core/content.h"
#include "sound/engine.h"

#include <QtGlobal>

#include <vector>

/// By the order of the glass.
inline const std::vector<Soundscape> &shippedSoundscapes()
{
    static const Result<Content> read
        = Content::read(QStringLiteral(STILLROOM_MEDIA), QStringLiteral(STILLROOM_SITE), { 2026, 12, 31 });
    if (!read.ok() || read->catalog.soundscapes.empty())
        qFatal("what ships has problems: tst_shipped says which");
    return read->catalog.soundscapes;
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
