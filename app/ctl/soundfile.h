// SPDX-License-Identifier: MPL-2.0
// Sound into a file.
#pragma once

#include "ctl/layers.h"

#include <optional>

/// Writes the next `seconds` of `sound` to `path` as WAV: 48 kHz, stereo, float, with nothing in it but the
/// sound, so that files can be compared byte for byte. A problem where it cannot be written whole.
std::optional<Problem> writeSound(const QString &path, unsigned seconds, Risen &sound);
