// SPDX-License-Identifier: MPL-2.0
// What every file of media/ says of itself: its id, its place in the row, its words, its tags, its licence.
#pragma once

#include "core/table.h"

#include <QStringList>

#include <optional>

/// What the files of one reading have in common.
struct MediaReading {
    QString folder; ///< that the file stands in
    QStringList languages;
    Problems *problems = nullptr;
    /// The ids of all sounds, good or not. Where they are not known, no name is held against a mix.
    std::optional<QStringList> sounds = {};
};

/// Fills id, order, title and preview of a mood, soundscape, mix or activity.
template <typename Entry>
void readNamed(Table &from, const QString &id, const MediaReading &reading, Entry &entry);
/// The same, and its tags and its licence.
template <typename Entry>
void readCommon(Table &from, const QString &id, const MediaReading &reading, Entry &entry);

void checkId(Table &from, const QString &id);
QStringList readTags(Table &from);
QString readLicence(Table &from);

template <typename Entry>
void readNamed(Table &from, const QString &id, const MediaReading &reading, Entry &entry)
{
    checkId(from, id);
    entry.id = id;
    entry.order = from.whole(QStringLiteral("order"), { 0, 999 });
    entry.title = from.local(QStringLiteral("title"), reading.languages, kTitleLength);
    entry.preview = from.local(QStringLiteral("preview"), reading.languages, kPreviewLength);
}

template <typename Entry>
void readCommon(Table &from, const QString &id, const MediaReading &reading, Entry &entry)
{
    readNamed(from, id, reading, entry);
    entry.tags = readTags(from);
    entry.licence = readLicence(from);
}
