// SPDX-License-Identifier: MPL-2.0
// How many instructions a second of sound takes, counted by callgrind, which counts the same every time.
#pragma once

#include <QStringList>

#include <optional>

/// Whether valgrind is on this machine.
[[nodiscard]] bool canCount();

/// In millions, of one of our subjects, in a process of its own.
std::optional<double> instructions(const QString &subject);

/// In millions, of a whole program from its start to its end.
std::optional<double> instructionsOf(const QStringList &program);
