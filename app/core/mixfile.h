// SPDX-License-Identifier: MPL-2.0
// One mix of sounds, read from media/mixes/<id>.toml.
#pragma once

#include "core/catalog.h"
#include "core/mediafile.h"

/// What `file` says, its tags aside: those are its parts'. Its problems are added to the reading's; with any,
/// the mix means nothing.
Mix readMix(TomlTable file, const QString &name, const QString &id, const MediaReading &reading);
