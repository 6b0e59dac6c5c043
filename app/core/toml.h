// SPDX-License-Identifier: MPL-2.0
// A TOML file as plain values that know where they stand. The parser itself stays behind this door.
#pragma once

#include "core/result.h"
#include "core/utf8.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <variant>
#include <vector>

struct TomlEntry;
struct TomlValue;
using TomlArray = std::vector<TomlValue>;
using TomlTable = std::vector<TomlEntry>; ///< in no order that matters; every key once

/// What TOML has and we never ask for: times of day, and nesting deeper than any file of ours.
struct TomlOther { };

struct TomlValue {
    Place place;
    std::variant<TomlOther, bool, qint64, double, QString, QDate, TomlArray, TomlTable> is;
};

struct TomlEntry {
    QString key;
    Place place; ///< of the key
    TomlValue value;
};

inline constexpr qsizetype kLargestToml = 64 * 1024; ///< bytes
inline constexpr int kMostDots = 40; ///< in one line; each may be a table within a table

/// Reads `text`, which stands in `file` below `linesBefore` other lines. A file that is not TOML is one
/// Problem.
Result<TomlTable> parseToml(const QByteArray &text, const QString &file, int linesBefore = 0);
