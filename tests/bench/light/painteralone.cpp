// SPDX-License-Identifier: MPL-2.0
#include "bench/instructions.h"
#include "glass.h"
#include "parts.h"
#include "scenemoods.h"
#include "several.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 9, kFrames = 20, kCounted = 3;
constexpr double kDrift = 1000; ///< seconds of weather gone by
constexpr QSize kPainted[] = { { 480, 270 }, { 320, 200 } }; ///< of 1920x1080 and of 1280x800

// Sources and doubts: pi4.md.
constexpr double kClock = 1.5e9; ///< of a Raspberry Pi 4
constexpr double kPerCycle = 1; ///< instructions of a third of what it can start at most
constexpr double kFramesASecond = 20; ///< of weather

}

extern "C" [[gnu::noipa]] void benchMeasured(Weather &weather, QImage &image, int frames)
{
    const float aspect = static_cast<float>(image.width()) / static_cast<float>(image.height());
    for (int i = 0; i < frames; ++i) {
        weather.drift += 0.05;
        paintPlace(image, weather, aspect);
    }
}

namespace {

double milliseconds(const SceneMood &scene, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    Weather weather = scene.weather(kDrift);
    Several rounds;
    for (int round = 0; round < kRounds; ++round) {
        const double before = ownProcessorTime();
        benchMeasured(weather, image, kFrames);
        rounds.add((ownProcessorTime() - before) / kFrames);
    }
    return rounds.least();
}

std::optional<double> instructions(int scene, QSize size)
{
    if (!canCount())
        return {};
    const auto all = instructionsAgain({ u"--once"_s, QString::number(scene), QString::number(size.width()),
        QString::number(size.height()), QString::number(kCounted) });
    return all ? std::optional(*all * 1e6 / kCounted) : std::nullopt;
}

}

int paintOnce(int scene, int width, int height, int frames)
{
    const auto all = sceneMoods();
    if (scene < 0 || scene >= static_cast<int>(all.size()) || width < 2 || height < 2)
        return 2;
    QImage image(width, height, QImage::Format_RGB32);
    Weather weather = all[static_cast<std::size_t>(scene)].weather(kDrift);
    benchMeasured(weather, image, frames);
    return 0;
}

bool painterAlone()
{
    const auto all = sceneMoods();
    for (const QSize size : kPainted) {
        std::printf("\nthe painter alone, %d by %d\n", size.width(), size.height());
        std::printf("  %-30s %12s %14s %14s %22s\n", "", "CPU ms", "instr./pixel", "M instr./frame",
            "of a Pi 4's core, sum");
        for (int i = 0; i < static_cast<int>(all.size()); ++i) {
            const SceneMood &scene = all[static_cast<std::size_t>(i)];
            std::printf("  %-30s %12.2f", qPrintable(scene.name), milliseconds(scene, size));
            if (const auto counted = instructions(i, size))
                std::printf(" %14.1f %14.2f %20.1f %%", *counted / (size.width() * size.height()),
                    *counted / 1e6, 100 * *counted * kFramesASecond / kPerCycle / kClock);
            std::printf("\n");
            std::fflush(stdout);
        }
    }
    return true;
}
