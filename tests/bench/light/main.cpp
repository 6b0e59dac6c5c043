// SPDX-License-Identifier: MPL-2.0
// bench_light: what light costs, as ratios within one run, and how soon it answers.
//
// Each part of the table is a process of its own on a display of its own (tests/on-glass), because how Qt
// draws is decided once in the life of a process. `bench_light PART...` measures those parts only.
// `bench_light --once SCENE WIDTH HEIGHT FRAMES` paints so many frames and prints nothing: callgrind watches
// that.
#include "parts.h"
#include "stage/stage.h"

#include <QGuiApplication>
#include <QProcess>

#include <sys/sysinfo.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

struct Part {
    QString name;
    bool (*measure)();
    QStringList environment; ///< beside that of all
};

const Part kParts[] = {
    { u"scenes"_s, sceneFrames, {} },
    { u"painter"_s, painterAlone, {} },
    { u"threads"_s, threadsAlone, { u"QSG_RHI_BACKEND=null"_s, u"QSG_RENDER_LOOP=threaded"_s } },
    { u"pages"_s, everyPageDrawn, { u"QSG_RENDERER_DEBUG=render"_s } },
    { u"still"_s, stillMinute, {} },
    { u"touch"_s, touchToGlass, {} },
};

const QStringList kEnvironment = { u"QT_QPA_PLATFORM=xcb"_s, u"LIBGL_ALWAYS_SOFTWARE=1"_s,
    u"MESA_SHADER_CACHE_DISABLE=true"_s, u"LC_ALL=C.UTF-8"_s };

const Part *named(const QString &name)
{
    const auto found = std::ranges::find(kParts, name, &Part::name);
    return found == std::end(kParts) ? nullptr : found;
}

int measureHere(const Part &part, int argc, char *argv[])
{
    askForSurface();
    const QGuiApplication app(argc, argv);
    return part.measure() ? 0 : 1;
}

/// On a display that is drawn by the processor.
bool measureApart(const Part &part)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QStringLiteral(STILLROOM_ON_GLASS),
        QStringList{ u"1920x1080"_s, u"env"_s } + kEnvironment + part.environment
            + QStringList{ QCoreApplication::applicationFilePath(), u"--here"_s, part.name });
    if (!child.waitForFinished(-1))
        qFatal("%s does not start: deploy/setup build run test", STILLROOM_ON_GLASS);
    return child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0;
}

void head()
{
    double load = 0;
    getloadavg(&load, 1);
    std::printf(
        "%d processors, %.1f of them busy before we began; llvmpipe rasterises\n", get_nprocs(), load);
    std::fflush(stdout);
}

int measureAll(QStringList names)
{
    if (names.isEmpty())
        for (const Part &part : kParts)
            names += part.name;
    head();
    bool met = true;
    for (const QString &name : names)
        met = measureApart(*named(name)) && met;
    return met ? 0 : 1;
}

}

int main(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    if (words.value(0) == u"--once"_s)
        return paintOnce(
            words.value(1).toInt(), words.value(2).toInt(), words.value(3).toInt(), words.value(4).toInt());
    if (words.value(0) == u"--here"_s && named(words.value(1)))
        return measureHere(*named(words.value(1)), argc, argv);
    if (!std::ranges::all_of(words, named))
        return std::fputs("usage: bench_light [PART...]\n", stderr), 2;
    const QCoreApplication app(argc, argv);
    return measureAll(words);
}
