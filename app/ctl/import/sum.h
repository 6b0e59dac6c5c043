// SPDX-License-Identifier: MPL-2.0
// Tells one file from another by its bytes.
#pragma once

#include <QByteArray>
#include <QString>

/// The SHA-256 of a file, in hexadecimal; empty where it cannot be read.
[[nodiscard]] QByteArray sumOf(const QString &path);
