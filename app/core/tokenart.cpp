// SPDX-License-Identifier: MPL-2.0
#include "core/tokenart.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

/// The language that speaks where `language` was asked for; empty where none does.
QString spoken(const QMap<QString, TokenWords> &words, const QString &language)
{
    for (const QString &known : { language, u"en"_s })
        if (words.contains(known))
            return known;
    return words.isEmpty() ? QString() : words.firstKey();
}

/// By the language's own rule: a Turkish i keeps its dot.
QString begun(const QString &text, const QString &language)
{
    return QLocale(language).toUpper(text.left(1)) + text.mid(1);
}

}

QString TokenArt::thing(std::size_t thing, const QString &language) const
{
    const QString speaking = spoken(words, language);
    return begun(words.value(speaking).things.at(thing).word, speaking);
}

QString TokenArt::colour(std::size_t colour, const QString &language) const
{
    const QString speaking = spoken(words, language);
    return begun(words.value(speaking).colours.at(colour).constFirst(), speaking);
}

QString TokenArt::pair(std::size_t thing, std::size_t colour, const QString &language) const
{
    const QString speaking = spoken(words, language);
    const TokenWords own = words.value(speaking);
    const TokenWords::Thing &noun = own.things.at(thing);
    QString text = own.pair;
    text.replace(u"{colour}"_s, own.colours.at(colour).value(noun.form));
    text.replace(u"{thing}"_s, noun.word);
    return begun(text, speaking);
}
