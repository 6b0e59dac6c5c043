// SPDX-License-Identifier: MPL-2.0
// How many frames come to the glass, counted in real time: none at all while nothing moves.
#include "device/steadyclock.h"
#include "fakes/handwoundtapes.h"
#include "fakes/silentsink.h"
#include "qml/pretendkiosk.h"
#include "stage/stage.h"

#include <QGuiApplication>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Place = Session::Place;

namespace {

constexpr auto kAnswers = 2600ms; ///< the longest answer of a page, one with pictures, takes 2.2 s

Content contentMoving(Motion motion)
{
    Content content = shippedContent();
    content.settings.light.motion = motion;
    return content;
}

/// The kiosk in the world's own time.
struct Kiosk {
    explicit Kiosk(Motion motion)
        : room(contentMoving(motion), clock, sink, tapes)
        , stage(room, script, 3.86)
    {
        CommandLine ask;
        ask.window = QSize(1280, 800);
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
        for (int tries = 0; tries < 8 && count(500ms) > 0; ++tries) { }
    }
    void comeHome()
    {
        room.session()->touched();
        room.session()->comeIn();
        room.session()->go(Place::Home);
    }

    SteadyClock clock;
    SilentSink sink;
    HandWoundTapes tapes;
    Room room;
    Script script;
    Stage stage;
    std::atomic<int> frames = 0;
};

}

class tst_frames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void while_nothing_moves_there_is_no_frame_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("rest") << int(Place::Rest);
        QTest::newRow("home") << int(Place::Home);
        QTest::newRow("sound, playing") << int(Place::Sound);
        QTest::newRow("mixer, playing") << int(Place::Mixer);
        QTest::newRow("reading") << int(Place::Reading);
        QTest::newRow("stillness, its words gone") << int(Place::Stillness);
        QTest::newRow("water, untouched") << int(Place::Thing);
    }
    void while_nothing_moves_there_is_no_frame()
    {
        QFETCH(int, place);
        Kiosk kiosk(Motion::Still);
        if (Place(place) != Place::Rest) {
            kiosk.comeHome();
            if (Place(place) == Place::Sound || Place(place) == Place::Mixer)
                for (Channel *channel : kiosk.room.soundboard()->channels().first(2))
                    kiosk.room.soundboard()->toggle(channel);
            if (Place(place) == Place::Reading)
                kiosk.room.library()->read(kiosk.room.library()->leaves().value(0));
            else if (Place(place) == Place::Thing)
                kiosk.room.things()->begin(kiosk.room.things()->list().value(1));
            else
                kiosk.room.session()->go(Place(place));
        }
        kiosk.settle(Place(place) == Place::Stillness ? 8s + kAnswers : kAnswers);
        QCOMPARE(kiosk.count(5s), 0);
    }

    void slow_weather_comes_twenty_times_a_second()
    {
        Kiosk kiosk(Motion::Slow);
        QTest::qWait(5000); // for the weather to have come up to its own pace
        const int frames = kiosk.count(3s);
        qInfo("%.1f frames a second", frames / 3.0);
        QVERIFY2(frames >= 45 && frames <= 66, qPrintable(QString::number(frames)));
    }

    void a_ring_on_water_moves_as_a_finger_does_and_then_comes_to_rest()
    {
        Kiosk kiosk(Motion::Still);
        kiosk.comeHome();
        kiosk.room.things()->begin(kiosk.room.things()->list().value(1));
        kiosk.settle();
        QTest::mouseClick(kiosk.stage.window(), Qt::LeftButton, Qt::NoModifier, QPoint(640, 420));
        QTest::qWait(300);
        const int frames = kiosk.count(2s);
        qInfo("%.1f frames a second", frames / 2.0);
        QVERIFY2(frames > 60, qPrintable(QString::number(frames)));
        kiosk.settle(3200ms);
        QCOMPARE(kiosk.count(3s), 0);
    }

    void a_page_that_is_hidden_runs_nothing()
    {
        Kiosk kiosk(Motion::Still);
        kiosk.comeHome();
        kiosk.room.things()->begin(kiosk.room.things()->list().value(1));
        kiosk.settle();
        QTest::mouseClick(kiosk.stage.window(), Qt::LeftButton, Qt::NoModifier, QPoint(640, 420));
        kiosk.room.session()->go(Place::Home); // while a ring still runs
        kiosk.settle();
        QCOMPARE(kiosk.count(2s), 0);
    }
};

QTEST_MAIN(tst_frames)
#include "tst_frames.moc"
