// SPDX-License-Identifier: MPL-2.0
// One mood of light, read from media/themes/<id>.toml.
#pragma once

#include "core/mediafile.h"
#include "core/mood.h"

/// What `file` says. Its problems are added to the reading's; with any, the mood means nothing.
Mood readMood(TomlTable file, const QString &name, const QString &id, const MediaReading &reading);
