// SPDX-License-Identifier: MPL-2.0
// What media/ holds: every good file in one catalog, and what is wrong with the others.
#pragma once

#include "core/catalog.h"

struct Media {
    Catalog catalog; ///< without the files that have a problem; never without a mood
    Problems problems; ///< of every file, all at once
    QStringList languages; ///< that at least one file speaks, good or not

    /// Reads `folder`/themes, /soundscapes, /mixes, /activities and /tags.toml. Where no mood is good, a
    /// plain one of our own stands in.
    static Media read(const QString &folder, const QStringList &languages);
};
