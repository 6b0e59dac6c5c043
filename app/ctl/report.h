// SPDX-License-Identifier: MPL-2.0
// What a check found, for people or for other programs.
#pragma once

#include "core/content.h"

#include <QByteArray>
#include <QDate>
#include <QString>

/// One problem a line, and how many there are.
[[nodiscard]] QString asText(const Problems &problems);
/// A list of {file, line, column, what, allowed}.
[[nodiscard]] QByteArray asJson(const Problems &problems);
/// How much there is of everything, and which pages nobody has read for long: from 150 days a reminder, from
/// 181 a notice. Old pages are no failure; the words may still be right.
[[nodiscard]] QString summary(const Content &content, const QDate &today);
