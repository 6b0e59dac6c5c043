// SPDX-License-Identifier: MPL-2.0
// What &amp; and its kin stand for.
#pragma once

#include <QString>

/// The character that `written` ("&eacute;", "&#233;", "&#xe9;") stands for, or `written` itself where it is
/// unknown.
[[nodiscard]] QString entity(const QString &written);
