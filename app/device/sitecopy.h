// SPDX-License-Identifier: MPL-2.0
// A site's own files as bytes: site.toml and pages/<language>/*.md, and nothing else that may lie beside
// them.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

using SiteCopy = std::map<QString, QByteArray>; ///< path within the folder -> bytes

/// The files of `folder` in `languages`; nothing where one of them cannot be read within the bounds of core.
[[nodiscard]] std::optional<SiteCopy> copyOf(const QString &folder, const QStringList &languages);
/// Writes them into the new folder `folder` and on to the disk. False where that did not work.
[[nodiscard]] bool writeCopy(const SiteCopy &copy, const QString &folder);
/// Makes `link` point to `target`, a name beside it, in one step and on to the disk: it is the old or the
/// new, never neither.
[[nodiscard]] bool swapLink(const QString &link, const QString &target);
