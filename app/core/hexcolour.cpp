// SPDX-License-Identifier: MPL-2.0
#include "core/hexcolour.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int kDarkest = 3; // of 255: pure black smears on some panels
constexpr int kBrightest = 252; // pure white glares

}

Rgb readHexColour(Table &from, const QString &key)
{
    const QString said = from.text(key, kNameLength);
    return said.isEmpty() ? Rgb{} : readHexColour(from, key, { said, from.placeOf(key) });
}

Rgb readHexColour(Table &from, const QString &name, const PlacedText &said)
{
    static const QRegularExpression shape(u"\\A#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})\\z"_s);
    const QRegularExpressionMatch match = shape.match(said.text);
    if (!match.hasMatch()) {
        from.wrong(said.place, u"%1 is \"%2\""_s.arg(name, said.text.left(20)), u"give #rrggbb"_s);
        return {};
    }
    double channels[3] = {};
    for (int i = 0; i < 3; ++i) {
        const int channel = match.captured(i + 1).toInt(nullptr, 16);
        channels[i] = channel / 255.0;
        if (channel >= kDarkest && channel <= kBrightest)
            continue;
        from.wrong(said.place, u"%1 has %2 in %3"_s.arg(name, match.captured(i + 1), said.text),
            u"give each of the three 03 to fc"_s);
        break;
    }
    return { channels[0], channels[1], channels[2] };
}

QString toHex(Rgb colour)
{
    QString text = u"#"_s;
    for (const double channel : { colour.r, colour.g, colour.b })
        text += u"%1"_s.arg(std::lround(channel * 255), 2, 16, QLatin1Char('0'));
    return text;
}
