// SPDX-License-Identifier: MPL-2.0
// Everything a kiosk shows and asks, read as one. Each part is read even where another is broken.
#include "core/content.h"

#include "core/folder.h"
#include "core/sitefile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

QStringList foldersIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).mid(0, kMostFiles);
}

/// The names a site may use, by the files that are there: a mood with a mistake in it is a mood all the same.
Settings::Known known(const QString &mediaFolder, const QString &siteFolder, const QStringList &languages)
{
    Problems ignored; // reading the folders themselves will tell of them
    const auto ids = [&](const QString &folder, const QString &suffix) {
        return idsIn(folder, suffix, folder, ignored);
    };
    Settings::Known known{ ids(mediaFolder + u"/themes"_s, u"toml"_s),
        ids(mediaFolder + u"/soundscapes"_s, u"toml"_s), ids(mediaFolder + u"/activities"_s, u"toml"_s), {} };
    for (const QString &language : languages)
        known.pages += ids(siteFolder + u"/pages/"_s + language, u"md"_s);
    known.pages.removeDuplicates();
    return known;
}

void add(Problems &all, const Problems &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

}

Result<Content> Content::read(const QString &mediaFolder, const QString &siteFolder, const QDate &today)
{
    if (!QFileInfo(siteFolder).isDir())
        return Problem{ siteFolder, 0, 0, u"this folder is missing"_s, u"give a folder with a site.toml"_s };
    QStringList languages = languagesOf(siteFolder);
    if (languages.isEmpty()) // then at least the pages that are there can be looked at
        languages = foldersIn(siteFolder + u"/pages"_s);
    Result<Settings> settings = Settings::read(siteFolder, known(mediaFolder, siteFolder, languages));
    Result<PageSet> pages = PageSet::read(siteFolder, languages, today);
    Result<Catalog> catalog = Catalog::read(mediaFolder, languages);

    Problems problems = settings.problems();
    add(problems, pages.problems());
    add(problems, catalog.problems());
    if (!problems.empty())
        return problems;
    if (settings->light.mood.isEmpty())
        settings->light.mood = catalog->moods.front().id;
    return Content{ *settings, catalog->without(settings->hiddenSounds + settings->hiddenActivities),
        *pages };
}
