// SPDX-License-Identifier: MPL-2.0
// Takes a picture of every page in every mood at every size, on a pretend world whose clock goes only when
// turned. Usage: stillroom_sheet --media DIR --site DIR --out DIR [--sizes 800x480@5.2,…] [--moods nook,…]
// [--views home,…]
//        [--language es] [--settings brightness,warmth]
#include "core/table.h"
#include "fakes/crankedclock.h"
#include "fakes/handwoundtapes.h"
#include "fakes/silentsink.h"
#include "sheet/contact.h"
#include "sheet/views.h"
#include "stage/quietworld.h"
#include "stage/stage.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Glass {
    QSize size;
    double density;
    QString name;
};

Glass toGlass(const QString &text)
{
    const QStringList parts = text.split(u'@'), sides = parts.value(0).split(u'x');
    return { { sides.value(0).toInt(), sides.value(1).toInt() }, parts.value(1).toDouble(), parts.value(0) };
}

bool wanted(const QStringList &list, const QString &name)
{
    return list.isEmpty() || list.contains(name);
}

void settle(CrankedClock &clock)
{
    clock.crank(25s); // the light arrives; idle time does not pass
    QTest::qWait(2400); // pages come and go by Qt's own animation time
}

/// Brings the room to Home in the mood of `index`, whatever it was doing.
void arrive(Room &room, CrankedClock &clock, qsizetype index, const QString &language)
{
    Session &session = *room.session();
    session.leave();
    clock.crank(1s);
    session.touched();
    for (LanguageChoice *choice : room.language()->choices())
        if (choice->code() == language)
            room.language()->choose(choice);
    session.comeIn();
    room.lighting()->choose(room.lighting()->moods().at(index));
    session.go(Session::Place::Home);
}

/// A room that is open by day, so that a picture can be taken of it by night.
WeekHours byDay()
{
    Problems problems;
    auto toml = parseToml("open = ['06:00-22:00']", u"site.toml"_s);
    Table table(*std::move(toml), u"site.toml"_s, problems);
    return WeekHours::read(table, u"open"_s);
}

/// Night falls and the light arrives; in the morning the room hears of it before anything else is shown.
void turnTo(QTime time, CrankedClock &clock)
{
    clock.setWall({ clock.wall().date(), time });
    clock.crank(110s);
}

QImage takeByNight(const View &view, Room &room, CrankedClock &clock, QQuickWindow &window)
{
    turnTo(QTime(23, 0), clock);
    if (view.name == u"rest-woken"_s) {
        room.session()->touched();
        clock.crank(2s);
    }
    QTest::qWait(2600);
    const QImage image = window.grabWindow();
    turnTo(QTime(9, 0), clock);
    return image;
}

QImage take(const View &view, Room &room, CrankedClock &clock, QQuickWindow &window)
{
    view.show(room, window);
    if (view.name == u"rest-closed"_s || view.name == u"rest-woken"_s)
        return takeByNight(view, room, clock, window);
    if (view.name.startsWith(u"rest"_s)) {
        clock.crank(1s);
        if (view.name.endsWith(u"awake"_s))
            room.session()->touched();
    }
    if (view.name == u"tide"_s)
        clock.crank(3500ms);
    if (view.name == u"prompt"_s)
        clock.crank(121s);
    QTest::qWait(view.name == u"ripples"_s ? 100 : 2600);
    return window.grabWindow();
}

}

int main(int argc, char *argv[])
{
    quietWorld();
    askForSurface();
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    for (const QString &name :
        { u"media"_s, u"site"_s, u"out"_s, u"sizes"_s, u"moods"_s, u"views"_s, u"language"_s, u"settings"_s })
        parser.addOption({ name, name, name });
    parser.process(app);
    const auto list
        = [&parser](const QString &name) { return parser.value(name).split(u',', Qt::SkipEmptyParts); };

    const auto content = Content::read(parser.value(u"media"_s), parser.value(u"site"_s));
    if (!content) {
        for (const Problem &problem : content.problems())
            QTextStream(stderr) << problem.text() << '\n';
        return 1;
    }
    const QDir out(parser.value(u"out"_s));
    out.mkpath(u"."_s);
    QStringList sizes = list(u"sizes"_s);
    if (sizes.isEmpty())
        sizes = { u"800x480@5.2"_s, u"1280x800@3.86"_s, u"1920x1080@4.03"_s, u"1080x1920@4.03"_s };
    const QString language = parser.isSet(u"language"_s) ? parser.value(u"language"_s) : u"en"_s;
    const QStringList setting = list(u"settings"_s);

    for (const QString &text : sizes) {
        const Glass glass = toGlass(text);
        std::vector<Print> prints;
        const auto &moods = content->catalog.moods;
        for (qsizetype i = 0; i < qsizetype(moods.size()); ++i) {
            const QString mood = moods[std::size_t(i)].id;
            if (!wanted(list(u"moods"_s), mood))
                continue;
            Content own = *content; // at rest, the room is in its own light
            own.settings.light.mood = mood;
            own.settings.openHours = byDay();
            own.settings.staff.pin // 4711, sealed as weakly as it goes, so that the pages for staff are there
                = u"$argon2id$v=19$m=8,t=1,p=1$LveOeeB8ocCAD08QySyYmQ$axRtSDAk19dlEIXaWkwqRW1JxcAbd/cm7ifC5kgrWCM"_s;
            CrankedClock clock;
            SilentSink sink;
            HandWoundTapes tapes;
            Room room(std::move(own), clock, sink, tapes);
            Script script;
            Stage stage(room, script, glass.density);
            if (!stage.window())
                return 1;
            CommandLine ask;
            ask.window = glass.size;
            stage.show(ask);
            for (const View &view : allViews()) {
                if (!wanted(list(u"views"_s), view.name))
                    continue;
                arrive(room, clock, i, language);
                room.lighting()->brighten(setting.value(0).toInt());
                room.lighting()->warm(setting.value(1).toInt());
                settle(clock);
                const QImage image = take(view, room, clock, *stage.window());
                image.save(out.filePath(u"%1-%2-%3.png"_s.arg(view.name, mood, glass.name)));
                prints.push_back({ view.name + u' ' + mood, image });
            }
        }
        const bool upright = glass.size.height() > glass.size.width();
        contactSheet(prints, upright ? 8 : 4, upright ? 270 : 480)
            .save(out.filePath(u"sheet-%1.png"_s.arg(glass.name)));
        QTextStream(stdout) << "sheet-" << glass.name << ".png: " << prints.size() << " pages\n" << Qt::flush;
    }
    return 0;
}
