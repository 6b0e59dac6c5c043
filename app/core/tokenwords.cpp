// SPDX-License-Identifier: MPL-2.0
// What one language calls things and colours. Where a language's colours go with the thing (hoja blanca,
// botón blanco) it names its forms; then each thing says which it asks for, and each colour has a word for
// every one.
#include "core/tokenwords.h"

using namespace Qt::StringLiterals;

namespace {

constexpr Length kWordLength{ 20, 0 };

QString readPair(Table &from)
{
    const QString pair = from.text(u"pair"_s, kTitleLength);
    if (!pair.isEmpty() && (pair.count(u"{thing}"_s) != 1 || pair.count(u"{colour}"_s) != 1))
        from.wrong(from.placeOf(u"pair"_s), u"pair is \"%1\""_s.arg(pair),
            u"give {thing} and {colour} once each, as they stand in this language"_s);
    return pair;
}

QStringList readForms(Table &from)
{
    QStringList forms;
    for (const PlacedText &form : from.list(u"forms"_s, Presence::Optional))
        forms += form.text;
    return forms;
}

TokenWords::Thing readThing(Table &from, const QString &id, const QStringList &forms)
{
    if (forms.isEmpty())
        return { from.text(id, kWordLength), 0 };
    std::vector<std::pair<QString, int>> known;
    for (const QString &form : forms)
        known.emplace_back(form, static_cast<int>(known.size()));
    Table noun = from.table(id, Presence::Required);
    TokenWords::Thing thing{ noun.text(u"word"_s, kWordLength), 0 };
    if (noun.has(u"word"_s))
        thing.form = noun.choice<int>(u"form"_s, known);
    noun.done();
    return thing;
}

QStringList readColour(Table &from, const QString &id, const QStringList &forms)
{
    if (forms.isEmpty())
        return { from.text(id, kWordLength) };
    Table colour = from.table(id, Presence::Required);
    QStringList words;
    for (const QString &form : forms)
        words += colour.text(form, kWordLength);
    colour.done();
    return words;
}

}

TokenWords readTokenWords(Table from, const QStringList &things, const QStringList &colours)
{
    TokenWords words;
    words.pair = readPair(from);
    const QStringList forms = readForms(from);
    Table nouns = from.table(u"things"_s, Presence::Required);
    for (const QString &id : things)
        words.things.push_back(readThing(nouns, id, forms));
    nouns.done();
    Table tones = from.table(u"colours"_s, Presence::Required);
    for (const QString &id : colours)
        words.colours.push_back(readColour(tones, id, forms));
    tones.done();
    from.done();
    return words;
}
