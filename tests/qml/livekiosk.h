// SPDX-License-Identifier: MPL-2.0
// The whole kiosk in the world's own time, on a window, and how many frames come to the glass.
#pragma once

#include "device/steadyclock.h"
#include "fakes/handwoundtapes.h"
#include "fakes/silentsink.h"
#include "qml/pretendkiosk.h"
#include "stage/stage.h"

#include <QTest>

#include <atomic>

struct LiveKiosk {
    /// The longest answer of a page, one with pictures, takes 2.6 s at most.
    static constexpr std::chrono::milliseconds kAnswers{ 2900 };

    /// The bus, where there is one, must outlive it.
    explicit LiveKiosk(Motion motion, QSize size = { 1280, 800 }, Bus *bus = nullptr)
        : room(moving(motion), clock, sink, tapes, {}, nullptr, bus)
        , stage(room, script, 3.86)
    {
        CommandLine ask;
        ask.window = size;
        stage.show(ask);
        QObject::connect(
            stage.window(), &QQuickWindow::frameSwapped, stage.window(), [this] { ++frames; },
            Qt::DirectConnection);
    }
    /// Frames that come in `time`.
    int count(std::chrono::milliseconds time)
    {
        frames = 0;
        QTest::qWait(int(time.count()));
        return frames;
    }
    /// Lets everything that was asked for arrive, however busy the machine is.
    void settle(std::chrono::milliseconds answers = kAnswers)
    {
        QTest::qWait(int(answers.count()));
        if (!QTest::qWaitFor([this] { return !room.lighting()->changing(); },
                20000)) // the place comes up slowly at the start
            qFatal("the light does not settle");
        for (int tries = 0; tries < 8 && count(std::chrono::milliseconds(500)) > 0; ++tries) { }
    }
    void comeHome()
    {
        room.session()->touched();
        room.session()->comeIn();
        room.session()->go(Session::Place::Home);
    }

    static Content moving(Motion motion)
    {
        Content content = shippedContent();
        content.settings.light.motion = motion;
        return content;
    }

    std::atomic<int> frames = 0; ///< before the window, whose render thread counts them
    SteadyClock clock;
    SilentSink sink;
    HandWoundTapes tapes;
    Room room;
    Script script;
    Stage stage;
};
