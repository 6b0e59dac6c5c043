// SPDX-License-Identifier: MPL-2.0
// What every file of media/ says of itself: its id, its place in the row, its words, its tags, its licence.
#pragma once

#include "core/table.h"

#include <QStringList>

/// What the files of one reading have in common.
struct MediaReading {
    QString folder; ///< media/
    QStringList languages;
    Problems *problems = nullptr;
};

/// Fills id, order, title, preview, tags and licence of a mood, soundscape or activity.
template <typename Entry>
void readCommon(Table &from, const QString &id, const MediaReading &reading, Entry &entry);

void checkId(Table &from, const QString &id);
QStringList readTags(Table &from);
QString readLicence(Table &from);

template <typename Entry>
void readCommon(Table &from, const QString &id, const MediaReading &reading, Entry &entry)
{
    checkId(from, id);
    entry.id = id;
    entry.order = from.whole(QStringLiteral("order"), { 0, 999 });
    entry.title = from.local(QStringLiteral("title"), reading.languages, kTitleLength);
    entry.preview = from.local(QStringLiteral("preview"), reading.languages, kPreviewLength);
    entry.tags = readTags(from);
    entry.licence = readLicence(from);
}
