// SPDX-License-Identifier: MPL-2.0
// Entities: numbers, all of Latin-1, and the punctuation that word processors leave behind.
#include "core/entities.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/// U+00A0 to U+00FF, in order (HTML 4, part 24.2).
const auto kLatin1
    = u"nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 "
      "sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute "
      "Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH "
      "Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
      "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc "
      "iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute "
      "thorn yuml"_s;

QHash<QString, char32_t> makeNames()
{
    QHash<QString, char32_t> names{ { u"amp"_s, U'&' }, { u"lt"_s, U'<' }, { u"gt"_s, U'>' },
        { u"quot"_s, U'"' }, { u"apos"_s, U'\'' }, { u"ndash"_s, 0x2013 }, { u"mdash"_s, 0x2014 },
        { u"lsquo"_s, 0x2018 }, { u"rsquo"_s, 0x2019 }, { u"sbquo"_s, 0x201a }, { u"ldquo"_s, 0x201c },
        { u"rdquo"_s, 0x201d }, { u"bdquo"_s, 0x201e }, { u"bull"_s, 0x2022 }, { u"hellip"_s, 0x2026 },
        { u"euro"_s, 0x20ac }, { u"trade"_s, 0x2122 }, { u"rarr"_s, 0x2192 }, { u"OElig"_s, 0x152 },
        { u"oelig"_s, 0x153 } };
    char32_t next = 0xa0;
    for (const QString &name : kLatin1.split(u' '))
        names[name] = next++;
    return names;
}

char32_t fromNumber(QStringView digits)
{
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool ok = false;
    const uint point = hex ? digits.mid(1).toUInt(&ok, 16) : digits.toUInt(&ok, 10);
    const bool character = ok && point != 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    return character ? point : U'\ufffd';
}

QString one(char32_t character)
{
    return QString::fromUcs4(&character, 1);
}

}

QString entity(const QString &written)
{
    static const QHash<QString, char32_t> names = makeNames();
    const QString name = written.mid(1, written.size() - 2);
    if (name.startsWith(u'#'))
        return one(fromNumber(QStringView(name).mid(1)));
    const auto found = names.constFind(name);
    return found == names.cend() ? written : one(*found);
}
