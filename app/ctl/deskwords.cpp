// SPDX-License-Identifier: MPL-2.0
#include "ctl/deskwords.h"

#include "core/checkinlists.h"
#include "core/hexcolour.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QStringList languagesOf(const std::vector<Content> &sites)
{
    QStringList languages;
    for (const Content &site : sites)
        languages += site.settings.languages;
    languages.removeDuplicates();
    return languages;
}

/// In every language, so that no page meets a hole.
QJsonObject inAll(const LocalText &text, const QStringList &languages)
{
    QJsonObject texts;
    for (const QString &language : languages)
        texts[language] = text.in(language);
    return texts;
}

QJsonArray inAll(const std::vector<LocalText> &texts, const QStringList &languages)
{
    QJsonArray list;
    for (const LocalText &text : texts)
        list += inAll(text, languages);
    return list;
}

QJsonObject kiosk(const Content &site, const QStringList &languages)
{
    const SiteCheckIn &checkIn = site.settings.checkIn;
    QJsonArray needs;
    for (const Need &need : checkIn.needs)
        needs += QJsonObject{ { u"id"_s, need.id }, { u"text"_s, inAll(need.desk, languages) } };
    return { { u"id"_s, checkIn.kiosk }, { u"name"_s, inAll(checkIn.name, languages) },
        { u"lists"_s, listsOf(checkIn, site.catalog.tokens) }, { u"needs"_s, needs },
        { u"places"_s, inAll(checkIn.places, languages) }, { u"seats"_s, inAll(checkIn.seats, languages) },
        { u"remind"_s, static_cast<int>(checkIn.remind.count()) } };
}

QJsonArray colours(const TokenArt &tokens)
{
    QJsonArray list;
    for (const TokenColour &colour : tokens.colours)
        list += QJsonObject{ { u"id"_s, colour.id }, { u"body"_s, toHex(colour.body) },
            { u"deep"_s, toHex(colour.deep) } };
    return list;
}

QJsonArray things(const TokenArt &tokens)
{
    QJsonArray list;
    for (const TokenThing &thing : tokens.things)
        list += QJsonObject{ { u"id"_s, thing.id }, { u"body"_s, thing.body }, { u"mark"_s, thing.mark } };
    return list;
}

/// By colour, then thing, as their numbers are.
QJsonArray pairs(const TokenArt &tokens, const QString &language)
{
    QJsonArray rows;
    for (std::size_t colour = 0; colour < tokens.colours.size(); ++colour) {
        QJsonArray row;
        for (std::size_t thing = 0; thing < tokens.things.size(); ++thing)
            row += tokens.pair(thing, colour, language);
        rows += row;
    }
    return rows;
}

}

QByteArray deskWords(const std::vector<Content> &sites)
{
    const QStringList languages = languagesOf(sites);
    TokenArt tokens = sites.front().catalog.tokens; // alike for all but for the languages
    QJsonArray kiosks;
    for (const Content &site : sites) {
        kiosks += kiosk(site, languages);
        tokens.words.insert(site.catalog.tokens.words);
    }
    QJsonObject names;
    for (const QString &language : languages)
        names[language] = pairs(tokens, language);
    const QJsonObject words{ { u"version"_s, 1 }, { u"languages"_s, QJsonArray::fromStringList(languages) },
        { u"agency"_s, inAll(sites.front().settings.agency, languages) }, { u"kiosks"_s, kiosks },
        { u"colours"_s, colours(tokens) }, { u"things"_s, things(tokens) }, { u"tokens"_s, names } };
    return QJsonDocument(words).toJson();
}
