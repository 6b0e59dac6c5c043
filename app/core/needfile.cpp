// SPDX-License-Identifier: MPL-2.0
// The needs that ship, each read even where another is broken.
#include "core/needfile.h"

using namespace Qt::StringLiterals;

namespace {

Need readShipped(Table &from, const QStringList &languages, const QStringList &before)
{
    Need need = readNeed(from, languages);
    if (!need.id.isEmpty() && before.contains(need.id))
        from.wrong(from.placeOf(u"id"_s), u"there is a need \"%1\" already"_s.arg(need.id.left(40)),
            u"give it another id"_s);
    need.sign = from.text(u"sign"_s, kNameLength, QString());
    from.done();
    return need;
}

}

NeedRow readNeeds(std::optional<TomlTable> file, const QString &name, const MediaReading &reading)
{
    if (!file)
        return {};
    Problems &problems = *reading.problems;
    Table from(*std::move(file), name, problems);
    readLicence(from);
    NeedRow row;
    QStringList ids;
    for (Table entry : from.tables(u"needs"_s)) {
        const std::size_t before = problems.size();
        const Need need = readShipped(entry, reading.languages, ids);
        ids += need.id;
        if (problems.size() == before)
            row.needs.push_back(need);
    }
    from.done();
    if (ids.isEmpty())
        from.wrong(from.placeOf(u"needs"_s), u"there is no need here"_s, u"give at least one of [[needs]]"_s);
    if (!ids.isEmpty() && !ids.contains(QString()))
        row.ids = ids;
    return row;
}
