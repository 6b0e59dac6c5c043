// SPDX-License-Identifier: MPL-2.0
// The tokens of the quiet check-in: things, colours, words, drawings, each read even where another is broken.
#include "core/tokenfile.h"

#include "core/drawing.h"
#include "core/files.h"
#include "core/folder.h"
#include "core/tokencolours.h"
#include "core/tokenwords.h"

using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const std::vector<PlacedText> &placed)
{
    QStringList ids;
    for (const PlacedText &one : placed)
        ids += one.text;
    return ids;
}

std::vector<PlacedText> readRow(Table &from, const QString &key, std::size_t most)
{
    std::vector<PlacedText> row = from.list(key, Presence::Required);
    if (from.has(key) && (row.empty() || row.size() > most))
        from.wrong(
            from.placeOf(key), u"there are %1 %2"_s.arg(row.size()).arg(key), u"give 1 to %1"_s.arg(most));
    for (const PlacedText &one : row)
        if (!isId(one.text))
            from.wrong(one.place, u"\"%1\" cannot be an id"_s.arg(one.text.left(40)),
                u"give 1 to 40 of a-z, 0-9 and -"_s);
    return row;
}

/// A reader of files knows the path on this machine; staff know the name.
void tell(const Problems &found, const QString &name, Problems &problems)
{
    for (Problem problem : found) {
        problem.file = name;
        problems.push_back(problem);
    }
}

Drawing readOne(const QString &path, const QString &name, Problems &problems)
{
    const Result<QByteArray> svg = readText(path);
    const Result<Drawing> drawing = svg ? readDrawing(*svg, name) : Result<Drawing>(svg.problems());
    tell(drawing.problems(), name, problems);
    return drawing ? *drawing : Drawing();
}

/// Whether each of the row has a drawing among `drawn`; what was drawn for nobody is told of later, by its
/// file.
void checkDrawn(Table &from, const std::vector<PlacedText> &row, const QStringList &drawn)
{
    for (const PlacedText &thing : row)
        if (!drawn.contains(thing.text))
            from.wrong(thing.place, u"there is no drawing \"%1.svg\""_s.arg(thing.text.left(40)),
                meant(thing.text, drawn));
}

std::vector<TokenThing> readThings(
    const QStringList &row, const QStringList &drawn, const MediaReading &reading, const QString &label)
{
    std::vector<TokenThing> things;
    for (const QString &thing : row) {
        const QString file = u'/' + thing + u".svg"_s;
        if (!drawn.contains(thing))
            continue;
        const Drawing drawing = readOne(reading.folder + file, label + file, *reading.problems);
        things.push_back({ thing, drawing.body, drawing.mark });
    }
    for (const QString &id : drawn)
        if (!row.contains(id))
            reading.problems->push_back({ label + u'/' + id + u".svg"_s, 0, 0,
                u"this is none of the things"_s, u"name it in tokens.toml, or take it away"_s });
    return things;
}

TokenArt readAll(TomlTable file, const MediaReading &reading, const QString &label)
{
    Table from(std::move(file), label + u"/tokens.toml"_s, *reading.problems);
    TokenArt art;
    art.licence = readLicence(from);
    const auto things = readRow(from, u"things"_s, TokenArt::kMostThings);
    const auto colours = readRow(from, u"colours"_s, TokenArt::kMostColours);
    const QStringList drawn = idsIn(reading.folder, u"svg"_s, label, *reading.problems);
    checkDrawn(from, things, drawn);
    Table paint = from.table(u"paint"_s, Presence::Required);
    art.colours = readTokenColours(paint, colours, *reading.problems);
    // What others speak than this site is no concern of it.
    Table words = from.table(u"words"_s, Presence::Required);
    for (const QString &language : reading.languages)
        art.words[language]
            = readTokenWords(words.table(language, Presence::Required), idsOf(things), idsOf(colours));
    from.done();
    art.things = readThings(idsOf(things), drawn, reading, label);
    return art;
}

}

TokenArt readTokenArt(const MediaReading &reading, const QString &label)
{
    Problems &problems = *reading.problems;
    const std::size_t before = problems.size();
    const QString name = label + u"/tokens.toml"_s;
    const Result<QByteArray> bytes = readText(reading.folder + u"/tokens.toml"_s);
    const Result<TomlTable> file = bytes ? parseToml(*bytes, name) : Result<TomlTable>(bytes.problems());
    tell(file.problems(), name, problems);
    TokenArt art = file ? readAll(*file, reading, label) : TokenArt();
    return problems.size() == before ? art : TokenArt();
}
