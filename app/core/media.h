// SPDX-License-Identifier: MPL-2.0
// What media/ holds: every good file in one catalog, and what is wrong with the others.
#pragma once

#include "core/catalog.h"

/// Where soundscapes are, in media/ and in a site's own folder.
inline const QString kSoundFolder = QStringLiteral("soundscapes");

struct Media {
    Catalog catalog; ///< without the files that have a problem; never without a mood
    Problems problems; ///< of every file, all at once
    QStringList languages; ///< that at least one file speaks, good or not
    std::optional<QStringList> needs; ///< the ids of all, good or not; nothing where they cannot be known

    /// Reads `folder`/themes, /soundscapes, /mixes, /activities, /tokens, /tags.toml and /needs.toml, and the
    /// soundscapes in `ownSounds`, a site's own, which may be missing. Where no mood is good, a plain one of
    /// our own stands in.
    static Media read(const QString &folder, const QString &ownSounds, const QStringList &languages);
};
