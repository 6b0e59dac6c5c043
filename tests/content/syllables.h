// SPDX-License-Identifier: MPL-2.0
// How many beats an English word has when said aloud.
#pragma once

#include <QString>

namespace words {

/// Syllables of one word, by its letters; at least one. A word with hyphens is the sum of its parts.
[[nodiscard]] int syllables(const QString &word);

}
