// SPDX-License-Identifier: MPL-2.0
// The needs that ship, read from media/needs.toml.
#pragma once

#include "core/mediafile.h"
#include "core/need.h"

struct NeedRow {
    std::vector<Need> needs; ///< without those that have a problem
    /// Of every need in the file, good or not; nothing where some cannot be known.
    std::optional<QStringList> ids;
};

/// The needs of `file`, in its order. Problems are added to the reading's.
NeedRow readNeeds(std::optional<TomlTable> file, const QString &name, const MediaReading &reading);
