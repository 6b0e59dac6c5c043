// SPDX-License-Identifier: MPL-2.0
// Whether the glass and the desk mean the same: a sum of the lists that numbers on the bus stand for.
#pragma once

#include "core/sitecheckin.h"
#include "core/tokenart.h"

#include <QtGlobal>

/// CRC-16 of needs, places, seats, colours and things in their order, as app/desk/protocol.md writes them
/// down.
[[nodiscard]] quint16 listsOf(const SiteCheckIn &checkIn, const TokenArt &tokens);
