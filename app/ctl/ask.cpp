// SPDX-License-Identifier: MPL-2.0
// What was asked of stillroomctl.
#include "ctl/ask.h"

#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/// Where media is: beside this program as installed, or where the environment says. Never a folder of the
/// machine that built it.
QString usualMedia()
{
    const QString installed = QCoreApplication::applicationDirPath() + u"/../share/stillroom/media"_s;
    if (QFileInfo(installed).isDir())
        return QFileInfo(installed).canonicalFilePath();
    return qEnvironmentVariable("STILLROOM_MEDIA");
}

Answer wrongAsk(const QString &why, const QCommandLineParser &parser)
{
    return { why + u"\n\n"_s + parser.helpText(), 2 };
}

}

std::variant<Ask, Answer> readAsk(const QCoreApplication &program)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Looks through what a site has written before it goes on the glass.\n"
        "Exit code: 0 all is well, 1 there are problems, 2 the question was not understood."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption media(
        u"media"_s, u"The folder with themes, soundscapes and activities."_s, u"DIR"_s);
    const QCommandLineOption json(
        u"json"_s, u"Write the problems as JSON: file, line, column, what, allowed."_s);
    parser.addOption(media);
    parser.addOption(json);
    parser.addPositionalArgument(
        u"check"_s, u"Check a site's folder, the one with site.toml in it."_s, u"check"_s);
    parser.addPositionalArgument(u"DIR"_s, u"That folder."_s);

    if (!parser.parse(program.arguments()))
        return wrongAsk(parser.errorText(), parser);
    if (parser.isSet(help))
        return Answer{ parser.helpText(), 0 };
    if (parser.isSet(version))
        return Answer{ u"stillroomctl %1\n"_s.arg(program.applicationVersion()), 0 };
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2 || words[0] != u"check"_s)
        return wrongAsk(u"Ask for: stillroomctl check DIR"_s, parser);
    const Ask ask{ words[1], parser.isSet(media) ? parser.value(media) : usualMedia(), parser.isSet(json) };
    if (ask.media.isEmpty())
        return wrongAsk(u"No media folder was found; say where it is with --media DIR"_s, parser);
    return ask;
}
