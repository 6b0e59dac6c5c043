// SPDX-License-Identifier: MPL-2.0
// A recording as it was, for judging: nothing is resampled, levelled or cut.
#pragma once

#include "core/result.h"
#include "sound/ear.h"

/// Interleaved stereo; one channel is heard on both sides. Problem where it cannot be read, or is not 48 kHz.
Result<ear::Sound> readSound(const QString &path);
