// SPDX-License-Identifier: MPL-2.0
// What must be known of a site's own file before the rest can be read.
#pragma once

#include <QString>
#include <QStringList>

inline const QString kSiteFile = QStringLiteral("site.toml");

/// The languages that `folder`/site.toml names, as far as they can be read; empty where they cannot.
[[nodiscard]] QStringList languagesOf(const QString &folder);
