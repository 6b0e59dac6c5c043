// SPDX-License-Identifier: MPL-2.0
// A small site and a small media folder in which all is well, for tests to spoil.
#pragma once

#include "core/content.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

/// Path ("site/site.toml", "media/themes/nook.toml") -> bytes.
QMap<QString, QByteArray> sampleFiles();

/// The [check-in] of its site, to the end of the file.
QByteArray sampleCheckIn();

/// The sample on disk, until this is destroyed.
class SampleContent {
public:
    SampleContent();

    void write(const QString &path, const QByteArray &bytes) const;
    /// Replaces `old` in the file by `fresh`. It must be there exactly once.
    void edit(const QString &path, const QByteArray &old, const QByteArray &fresh) const;
    void remove(const QString &path) const; ///< a file, or a folder and all in it
    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    [[nodiscard]] QString site() const { return path(QStringLiteral("site")); }
    [[nodiscard]] QString media() const { return path(QStringLiteral("media")); }

    /// What reading it says, one line a problem; empty when all is well.
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] Result<Content> read() const;

private:
    QTemporaryDir m_folder;
};
