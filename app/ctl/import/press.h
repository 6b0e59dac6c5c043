// SPDX-License-Identifier: MPL-2.0
// Writes a take with its gain as the file that a kiosk plays, and listens to what is written.
#pragma once

#include "ctl/import/soften.h"
#include "ctl/import/take.h"

/// What was written, by libebur128 and by our own ear.
struct Pressed {
    bool whole = false;
    double integrated = -120; ///< LUFS
    double truePeak = -120; ///< dBTP
    std::vector<Hop> hops;
};

/// Writes `hops` hops of `take`, from its hop `first` on, to `path` as FLAC of 24 bits.
[[nodiscard]] Pressed press(
    Take &take, std::size_t first, std::size_t hops, const Softening &gain, const QString &path);
