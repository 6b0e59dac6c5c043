// SPDX-License-Identifier: MPL-2.0
// One soundscape, read from media/soundscapes/<id>.toml.
#pragma once

#include "core/catalog.h"
#include "core/mediafile.h"

/// How long a recording may be, in seconds: shorter ones come round too soon to be a place, longer ones are
/// nobody's.
inline constexpr Range<double> kRecordingSeconds{ 20, 7200 };

/// What `file` says. Its problems are added to the reading's; with any, the soundscape means nothing.
Soundscape readSoundscape(
    TomlTable file, const QString &name, const QString &id, const MediaReading &reading);
/// Whether the sound file of `sound` is there to be played. What is in it is known only when it is read.
void checkRecording(const Soundscape &sound, const QString &name, Problems &problems);
