// SPDX-License-Identifier: MPL-2.0
// One soundscape, read from media/soundscapes/<id>.toml.
#pragma once

#include "core/catalog.h"
#include "core/mediafile.h"

/// What `file` says. Its problems are added to the reading's; with any, the soundscape means nothing.
Soundscape readSoundscape(
    TomlTable file, const QString &name, const QString &id, const MediaReading &reading);
