// SPDX-License-Identifier: MPL-2.0
#include "core/checkinlists.h"

#include <QByteArray>

namespace {

/// A line for each id, below the name of the list.
template <typename Entry>
QByteArray ids(const char *name, const std::vector<Entry> &entries)
{
    QByteArray lines = QByteArray(name) + '\n';
    for (const Entry &entry : entries)
        lines += entry.id.toUtf8() + '\n';
    return lines;
}

/// What has no id is its words: number, language and text, the languages in the order of their letters.
QByteArray texts(const char *name, const std::vector<LocalText> &texts)
{
    QByteArray lines = QByteArray(name) + '\n';
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (const QString &language : texts[i].languages())
            lines += QByteArray::number(qulonglong(i + 1)) + ' ' + language.toUtf8() + ' '
                + texts[i].in(language).toUtf8() + '\n';
    return lines;
}

}

quint16 listsOf(const SiteCheckIn &checkIn, const TokenArt &tokens)
{
    const QByteArray all = ids("needs", checkIn.needs) + texts("places", checkIn.places)
        + texts("seats", checkIn.seats) + ids("colours", tokens.colours) + ids("things", tokens.things);
    return qChecksum(all, Qt::ChecksumIso3309);
}
