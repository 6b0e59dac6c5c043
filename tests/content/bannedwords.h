// SPDX-License-Identifier: MPL-2.0
// Words that have hurt people in waiting rooms, and kinder ones, for each language that has been written
// down.
#pragma once

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace words {

struct Banned {
    QString rule; ///< voice, promise, claim, label, praise or address
    QRegularExpression pattern; ///< whole words, any case
    QString kinder; ///< what to write instead
};

/// The list for `language`; empty for one that nobody has written down yet.
[[nodiscard]] const std::vector<Banned> &bannedIn(const QString &language);

}
