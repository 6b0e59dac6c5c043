// SPDX-License-Identifier: MPL-2.0
// Everything a kiosk shows and asks, read as one. Each part is read even where another is broken.
#include "core/content.h"

#include "core/codedmoods.h"
#include "core/folder.h"
#include "core/media.h"
#include "core/sitefile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList foldersIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).mid(0, kMostFiles);
}

/// The ids of a folder, by the files that are there: a mood with a mistake in it is a mood all the same.
/// Nothing where files are there that cannot be ids, or none can be listed: any of them may have been meant.
std::optional<QStringList> idsOf(const QString &folder)
{
    Problems problems; // reading the folder itself will tell of them
    const QStringList ids = idsIn(folder, u"toml"_s, folder, problems);
    return problems.empty() ? std::optional(ids) : std::nullopt;
}

/// Sounds, a site's own among them, whose folder may be missing, and mixes; a site hides any of them by name.
std::optional<QStringList> soundsIn(const QString &mediaFolder, const QString &ownSounds)
{
    const auto sounds = idsOf(mediaFolder + u'/' + kSoundFolder), mixes = idsOf(mediaFolder + u"/mixes"_s);
    const auto own = QFileInfo::exists(ownSounds) ? idsOf(ownSounds) : QStringList();
    return sounds && mixes && own ? std::optional(*sounds + *mixes + *own) : std::nullopt;
}

QStringList pagesOf(const QString &siteFolder, const QStringList &languages)
{
    Problems ignored; // PageSet::read will tell of them
    QStringList pages;
    for (const QString &language : languages)
        pages += idsIn(siteFolder + u"/pages/"_s + language, u"md"_s, language, ignored);
    pages.removeDuplicates();
    return pages;
}

void add(Problems &all, const Problems &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

/// Without this, a language that media lacks would leave out every file of it.
Problems unspoken(const QStringList &languages, const QStringList &spoken)
{
    Problems problems;
    for (const QString &language : languages)
        if (!spoken.isEmpty() && !spoken.contains(language))
            problems.push_back({ kSiteFile, 0, 0, u"nothing in media speaks %1"_s.arg(language),
                u"give languages out of "_s + spoken.join(u", "_s) });
    return problems;
}

/// The mood a site asks for, or the first.
QString moodFor(const QString &asked, const std::vector<Mood> &moods)
{
    const auto isAsked = [&asked](const Mood &mood) { return mood.id == asked; };
    return std::any_of(moods.begin(), moods.end(), isAsked) ? asked : moods.front().id;
}

}

Result<Content> Content::read(const QString &mediaFolder, const QString &siteFolder, const QDate &today)
{
    Problems leftOut;
    Result<Content> content = readGood(mediaFolder, siteFolder, SiteIs::New, leftOut, today);
    Problems problems = content.problems();
    add(problems, leftOut);
    if (problems.empty())
        return content;
    return problems;
}

Result<Content> Content::readGood(const QString &mediaFolder, const QString &siteFolder, SiteIs siteIs,
    Problems &leftOut, const QDate &today, const QString &soundsOf)
{
    if (!QFileInfo(siteFolder).isDir())
        return Problem{ siteFolder, 0, 0, u"this folder is missing"_s, u"give a folder with a site.toml"_s };
    QStringList languages = languagesOf(siteFolder);
    if (languages.isEmpty()) // then at least the pages that are there can be looked at
        languages = foldersIn(siteFolder + u"/pages"_s);
    const QString ownSounds = (soundsOf.isEmpty() ? siteFolder : soundsOf) + u'/' + kSoundFolder;
    const Media media = Media::read(mediaFolder, ownSounds, languages);
    Settings::Known known{ {}, {}, {}, pagesOf(siteFolder, languages) };
    if (siteIs == SiteIs::New) {
        known.moods = idsOf(mediaFolder + u"/themes"_s);
        known.sounds = soundsIn(mediaFolder, ownSounds);
        known.activities = idsOf(mediaFolder + u"/activities"_s);
        known.needs = media.needs;
    }
    Result<Settings> settings = Settings::read(siteFolder, known);
    const Result<PageSet> pages = PageSet::read(siteFolder, languages, today);
    add(leftOut, media.problems);

    Problems problems = settings.problems();
    if (siteIs == SiteIs::New)
        add(problems, unspoken(languagesOf(siteFolder), media.languages));
    add(problems, pages.problems());
    if (!problems.empty())
        return problems;
    Catalog catalog
        = media.catalog.without(settings->hiddenSounds + settings->hiddenActivities, settings->hiddenTags);
    if (catalog.moods.empty()) // there is always a light
        catalog.moods.push_back(plainMood());
    settings->light.mood = moodFor(settings->light.mood, catalog.moods);
    settings->checkIn = settled(std::move(settings->checkIn), catalog.needs);
    return Content{ *settings, catalog, *pages };
}
