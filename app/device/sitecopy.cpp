// SPDX-License-Identifier: MPL-2.0
// A site's own files as bytes, and how they get on to the disk so that a pulled plug costs nothing.
#include "device/sitecopy.h"

#include "core/files.h"
#include "core/folder.h"
#include "core/sitefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// A folder's names are on the disk only once the folder itself is.
bool syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool done = ::fsync(handle) == 0;
    ::close(handle);
    return done;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
        && ::fsync(file.handle()) == 0;
}

}

std::optional<SiteCopy> copyOf(const QString &folder, const QStringList &languages)
{
    QStringList names{ kSiteFile };
    Problems problems;
    for (const QString &language : languages) {
        const QString pages = u"pages/"_s + language;
        for (const QString &id : idsIn(folder + u'/' + pages, u"md"_s, pages, problems))
            names += pages + u'/' + id + u".md"_s;
    }
    SiteCopy copy;
    for (const QString &name : std::as_const(names)) {
        const Result<QByteArray> bytes = readText(folder + u'/' + name);
        if (!bytes)
            return std::nullopt;
        copy[name] = *bytes;
    }
    return problems.empty() ? std::optional(std::move(copy)) : std::nullopt;
}

bool writeCopy(const SiteCopy &copy, const QString &folder)
{
    QStringList folders{ folder, folder + u"/pages"_s };
    for (const auto &[name, bytes] : copy) {
        const QString path = folder + u'/' + name;
        const QString parent = QFileInfo(path).path();
        if (!QDir().mkpath(parent) || !writeFile(path, bytes))
            return false;
        folders += parent;
    }
    folders.removeDuplicates();
    return std::all_of(folders.cbegin(), folders.cend(), syncFolder);
}

bool swapLink(const QString &link, const QString &target)
{
    const QByteArray beside = QFile::encodeName(link + u".new"_s);
    ::unlink(beside.constData());
    return ::symlink(QFile::encodeName(target).constData(), beside.constData()) == 0
        && std::rename(beside.constData(), QFile::encodeName(link).constData()) == 0
        && syncFolder(QFileInfo(link).path());
}
