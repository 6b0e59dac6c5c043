// SPDX-License-Identifier: MPL-2.0
#include "stage/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString &why)
{
    QTextStream(stderr) << "stillroom: " << why << '\n';
    std::exit(2);
}

QSize toSize(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < 320 || size.height() < 240 || size.width() > 7680 || size.height() > 7680)
        refuse(u"--window %1 is not a size; give for example 1280x800"_s.arg(text));
    return size;
}

double toDensity(const QString &text)
{
    bool number = false;
    const double density = text.toDouble(&number);
    if (!number || density < 1.5 || density > 20)
        refuse(u"--density %1 is not pixels in a millimetre; give 1.5 to 20"_s.arg(text));
    return density;
}

}

CommandLine CommandLine::read(const QStringList &arguments)
{
    const QString share = QCoreApplication::applicationDirPath() + u"/../share/stillroom"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A quiet corner for waiting rooms."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        { u"site"_s, u"What the site decides: site.toml and pages."_s, u"folder"_s, share + u"/site"_s },
        { u"media"_s, u"What can be chosen: themes, soundscapes, activities."_s, u"folder"_s,
            share + u"/media"_s },
        { u"shipped-site"_s, u"The site to fall back on."_s, u"folder"_s, share + u"/site"_s },
        { u"state"_s, u"Where the last good site and what staff set are kept."_s, u"folder"_s,
            qEnvironmentVariable("STATE_DIRECTORY") },
        { u"bus"_s, u"The Unix socket of the broker that the front desk listens to."_s, u"socket"_s },
        { u"window"_s, u"A window instead of the full screen."_s, u"WxH"_s },
        { u"density"_s, u"Pixels in a millimetre of the panel."_s, u"number"_s },
        { u"verbose"_s, u"Print Qt's own messages."_s },
    });
    parser.process(arguments);

    CommandLine ask;
    ask.site = parser.value(u"site"_s);
    ask.media = parser.value(u"media"_s);
    ask.shippedSite = parser.value(u"shipped-site"_s);
    ask.state = parser.value(u"state"_s);
    ask.bus = parser.value(u"bus"_s);
    if (parser.isSet(u"window"_s))
        ask.window = toSize(parser.value(u"window"_s));
    if (parser.isSet(u"density"_s))
        ask.density = toDensity(parser.value(u"density"_s));
    ask.verbose = parser.isSet(u"verbose"_s);
    return ask;
}
