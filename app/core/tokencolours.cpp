// SPDX-License-Identifier: MPL-2.0
// The colours of tokens, and whether eyes can tell them apart.
#include "core/tokencolours.h"

#include "core/eyes.h"
#include "core/hexcolour.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString shown(double number)
{
    return QString::number(number, 'f', 1);
}

double lightness(const TokenColour &colour)
{
    return toLab(colour.body).lightness;
}

/// The colours, and where to say what is wrong with one of them.
class Judge {
public:
    Judge(Table &from, const std::vector<TokenColour> &colours)
        : m_from(from)
        , m_colours(colours)
    {
    }

    void judge()
    {
        for (const TokenColour &colour : m_colours)
            judgeOne(colour);
        for (std::size_t i = 0; i < m_colours.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                judgeTwo(m_colours[i], m_colours[j]);
    }

private:
    void wrong(const TokenColour &colour, const QString &what, const QString &allowed)
    {
        m_from.wrong(m_from.placeOf(colour.id), colour.id + what, allowed);
    }

    void judgeOne(const TokenColour &colour)
    {
        for (const Rgb rgb : { colour.body, colour.deep })
            if (const auto [r, g, b] = toLinear(rgb); r >= kSaturatedRed * (r + g + b))
                wrong(colour, u" is saturated red"_s, u"give less red"_s);
        const double rim = contrast(colour.body, colour.deep);
        if (rim < kLeastRimContrast || lightness(colour) < toLab(colour.deep).lightness)
            wrong(colour, u" has a contrast of %1 with its deep tone"_s.arg(shown(rim)),
                u"give a body %1 times as bright"_s.arg(kLeastRimContrast));
    }

    void judgeTwo(const TokenColour &later, const TokenColour &earlier)
    {
        const double grey = std::abs(lightness(later) - lightness(earlier));
        if (grey < kLeastLightness)
            wrong(later, u" is %1 L* from %2 in grey"_s.arg(shown(grey), earlier.id),
                u"give at least %1"_s.arg(kLeastLightness));
        for (const Eyes eyes : kAllEyes)
            if (const double apart = difference(later.body, earlier.body, eyes); apart < kLeastDifference)
                wrong(later, u" is %1 from %2 to %3"_s.arg(shown(apart), earlier.id, nameOf(eyes)),
                    u"give at least %1"_s.arg(kLeastDifference));
    }

    Table &m_from;
    const std::vector<TokenColour> &m_colours;
};

}

std::vector<TokenColour> readTokenColours(Table &from, const std::vector<PlacedText> &ids, Problems &problems)
{
    const std::size_t before = problems.size();
    std::vector<TokenColour> colours;
    for (const PlacedText &id : ids) {
        Table paint = from.table(id.text, Presence::Required);
        colours.push_back({ id.text, readHexColour(paint, u"body"_s), readHexColour(paint, u"deep"_s) });
        paint.done();
    }
    from.done();
    const bool all = std::ranges::all_of(ids, [&from](const PlacedText &id) { return from.has(id.text); });
    if (all && problems.size() == before) // of colours that could not be read there is nothing to say
        Judge(from, colours).judge();
    return colours;
}
