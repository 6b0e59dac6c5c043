// SPDX-License-Identifier: MPL-2.0
// The path data of one drawing, held to the few commands that every painter of ours draws alike: M, L, H, V,
// C, Q, A and Z, each written out, each place absolute.
#pragma once

#include <QString>

#include <vector>

inline constexpr double kGrid = 24; ///< units a side
inline constexpr double kRim = 1; ///< units around a body, which a line must leave free
inline constexpr qsizetype kLongestPath = 1500; ///< characters

struct PathProblem {
    qsizetype at = 0; ///< characters before it
    QString what;
    QString allowed;
};

enum class Outline { Open, Closed };

/// What is wrong with `path`; one mistake of writing ends the reading. Every point of every line lies inside
/// the grid without its rim, and each part of a Closed outline ends with Z.
[[nodiscard]] std::vector<PathProblem> problemsOf(const QString &path, Outline outline);
