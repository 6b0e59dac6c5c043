// SPDX-License-Identifier: MPL-2.0
// Where the objects of the house meet. It knows everything and decides nothing.
#include "core/log.h"
#include "device/doorfile.h"
#include "device/knobsfile.h"
#include "device/lastgood.h"
#include "device/watchdog.h"
#include "device/world.h"
#include "room.h"
#include "stage/commandline.h"
#include "stage/fonts.h"
#include "stage/quietworld.h"
#include "stage/stage.h"
#include "stage/stopsignal.h"

#include <QGuiApplication>
#include <QTextStream>

#include <cstdlib>
#include <future>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

/// Words for staff and for whoever installed it; none of them reach the glass.
void explain(const Problems &problems)
{
    for (const Problem &problem : problems)
        QTextStream(stderr) << problem.text() << '\n';
}

}

int main(int argc, char *argv[])
{
    quietWorld();
    StopSignal stop;
    askForSurface();
    QCoreApplication::setAttribute(Qt::AA_DisableShaderDiskCache);
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(u"stillroom"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(STILLROOM_VERSION));

    const CommandLine ask = CommandLine::read(QGuiApplication::arguments());
    Log::open();
    Log::bridgeQt(ask.verbose);

    // What takes its time is done side by side: the pages of the product, the drivers, and what a site has
    // written.
    Script script;
    std::jthread drivers(wakeDrivers);
    LastGood kept(ask.state);
    KnobsFile drawer(ask.state);
    const DoorFile doorplate(ask.state);
    auto reading
        = std::async(std::launch::async, [&] { return kept.choose(ask.media, ask.site, ask.shippedSite); });
    script.await();
    auto content = reading.get();
    explain(kept.problems());
    if (!content)
        return 1;
    content->settings.languages = writable(content->settings.languages);
    const double density = densityOf(ask, content->settings);

    const World world = World::real(ask.bus, content->settings.checkIn.kiosk);
    Room room(std::move(*content), *world.clock, *world.sink, *world.tapes, drawer.read(), &drawer,
        world.bus.get(), &doorplate);
    explain(drawer.problems());
    drivers.join();
    Stage stage(room, script, density);
    if (!stage.window()) {
        QTextStream(stderr) << "the pages cannot be shown; --verbose says why\n";
        return 1;
    }
    stage.show(ask);
    Log::say(Log::Id::Started);
    const Watchdog watchdog(
        *world.clock,
        [&] { return world.sink->stuck() && room.session()->phase() == Session::Phase::Asleep; },
        [] { QCoreApplication::exit(Watchdog::kRenewal); });
    stop.listen(); // not before: an end asked for while pages are read would end that reading only
    const int status = QGuiApplication::exec();
    Log::say(Log::Id::Stopped);
    if (world.sink->stuck())
        std::_Exit(status); // what hangs in there would hang whatever is still to be taken down
    return status;
}
