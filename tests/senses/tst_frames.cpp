// SPDX-License-Identifier: MPL-2.0
// How many frames come to the glass, counted in real time: none at all while nothing moves.
#include "qml/livekiosk.h"

#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Place = Session::Place;

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
        LiveKiosk kiosk(Motion::Still);
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
        kiosk.settle(Place(place) == Place::Stillness ? 8s + LiveKiosk::kAnswers : LiveKiosk::kAnswers);
        QCOMPARE(kiosk.count(5s), 0);
    }

    void slow_weather_comes_twenty_times_a_second()
    {
        LiveKiosk kiosk(Motion::Slow);
        QTest::qWait(5000); // for the weather to have come up to its own pace
        const int frames = kiosk.count(3s);
        qInfo("%.1f frames a second", frames / 3.0);
        QVERIFY2(frames >= 45 && frames <= 66, qPrintable(QString::number(frames)));
    }

    void a_ring_on_water_moves_as_a_finger_does_and_then_comes_to_rest()
    {
        LiveKiosk kiosk(Motion::Still);
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
        LiveKiosk kiosk(Motion::Still);
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
