// SPDX-License-Identifier: MPL-2.0
// How many instructions something takes, counted by callgrind, which counts the same every time.
#pragma once

#include <QStringList>

#include <optional>

/// Whether valgrind is on this machine.
[[nodiscard]] bool canCount();

/// In millions, of what this program does within `benchMeasured` when it is started again with `words`.
std::optional<double> instructionsAgain(const QStringList &words);

/// In millions, of a whole program from its start to its end.
std::optional<double> instructionsOf(const QStringList &program);
