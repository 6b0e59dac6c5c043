// SPDX-License-Identifier: MPL-2.0
// The files of one folder, as names that can be ids.
#pragma once

#include "core/result.h"

#include <QStringList>

inline constexpr int kMostFiles = 64; ///< in one folder of content

/// The ids of `folder`/*.`suffix`, sorted; `label` is what a problem calls the folder. Problems are added: a
/// missing or unreadable folder, too many files (those beyond kMostFiles are left out), a name that cannot be
/// an id (that file is left out).
QStringList idsIn(const QString &folder, const QString &suffix, const QString &label, Problems &problems);

/// Puts problems of the same file in the order of its lines, keeping the order of files.
void sortByLine(Problems &problems);
