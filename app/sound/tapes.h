// SPDX-License-Identifier: MPL-2.0
// Where a site's own recordings come from.
#pragma once

#include "sound/tape.h"

#include <string>

namespace sound {

/// Real ones live in device/, patient ones in tests/fakes. All of it from the room's thread.
struct Tapes {
    virtual ~Tapes() = default;
    /// A tape for this file, still empty. It lives as long as this does.
    virtual Tape &load(const std::string &file) = 0;
    /// From now on the tape is kept full, a lost one too if its file can be read again; or nothing is put on
    /// it any more, and what is on it stays.
    virtual void run(const Tape &tape, bool on) = 0;
};

}
