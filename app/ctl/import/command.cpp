// SPDX-License-Identifier: MPL-2.0
#include "ctl/import/command.h"

#include "ctl/import/import.h"
#include "ctl/import/take.h"
#include "ctl/report.h"

#include <QCommandLineParser>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {

/// "en=Garden" and "es=Jardín" by their language; nothing where one of them is not so.
std::optional<QMap<QString, QString>> byLanguage(const QStringList &texts)
{
    QMap<QString, QString> all;
    for (const QString &text : texts) {
        const qsizetype at = text.indexOf(u'=');
        if (at < 1 || all.contains(text.first(at)))
            return std::nullopt;
        all[text.first(at)] = text.sliced(at + 1);
    }
    return all;
}

QString summary(const Imported &imported)
{
    const auto number = [](double x) { return QString::number(x, 'f', 1); };
    QString text = u"%1: %2 from %3 on, %4 LUFS (was %5), true peak %6 dBTP\n"_s.arg(imported.sound,
        timeText(imported.seconds), timeText(imported.start), number(imported.after), number(imported.before),
        number(imported.truePeak));
    if (imported.softened > 0)
        text += u"softened %1 sudden sounds, the first at %2, by up to %3 dB\n"_s.arg(
            QString::number(imported.softened), timeText(imported.firstSoftened), number(-imported.deepest));
    if (imported.levelled > 0.5)
        text += u"levelled by %1 dB\n"_s.arg(number(imported.levelled));
    return text + u"Listen to all of it once before it goes on the glass.\n"_s;
}

}

Answer importCommand(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Makes a site's own recording a soundscape: levelled, softened and as loud as the others, in the\n"
        "folder soundscapes of the site. What would startle is refused, with its time.\n"
        "Exit code: 0 done, 1 refused, 2 not understood."_s);
    parser.addHelpOption();
    parser.addOptions({
        { u"site"_s, u"The site's folder, the one with site.toml in it."_s, u"DIR"_s },
        { u"id"_s, u"A name for files: a-z, 0-9 and -."_s, u"ID"_s },
        { u"title"_s, u"What it is called, once for each language: \"en=Garden\"."_s, u"LANGUAGE=WORDS"_s },
        { u"preview"_s, u"A few words more, once for each language."_s, u"LANGUAGE=WORDS"_s },
        { u"tags"_s, u"What can be heard, for those who need to be spared it: water,insect."_s, u"TAGS"_s },
        { u"licence"_s, u"By which right you play it: CC-BY-4.0."_s, u"SPDX"_s },
        { u"order"_s, u"Its place among the sounds; those that ship come first."_s, u"0-999"_s, u"500"_s },
        { u"replace"_s, u"Take the place of the sound that has this id."_s },
    });
    parser.addPositionalArgument(
        u"FILE"_s, u"WAV, FLAC, Ogg Vorbis, Opus or MP3."_s, QString::fromLatin1(kImportUsage));

    if (!parser.parse(QStringList{ u"stillroomctl"_s } + words))
        return { parser.errorText() + u"\n\n"_s + parser.helpText(), 2, true };
    if (parser.isSet(u"help"_s))
        return { parser.helpText() };
    const QStringList files = parser.positionalArguments();
    const auto title = byLanguage(parser.values(u"title"_s));
    const auto preview = byLanguage(parser.values(u"preview"_s));
    if (files.size() != 1 || !parser.isSet(u"site"_s) || !parser.isSet(u"id"_s) || !title || !preview)
        return { u"Give FILE, --site, --id, and a --title and --preview for each language.\n\n"_s
                + parser.helpText(),
            2, true };
    const Result<Imported> imported = importRecording({ files[0], parser.value(u"site"_s),
        parser.value(u"id"_s), *title, *preview, parser.value(u"tags"_s).split(u',', Qt::SkipEmptyParts),
        parser.value(u"licence"_s), parser.value(u"order"_s).toInt(), parser.isSet(u"replace"_s) });
    if (!imported)
        return { asText(imported.problems()), 1, true };
    return { summary(*imported) };
}
