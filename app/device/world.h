// SPDX-License-Identifier: MPL-2.0
// Everything outside the program that could be unplugged, as one bundle that main hands to the room.
#pragma once

#include "core/clock.h"
#include "device/soundoutput.h"
#include "device/tapedeck.h"

#include <memory>

struct World {
    std::unique_ptr<Clock> clock;
    std::unique_ptr<SoundOutput> sink;
    std::unique_ptr<TapeDeck> tapes;

    /// This machine's clock, its sound server and its disk.
    static World real();
};
