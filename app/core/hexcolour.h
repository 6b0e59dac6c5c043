// SPDX-License-Identifier: MPL-2.0
// A colour as a file writes it: #rrggbb.
#pragma once

#include "core/colour.h"
#include "core/table.h"

/// The colour that `key` of the table is. Neither pure black nor pure white, nor anything else, is one.
Rgb readHexColour(Table &from, const QString &key);
/// The same of one text of the list that is called `name`.
Rgb readHexColour(Table &from, const QString &name, const PlacedText &said);
/// And back: what a file would write.
[[nodiscard]] QString toHex(Rgb);
