// SPDX-License-Identifier: MPL-2.0
// What one language calls things, colours and both together.
#pragma once

#include "core/table.h"
#include "core/tokenart.h"

/// The words of `from` for these ids, in their order.
TokenWords readTokenWords(Table from, const QStringList &things, const QStringList &colours);
