// SPDX-License-Identifier: MPL-2.0
// What somebody most likely meant to type.
#pragma once

#include <QStringList>

/// How many letters must be put in, taken out, changed or swapped with their neighbour to make one word the
/// other.
[[nodiscard]] int editDistance(const QString &a, const QString &b);
/// The nearest of `known`, or nothing where none is near (a third of the letters, at least one).
[[nodiscard]] QString nearest(const QString &word, const QStringList &known);
/// "a, b or c".
[[nodiscard]] QString oneOf(const QStringList &words);
/// What to write instead of `word`: "did you mean idle?", or "give a, b or c" where nothing is near.
[[nodiscard]] QString meant(const QString &word, const QStringList &known);
