// SPDX-License-Identifier: MPL-2.0
// Takes a picture of every page in every mood at every size, on a pretend world whose clock goes only when
// turned. Usage: stillroom_sheet --media DIR --site DIR --out DIR [--sizes 800x480@5.2,…] [--moods nook,…]
// [--views home,…]
//        [--language es] [--settings brightness,warmth]
#include "sheet/contact.h"
#include "sheet/gallery.h"
#include "stage/quietworld.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

/// "800x480@5.2", with pixels in a millimetre.
Glass toGlass(const QString &text)
{
    const QStringList parts = text.split(u'@'), sides = parts.value(0).split(u'x');
    return { parts.value(0),
        { { sides.value(0).toInt(), sides.value(1).toInt() }, parts.value(1).toDouble() } };
}

bool wanted(const QStringList &list, const QString &name)
{
    return list.isEmpty() || list.contains(name);
}

}

int main(int argc, char *argv[])
{
    quietWorld();
    drawByHand();
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    for (const QString &name :
        { u"media"_s, u"site"_s, u"out"_s, u"sizes"_s, u"moods"_s, u"views"_s, u"language"_s, u"settings"_s })
        parser.addOption({ name, name, name });
    parser.process(app);
    const auto list
        = [&parser](const QString &name) { return parser.value(name).split(u',', Qt::SkipEmptyParts); };

    auto content = Content::read(parser.value(u"media"_s), parser.value(u"site"_s));
    if (!content) {
        for (const Problem &problem : content.problems())
            QTextStream(stderr) << problem.text() << '\n';
        return 1;
    }
    sealPin(*content);
    const QDir out(parser.value(u"out"_s));
    out.mkpath(u"."_s);
    std::vector<Glass> glasses;
    for (const QString &size : list(u"sizes"_s))
        glasses.push_back(toGlass(size));
    if (glasses.empty())
        glasses = allGlasses();
    const QStringList steps = list(u"settings"_s);
    Having having{ 0, { steps.value(0).toInt(), steps.value(1).toInt() } };
    if (parser.isSet(u"language"_s))
        having.language = parser.value(u"language"_s);

    for (const auto &[size, glass] : glasses) {
        std::vector<Print> prints;
        const auto &moods = content->catalog.moods;
        for (having.mood = 0; having.mood < qsizetype(moods.size()); ++having.mood) {
            const QString mood = moods[std::size_t(having.mood)].id;
            if (!wanted(list(u"moods"_s), mood))
                continue;
            PretendKiosk kiosk(inMood(*content, mood), glass);
            for (const View &view : allViews()) {
                if (!wanted(list(u"views"_s), view.name))
                    continue;
                const QImage image = take(kiosk, view, having);
                image.save(out.filePath(u"%1-%2-%3.png"_s.arg(view.name, mood, size)));
                prints.push_back({ view.name + u' ' + mood, image });
            }
        }
        const bool upright = glass.size.height() > glass.size.width();
        contactSheet(prints, upright ? 8 : 4, upright ? 270 : 480)
            .save(out.filePath(u"sheet-%1.png"_s.arg(size)));
        QTextStream(stdout) << "sheet-" << size << ".png: " << prints.size() << " pages\n" << Qt::flush;
    }
    return 0;
}
