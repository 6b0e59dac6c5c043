// SPDX-License-Identifier: MPL-2.0
// What can be chosen, read from media/ and put in order.
#include "core/catalog.h"

#include "core/activityfile.h"
#include "core/files.h"
#include "core/folder.h"
#include "core/moodfile.h"
#include "core/soundscapefile.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

using FileIds = QHash<QString, QString>; ///< id -> the file that has it

template <typename Entry>
using ReadEntry = Entry (*)(TomlTable, const QString &name, const QString &id, const MediaReading &);

std::optional<TomlTable> open(const QString &path, const QString &name, Problems &problems)
{
    const Result<QByteArray> bytes = readText(path);
    const Result<TomlTable> table = bytes ? parseToml(*bytes, name) : Result<TomlTable>(bytes.problems());
    for (Problem problem : table.problems()) {
        problem.file = name;
        problems.push_back(problem);
    }
    return table ? std::optional(*table) : std::nullopt;
}

template <typename Entry>
std::vector<Entry> readAll(
    const QString &kind, ReadEntry<Entry> read, const MediaReading &reading, FileIds &seen)
{
    const QString label = u"media/"_s + kind;
    std::vector<Entry> entries;
    for (const QString &id : idsIn(reading.folder + u'/' + kind, u"toml"_s, label, *reading.problems)) {
        const QString name = label + u'/' + id + u".toml"_s;
        // Hiding names things by id alone, so an id must be one thing.
        if (const QString other = seen.value(id); !other.isEmpty())
            reading.problems->push_back(
                { name, 0, 0, u"its id is also that of "_s + other, u"rename one of them"_s });
        seen[id] = name;
        if (auto file = open(reading.folder + u'/' + kind + u'/' + id + u".toml"_s, name, *reading.problems))
            entries.push_back(read(std::move(*file), name, id, reading));
    }
    std::sort(entries.begin(), entries.end(),
        [](const Entry &a, const Entry &b) { return std::tie(a.order, a.id) < std::tie(b.order, b.id); });
    return entries;
}

}

Result<Catalog> Catalog::read(const QString &folder, const QStringList &languages)
{
    Problems problems;
    FileIds seen;
    const MediaReading reading{ folder, languages, &problems };
    Catalog catalog;
    catalog.moods = readAll<Mood>(u"themes"_s, readMood, reading, seen);
    catalog.soundscapes = readAll<Soundscape>(u"soundscapes"_s, readSoundscape, reading, seen);
    catalog.activities = inOrder(readAll<Activity>(u"activities"_s, readActivity, reading, seen));
    if (problems.empty() && catalog.moods.empty())
        problems.push_back(
            { u"media/themes"_s, 0, 0, u"there is no mood here"_s, u"give at least one .toml file"_s });
    if (problems.empty())
        return catalog;
    sortByLine(problems);
    return problems;
}

Catalog Catalog::without(const QStringList &hidden) const
{
    Catalog left = *this;
    std::erase_if(left.soundscapes, [&](const Soundscape &sound) { return hidden.contains(sound.id); });
    std::erase_if(left.activities, [&](const Activity &activity) { return hidden.contains(activity.id); });
    left.activities = inOrder(std::move(left.activities));
    return left;
}

std::vector<Activity> inOrder(std::vector<Activity> activities)
{
    std::sort(activities.begin(), activities.end(), [](const Activity &a, const Activity &b) {
        return std::tie(a.family, a.order, a.id) < std::tie(b.family, b.order, b.id);
    });
    // Breathe sorts last, so if it comes first there is nothing else: attending to breath harms some people,
    // and nobody shall meet it without something beside it.
    if (!activities.empty() && activities.front().family == Family::Breathe)
        activities.clear();
    return activities;
}
