// SPDX-License-Identifier: MPL-2.0
// What a soundscape's file says of a recording.
#pragma once

#include "ctl/import/import.h"

#include <QByteArray>

/// The file's bytes.
[[nodiscard]] QByteArray labelFor(const ImportAsk &ask, const QByteArray &sha256, double seconds);
/// What a kiosk that speaks `languages` would not take of it.
[[nodiscard]] Problems problemsOf(const ImportAsk &ask, const QStringList &languages);
