// SPDX-License-Identifier: MPL-2.0
#include "ctl/desk.h"

#include "core/sitefile.h"
#include "ctl/deskwords.h"
#include "ctl/report.h"

#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Each once, and by the site's own folder: every site has a site.toml.
void tell(const Problems &found, const QString &folder, Problems &problems)
{
    for (Problem problem : found) {
        if (problem.file != folder && !problem.file.startsWith("media/"_L1))
            problem.file.prepend(folder + u'/');
        if (std::ranges::count(problems, problem) == 0)
            problems.push_back(problem);
    }
}

/// What keeps a site that is good from the desk.
Problems unfit(const Content &site, const std::vector<Content> &before)
{
    const SiteCheckIn &checkIn = site.settings.checkIn;
    const auto alike
        = [&checkIn](const Content &other) { return other.settings.checkIn.kiosk == checkIn.kiosk; };
    if (!checkIn.enabled)
        return { { kSiteFile, 0, 0, u"there is no check-in here"_s,
            u"give it a [check-in] part, or leave this site out"_s } };
    if (std::ranges::any_of(before, alike))
        return { { kSiteFile, 0, 0, u"another site has the kiosk \"%1\" too"_s.arg(checkIn.kiosk),
            u"give each kiosk a name of its own"_s } };
    return {};
}

std::vector<Content> readSites(const QStringList &folders, const QString &media, Problems &problems)
{
    std::vector<Content> sites;
    for (const QString &folder : folders) {
        const Result<Content> site = Content::read(media, folder);
        const Problems found = site ? unfit(*site, sites) : site.problems();
        tell(found, folder, problems);
        if (found.empty())
            sites.push_back(*site);
    }
    return sites;
}

/// Flushed before it is committed: QSaveFile (Qt 6.4.2) takes the place of the old file even where what it
/// still held found no room.
Problems write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    return { { path, 0, 0, u"it could not be written (%1)"_s.arg(file.errorString()),
        u"give a folder with room"_s } };
}

QString summary(const std::vector<Content> &sites)
{
    QStringList kiosks;
    for (const Content &site : sites)
        kiosks += site.settings.checkIn.kiosk;
    return u"kiosks: %1\nall is well\n"_s.arg(kiosks.join(u' '));
}

}

Answer desk(const QStringList &words)
{
    Ask ask(QString::fromLatin1(kDeskUsage),
        u"Writes words.json for the desk's page: what the numbers of these sites' check-in mean, and how\n"
        "tokens look. Each SITE is a folder with site.toml in it."_s);
    ask.option(u"out"_s, u"The folder to write words.json in, over what is there."_s, u"DIR"_s);
    if (const auto answer = ask.read(words))
        return *answer;
    if (ask.value(u"out"_s).isEmpty())
        return ask.notUnderstood(u"Say which folder to write in with --out DIR"_s);
    Problems problems;
    const std::vector<Content> sites = readSites(ask.subjects(), ask.media(), problems);
    if (problems.empty())
        problems = write(ask.value(u"out"_s) + u"/words.json"_s, deskWords(sites));
    if (!problems.empty())
        return { asText(problems), 1, true };
    return { summary(sites) };
}
