// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ctl/import/alarms.h"
#include "ctl/import/take.h"

/// What a whole take is like.
struct Whole {
    std::vector<Hop> hops;
    std::optional<Fault> tone; ///< the first that is like an alarm's
};

/// Listens to all that is left of it.
[[nodiscard]] Whole listenTo(Take &take);

/// A part of a take, in hops.
struct Part {
    std::size_t first = 0;
    std::size_t count = 0;
};

/// The part that is no fading in or out; nobody needs a sound to begin and end in the middle of a room.
[[nodiscard]] Part steadyPart(std::span<const Hop> hops);
