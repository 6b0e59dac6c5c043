// SPDX-License-Identifier: MPL-2.0
// Everything outside the program that could be unplugged, as one bundle that main hands to the room.
#pragma once

#include "core/bus.h"
#include "core/clock.h"
#include "device/soundoutput.h"
#include "device/tapedeck.h"

#include <memory>

struct World {
    std::unique_ptr<Clock> clock;
    std::unique_ptr<SoundOutput> sink;
    std::unique_ptr<TapeDeck> tapes;
    std::unique_ptr<Bus> bus; ///< nullptr where there is none

    /// This machine's clock, its sound server and its disk; and the broker at this Unix socket, unless it is
    /// empty, to which this kiosk is `kiosk`.
    static World real(const QString &socket, const QString &kiosk);
};
