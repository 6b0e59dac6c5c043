// SPDX-License-Identifier: MPL-2.0
// What the desk's page needs to know and no message says, as app/desk/protocol.md writes words.json down.
#pragma once

#include "core/content.h"

#include <QByteArray>

#include <vector>

/// The kiosks of these sites, at least one of them, in their order; each has a check-in.
[[nodiscard]] QByteArray deskWords(const std::vector<Content> &sites);
