// SPDX-License-Identifier: MPL-2.0
// Words as they may stand on the glass: seen as they are written, in the direction they are read.
#pragma once

#include <QString>

/// `text` without what cannot be seen or turns reading round: control characters, direction overrides, hidden
/// joiners (kept where a script needs them), tags, broken surrogates.
[[nodiscard]] QString plain(const QString &text);
[[nodiscard]] bool isPlain(const QString &text);
/// Words as a reader counts them: runs of letters or digits between spaces.
[[nodiscard]] int countWords(const QString &text);
