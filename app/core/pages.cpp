// SPDX-License-Identifier: MPL-2.0
// The pages of "How we work here", in every language of the site.
#include "core/pages.h"

#include "core/files.h"
#include "core/folder.h"
#include "core/pagefile.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const auto kPerson = u"person"_s; // the page behind "A person", on every screen
const QDate kWritten(2026, 1, 1);

/// The last day a page can have been checked. One day is given for time zones; and a device that believes it
/// is older than this program has lost its calendar, so it must not judge.
QDate latestDay(const QDate &today)
{
    return today < kWritten ? QDate(9999, 12, 31) : today.addDays(1);
}

using IdsByLanguage = QMap<QString, QStringList>;

void findMissing(const QStringList &languages, const IdsByLanguage &ids, Problems &problems)
{
    QStringList wanted{ kPerson };
    for (const QString &language : languages)
        wanted += ids[language];
    wanted.removeDuplicates();
    for (const QString &id : std::as_const(wanted)) {
        const auto has = [&](const QString &language) { return ids[language].contains(id); };
        const auto first = std::find_if(languages.begin(), languages.end(), has);
        const QString why = first == languages.end()
            ? u"give the page behind \"A person\""_s
            : u"it is there in %1; give it in every language"_s.arg(*first);
        for (const QString &language : languages)
            if (!has(language))
                problems.push_back(
                    { u"pages/%1/%2.md"_s.arg(language, id), 0, 0, u"this page is missing"_s, why });
    }
}

bool byTitle(const Page &a, const Page &b)
{
    const int order = a.title.compare(b.title, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a.id < b.id;
}

std::vector<Page> readLanguage(const QString &folder, const QString &language, const QStringList &ids,
    const QDate &latest, Problems &problems)
{
    std::vector<Page> pages;
    for (const QString &id : ids) {
        const QString name = u"pages/%1/%2.md"_s.arg(language, id);
        const Result<QByteArray> bytes = readText(folder + u'/' + name);
        if (!bytes) {
            Problem problem = bytes.problems().front();
            problem.file = name;
            problems.push_back(problem);
            continue;
        }
        Page page = readPage(*bytes, name, latest, problems);
        page.id = id;
        page.language = language;
        pages.push_back(std::move(page));
    }
    std::sort(pages.begin(), pages.end(), byTitle);
    return pages;
}

}

const Page *PageSet::find(const QString &id, const QString &language) const
{
    const Page *other = nullptr;
    for (const Page &page : pages) {
        if (page.id == id && page.language == language)
            return &page;
        if (page.id == id && !other)
            other = &page;
    }
    return other;
}

QStringList PageSet::ids() const
{
    std::vector<Page> sorted = pages;
    const auto firsts = std::stable_partition(sorted.begin(), sorted.end(),
        [&](const Page &page) { return page.language == pages.front().language; });
    std::sort(sorted.begin(), firsts, byTitle);
    QStringList ids;
    for (const Page &page : sorted)
        if (!ids.contains(page.id))
            ids += page.id;
    return ids;
}

Result<PageSet> PageSet::read(const QString &folder, const QStringList &languages, const QDate &today)
{
    Problems problems;
    IdsByLanguage ids;
    QStringList listed;
    for (const QString &language : languages) {
        const std::size_t before = problems.size();
        ids[language] = idsIn(folder + u"/pages/"_s + language, u"md"_s, u"pages/"_s + language, problems);
        if (problems.size() == before)
            listed += language; // one that cannot be listed lacks every page; once is enough
    }
    findMissing(listed, ids, problems);
    PageSet set;
    for (const QString &language : languages)
        for (Page &page : readLanguage(folder, language, ids[language], latestDay(today), problems))
            set.pages.push_back(std::move(page));
    sortByLine(problems);
    if (problems.empty())
        return set;
    return problems;
}
