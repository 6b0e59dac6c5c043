// SPDX-License-Identifier: MPL-2.0
// Qt's null backend takes every call of the renderer and draws nothing, so what is left is the GUI thread
// (the room, bindings, layouts) and the render thread (the painter of scenes, the scene graph, and one copy
// of the picture, which on OpenGL goes into a texture that is there already).
#include "glass.h"
#include "parts.h"
#include "qml/pretendkiosk.h"
#include "scenemoods.h"
#include "several.h"

#include <atomic>
#include <cstdio>

using namespace std::chrono_literals;

namespace {

constexpr int kThreadRounds = 9, kThreadFrames = 20;
constexpr PretendKiosk::Glass kThreadGlasses[] = { { { 1280, 800 }, 3.86 }, { { 1920, 1080 }, 3.6 } };

/// What both threads have had so far; the render thread says its own after each frame.
struct Watched {
    /// From now to the end of `window`: this must outlive it.
    void watch(QQuickWindow &window)
    {
        QObject::connect(
            &window, &QQuickWindow::frameSwapped, &window,
            [this] {
                rendering = ownProcessorTime();
                ++frames;
            },
            Qt::DirectConnection);
    }
    std::atomic<double> rendering = 0;
    std::atomic<int> frames = 0;
};

/// One beat of the weather, and its frame.
void beat(PretendKiosk &kiosk, const Watched &watched)
{
    const int before = watched.frames;
    kiosk.pass(50ms, 50ms);
    if (watched.frames == before)
        awaitFrame(kiosk.window());
}

void measure(const SceneMood &scene, PretendKiosk::Glass glass)
{
    Watched watched;
    Content content = shippedContent();
    content.settings.light.mood = scene.mood.id;
    content.settings.light.motion = Motion::Gentle;
    PretendKiosk kiosk(std::move(content), glass);
    if (kiosk.window().rendererInterface()->graphicsApi() != QSGRendererInterface::Null)
        qFatal("this is to be measured without rasterising");
    kiosk.visit(QStringLiteral("en"));
    kiosk.settle();
    watched.watch(kiosk.window());
    beat(kiosk, watched);
    Several gui, rendering;
    for (int round = 0; round < kThreadRounds; ++round) {
        const double guiBefore = ownProcessorTime(), renderingBefore = watched.rendering;
        const int framesBefore = watched.frames;
        for (int i = 0; i < kThreadFrames; ++i)
            beat(kiosk, watched);
        const int frames = watched.frames - framesBefore;
        gui.add((ownProcessorTime() - guiBefore) / frames);
        rendering.add((watched.rendering - renderingBefore) / frames);
    }
    std::printf("  %-30s %10.2f %10.2f %10.2f %10.2f\n", qPrintable(scene.name), gui.least(), gui.median(),
        rendering.least(), rendering.median());
    std::fflush(stdout);
}

}

bool threadsAlone()
{
    for (const auto &glass : kThreadGlasses) {
        std::printf("\na frame of Home at %d by %d, weather moving, nothing rasterised, CPU ms\n",
            glass.size.width(), glass.size.height());
        std::printf("  %-30s %21s %21s\n", "", "GUI thread", "render thread");
        std::printf("  %-30s %10s %10s %10s %10s\n", "", "min", "median", "min", "median");
        for (const SceneMood &scene : sceneMoods())
            measure(scene, glass);
    }
    return true;
}
