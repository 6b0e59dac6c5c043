// SPDX-License-Identifier: MPL-2.0
// The tokens of the quiet check-in, read from media/tokens: tokens.toml, and a drawing for each thing.
#pragma once

#include "core/mediafile.h"
#include "core/tokenart.h"

/// What `folder` holds, which problems call `label`. Its problems are added to the reading's; with any the
/// art is empty, because tokens half there would not be the desk's.
TokenArt readTokenArt(const MediaReading &reading, const QString &label);
