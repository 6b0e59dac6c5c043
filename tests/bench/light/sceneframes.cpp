// SPDX-License-Identifier: MPL-2.0
#include "glass.h"
#include "landscape.h"
#include "parts.h"
#include "scenemoods.h"
#include "several.h"

#include <QQmlComponent>
#include <QQmlEngine>

#include <cstdio>
#include <memory>

namespace {

constexpr double kTarget = 2.5; ///< times a gradient
constexpr int kSceneRounds = 9, kSceneFrames = 24;
constexpr QSize kSceneGlasses[] = { { 1280, 800 }, { 1920, 1080 } };

struct Costs {
    Several processor, wall;
    void add(FrameCost cost)
    {
        processor.add(cost.processor);
        wall.add(cost.wall);
    }
};

/// What everybody would put behind their words instead.
std::unique_ptr<QQuickItem> makeGradient(QQmlEngine &engine)
{
    QQmlComponent component(&engine);
    component.setData(R"(import QtQuick
        Rectangle {
            property color upper: "#cfe0d8"
            gradient: Gradient {
                GradientStop { position: 0; color: upper }
                GradientStop { position: 1; color: "#9cb272" }
            }
        })",
        {});
    return std::unique_ptr<QQuickItem>(qobject_cast<QQuickItem *>(component.create()));
}

void dress(Landscape &place, const Weather &weather)
{
    place.setProperty("skyTop", weather.skyTop);
    place.setProperty("skyMiddle", weather.skyMiddle);
    place.setProperty("skyLow", weather.skyLow);
    place.setProperty("far", weather.far);
    place.setProperty("middle", weather.middle);
    place.setProperty("near", weather.near);
    place.setProperty("glow", weather.glow);
    place.setProperty(
        "scenes", QVariant::fromValue(QList<qreal>(weather.scenes.begin(), weather.scenes.end())));
}

bool print(const SceneMood &scene, const Costs &ours, const Costs &plain)
{
    const double least = ours.processor.least() / plain.processor.least();
    std::printf("  %-30s %7.2f %7.2f %7.2f %7.2f %7.2f %7.2f   %7.2f %7.2f %7.2f  <= %.1f %s\n",
        qPrintable(scene.name), ours.processor.least(), ours.processor.median(), plain.processor.least(),
        plain.processor.median(), least, ours.processor.median() / plain.processor.median(),
        ours.wall.median(), plain.wall.median(), ours.wall.median() / plain.wall.median(), kTarget,
        least <= kTarget ? "met" : "MISSED");
    std::fflush(stdout);
    return least <= kTarget;
}

bool measure(QSize size)
{
    QQmlEngine engine;
    const auto gradient = makeGradient(engine);
    Landscape place;
    Glass glass(size);
    gradient->setParentItem(glass.window.contentItem());
    place.setParentItem(glass.window.contentItem());

    std::printf("\na frame at %d by %d, all threads and rasterising\n", size.width(), size.height());
    std::printf(
        "  %-30s %15s %15s %15s   %23s\n", "", "ours, CPU ms", "gradient", "ratio", "median wall ms, ratio");
    std::printf("  %-30s %7s %7s %7s %7s %7s %7s\n", "", "min", "median", "min", "median", "min", "median");
    bool met = true;
    double drift = 1000;
    int hue = 0;
    const auto weather = [&] { place.setProperty("drift", drift += 0.05); };
    const auto colour = [&] { gradient->setProperty("upper", QColor::fromHsv(++hue % 360, 40, 220)); };
    for (const SceneMood &scene : sceneMoods()) {
        dress(place, scene.weather(drift));
        Costs ours, plain;
        for (int round = -1; round < kSceneRounds; ++round) { // the first is not counted
            glass.hold(place);
            const FrameCost one = glass.frames(kSceneFrames, weather);
            glass.hold(*gradient);
            const FrameCost other = glass.frames(kSceneFrames, colour);
            if (round < 0)
                continue;
            ours.add(one);
            plain.add(other);
        }
        met = print(scene, ours, plain) && met;
    }
    return met;
}

}

bool sceneFrames()
{
    bool met = true;
    for (const QSize size : kSceneGlasses)
        met = measure(size) && met;
    return met;
}
