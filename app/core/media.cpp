// SPDX-License-Identifier: MPL-2.0
// What media/ holds. A broken file silences only itself.
#include "core/media.h"

#include "core/activityfile.h"
#include "core/codedmoods.h"
#include "core/files.h"
#include "core/folder.h"
#include "core/mixfile.h"
#include "core/moodfile.h"
#include "core/needfile.h"
#include "core/soundscapefile.h"
#include "core/tagfile.h"
#include "core/tokenfile.h"
#include "core/visit.h"

#include <QFileInfo>
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

/// Hiding names things by id alone, so an id must be one thing.
void keepApart(const QString &id, const QString &name, FileIds &seen, Problems &problems)
{
    if (const QString other = seen.value(id); !other.isEmpty())
        problems.push_back({ name, 0, 0, u"its id is also that of "_s + other, u"rename one of them"_s });
    seen[id] = name;
}

Soundscape readPlayable(TomlTable file, const QString &name, const QString &id, const MediaReading &reading)
{
    Soundscape sound = readSoundscape(std::move(file), name, id, reading);
    checkRecording(sound, name, *reading.problems);
    return sound;
}

template <typename Entry>
void sortByOrder(std::vector<Entry> &entries)
{
    std::sort(entries.begin(), entries.end(),
        [](const Entry &a, const Entry &b) { return std::tie(a.order, a.id) < std::tie(b.order, b.id); });
}

/// Every good file of the reading's folder, which problems call `label`.
template <typename Entry>
std::vector<Entry> readAll(const QString &label, ReadEntry<Entry> read, const MediaReading &reading,
    FileIds &seen, QStringList &spoken)
{
    Problems &problems = *reading.problems;
    std::vector<Entry> entries;
    for (const QString &id : idsIn(reading.folder, u"toml"_s, label, problems)) {
        const QString name = label + u'/' + id + u".toml"_s;
        const std::size_t before = problems.size();
        keepApart(id, name, seen, problems);
        auto file = open(reading.folder + u'/' + id + u".toml"_s, name, problems);
        if (!file)
            continue;
        Entry entry = read(std::move(*file), name, id, reading);
        spoken += entry.title.languages();
        if (problems.size() == before)
            entries.push_back(std::move(entry));
    }
    sortByOrder(entries);
    return entries;
}

/// Every sound that a mix may name; a sound with a mistake in it is a sound all the same.
std::optional<QStringList> soundsIn(const QString &folder)
{
    Problems problems; // reading the folder itself has told of them
    const QStringList ids = idsIn(folder, u"toml"_s, folder, problems);
    return problems.empty() ? std::optional(ids) : std::nullopt;
}

/// A visit has a level for so many sounds and no more.
void leaveOutBeyond(
    std::size_t most, std::vector<Soundscape> &sounds, const FileIds &seen, Problems &problems)
{
    for (std::size_t i = most; i < sounds.size(); ++i)
        problems.push_back({ seen.value(sounds[i].id), 0, 0, u"this is sound %1"_s.arg(i + 1),
            u"give at most %1"_s.arg(most) });
    sounds.resize(std::min(most, sounds.size()));
}

}

Media Media::read(const QString &folder, const QString &ownSounds, const QStringList &languages)
{
    Media media;
    FileIds seen;
    const auto sounds = soundsIn(folder + u'/' + kSoundFolder);
    const auto all = [&](const QString &kind, auto read, const QString &label, const QString &from,
                         QStringList &spoken) {
        return readAll(label + kind, read, { from, languages, &media.problems, sounds }, seen, spoken);
    };
    const auto shipped = [&](const QString &kind, auto read) {
        return all(kind, read, u"media/"_s, folder + u'/' + kind, media.languages);
    };
    Catalog &catalog = media.catalog;
    catalog.moods = shipped(u"themes"_s, &readMood);
    if (catalog.moods.empty() && media.problems.empty())
        media.problems.push_back(
            { u"media/themes"_s, 0, 0, u"there is no mood here"_s, u"give at least one .toml file"_s });
    if (catalog.moods.empty())
        catalog.moods.push_back(plainMood());
    catalog.soundscapes = shipped(kSoundFolder, &readPlayable);
    if (QFileInfo::exists(ownSounds)) {
        QStringList ignored; // what a site says of its own is no measure of what media speaks
        const auto own = all(kSoundFolder, &readPlayable, {}, ownSounds, ignored);
        catalog.soundscapes.insert(catalog.soundscapes.end(), own.begin(), own.end());
        sortByOrder(catalog.soundscapes);
    }
    leaveOutBeyond(Visit::kSounds, catalog.soundscapes, seen, media.problems);
    catalog.mixes = settled(shipped(u"mixes"_s, &readMix), catalog.soundscapes);
    catalog.activities = inOrder(shipped(u"activities"_s, &readActivity));
    const MediaReading reading{ folder, languages, &media.problems, sounds };
    const QString tags = u"media/tags.toml"_s, needs = u"media/needs.toml"_s;
    catalog.tagWords = readTagWords(open(folder + u"/tags.toml"_s, tags, media.problems), tags, reading);
    const NeedRow row = readNeeds(open(folder + u"/needs.toml"_s, needs, media.problems), needs, reading);
    catalog.needs = row.needs;
    media.needs = row.ids;
    catalog.tokens
        = readTokenArt({ folder + u"/tokens"_s, languages, &media.problems, sounds }, u"media/tokens"_s);
    sortByLine(media.problems);
    media.languages.removeDuplicates();
    return media;
}
