// SPDX-License-Identifier: MPL-2.0
// Files as outside input: bounded, valid UTF-8, or a problem.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

inline constexpr qint64 kLargestText = 1 << 20; ///< bytes; a page of words is a thousandth of that

/// The bytes of a text file of at most kLargestText, valid UTF-8 without NUL, its byte order mark taken off.
/// A missing, unreadable, oversized or badly coded file (with line and column of the bad byte) is a Problem.
Result<QByteArray> readText(const QString &path);
