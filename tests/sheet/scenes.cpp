// SPDX-License-Identifier: MPL-2.0
// Takes pictures of every mood's scene alone, without a word on it, at moments far apart: would one hang it
// on a wall? Usage: stillroom_scenes_sheet --media DIR --out FILE.png [--size 1280x800] [--settings
// brightness,warmth] [--moods nook,…]
#include "core/media.h"
#include "core/palette.h"
#include "placepainter.h"
#include "room/moodchoice.h"
#include "sheet/contact.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr double kMoments[] = { 0, 200, 7200 }; ///< seconds of weather
constexpr int kGrain = 4; ///< as the room's window paints it

QImage pictureOf(const Mood &mood, Setting setting, QSize size, double drift)
{
    const Palette p = palette(mood, setting);
    QImage small(size / kGrain, QImage::Format_RGB32);
    const auto colour = [&p](Token token) { return toColor(p[token]); };
    paintPlace(small,
        { colour(Token::SkyTop), colour(Token::SkyMiddle), colour(Token::SkyLow), colour(Token::Far),
            colour(Token::Middle), colour(Token::Near), colour(Token::Glow), allOf(mood.scene), drift },
        float(size.width()) / float(size.height()));
    return small.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

}

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    for (const QString &name : { u"media"_s, u"out"_s, u"size"_s, u"settings"_s, u"moods"_s })
        parser.addOption({ name, name, name });
    parser.process(app);
    const Media media = Media::read(parser.value(u"media"_s), {}, { u"en"_s });
    const QStringList sides = (parser.isSet(u"size"_s) ? parser.value(u"size"_s) : u"1280x800"_s).split(u'x');
    const QStringList steps = parser.value(u"settings"_s).split(u',');
    const QStringList wanted = parser.value(u"moods"_s).split(u',', Qt::SkipEmptyParts);
    std::vector<Print> prints;
    for (const Mood &mood : media.catalog.moods)
        for (const double moment : kMoments)
            if (wanted.isEmpty() || wanted.contains(mood.id))
                prints.push_back({ u"%1, %2 s"_s.arg(mood.id).arg(moment),
                    pictureOf(mood, { steps.value(0).toInt(), steps.value(1).toInt() },
                        { sides.value(0).toInt(), sides.value(1).toInt() }, moment) });
    contactSheet(prints, int(std::size(kMoments)), 640).save(parser.value(u"out"_s));
    QTextStream(stdout) << parser.value(u"out"_s) << ": " << prints.size() << " pictures\n";
    return media.problems.empty() ? 0 : 1;
}
