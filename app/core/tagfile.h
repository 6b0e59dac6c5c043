// SPDX-License-Identifier: MPL-2.0
// What tags are called, read from media/tags.toml.
#pragma once

#include "core/catalog.h"
#include "core/mediafile.h"

/// A name for every tag that content may have. Where the file has none, the tag stands for itself and a
/// problem is added to the reading's.
TagWords readTagWords(std::optional<TomlTable> file, const QString &name, const MediaReading &reading);
