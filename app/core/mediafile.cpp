// SPDX-License-Identifier: MPL-2.0
// What every file of media/ says of itself.
#include "core/mediafile.h"

#include "core/tags.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

void checkId(Table &from, const QString &id)
{
    const QString said = from.text(u"id"_s, kNameLength);
    if (!said.isEmpty() && said != id)
        from.wrong(from.placeOf(u"id"_s), u"id is \"%1\""_s.arg(said.left(40)),
            u"give \"%1\", the file's own name"_s.arg(id));
}

QStringList readTags(Table &from)
{
    QStringList tags;
    for (const auto &[tag, place] : from.list(u"tags"_s, Presence::Required)) {
        if (allowedTags().contains(tag))
            tags += tag;
        else if (forbiddenTags().contains(tag))
            from.wrong(place, u"the tag \"%1\" is never in the library"_s.arg(tag), u"leave this file out"_s);
        else
            from.wrong(place, u"there is no tag \"%1\""_s.arg(tag.left(40)), meant(tag, allowedTags()));
    }
    return tags;
}

QString readLicence(Table &from)
{
    static const QRegularExpression spdx(u"^[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*$"_s);
    const QString licence = from.text(u"licence"_s, kNameLength);
    if (!licence.isEmpty() && !spdx.match(licence).hasMatch())
        from.wrong(from.placeOf(u"licence"_s), u"licence is \"%1\""_s.arg(licence),
            u"give an SPDX name such as CC0-1.0"_s);
    return licence;
}
