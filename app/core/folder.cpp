// SPDX-License-Identifier: MPL-2.0
// The files of one folder, as names that can be ids.
#include "core/folder.h"

#include "core/table.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

bool canBeListed(const QString &folder, const QString &label, Problems &problems)
{
    const QFileInfo info(folder);
    if (!info.isDir())
        problems.push_back(
            { label, 0, 0, info.exists() ? u"this is not a folder"_s : u"this folder is missing"_s, {} });
    else if (!info.isReadable() || !info.isExecutable())
        problems.push_back(
            { label, 0, 0, u"this folder cannot be read"_s, u"let the kiosk's user read it"_s });
    else
        return true;
    return false;
}

}

QStringList idsIn(const QString &folder, const QString &suffix, const QString &label, Problems &problems)
{
    if (!canBeListed(folder, label, problems))
        return {};
    // Folders, pipes and dead links are listed too, so that reading them says what is wrong with them.
    QStringList names = QDir(folder).entryList({ u"*."_s + suffix },
        QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot | QDir::CaseSensitive, QDir::Name);
    if (names.size() > kMostFiles) {
        problems.push_back({ label, 0, 0, u"this folder has %1 .%2 files"_s.arg(names.size()).arg(suffix),
            u"give at most %1"_s.arg(kMostFiles) });
        names.resize(kMostFiles);
    }
    QStringList ids;
    for (const QString &name : names) {
        const QString id = name.chopped(suffix.size() + 1);
        if (isId(id))
            ids += id;
        else
            problems.push_back({ label + u'/' + name, 0, 0, u"this file's name cannot be an id"_s,
                u"give 1 to 40 of a-z, 0-9 and -"_s });
    }
    return ids;
}

void sortByLine(Problems &problems)
{
    for (auto first = problems.begin(); first != problems.end();) {
        const auto last
            = std::find_if(first, problems.end(), [&](const Problem &p) { return p.file != first->file; });
        std::stable_sort(first, last, [](const Problem &a, const Problem &b) {
            return std::tie(a.line, a.column) < std::tie(b.line, b.column);
        });
        first = last;
    }
}
