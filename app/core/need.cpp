// SPDX-License-Identifier: MPL-2.0
#include "core/need.h"

#include "core/table.h"

using namespace Qt::StringLiterals;

namespace {

void checkShape(Table &from, const QString &key, const QString &id)
{
    if (!id.isEmpty() && !isId(id))
        from.wrong(
            from.placeOf(key), u"%1 is \"%2\""_s.arg(key, id.left(40)), u"give 1 to 40 of a-z, 0-9 and -"_s);
}

}

Need readNeed(Table &from, const QStringList &languages)
{
    Need need;
    need.id = from.text(u"id"_s, kNameLength);
    checkShape(from, u"id"_s, need.id);
    need.text = from.local(u"text"_s, languages, kTitleLength);
    need.desk = from.local(u"desk"_s, languages, kTitleLength, need.text);
    need.group = from.text(u"group"_s, kNameLength, QString());
    checkShape(from, u"group"_s, need.group);
    return need;
}
