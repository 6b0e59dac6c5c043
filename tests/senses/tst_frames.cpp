// SPDX-License-Identifier: MPL-2.0
// How many frames come to the glass while something moves, counted in real time.
#include "glassprogram.h"
#include "qml/livekiosk.h"

using namespace std::chrono_literals;

class tst_frames : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

    void slow_weather_comes_twenty_times_a_second()
    {
        LiveKiosk kiosk(Motion::Slow);
        QTest::qWait(5000); // for the weather to have come up to its own pace
        const int frames = kiosk.count(3s);
        qInfo("%.1f frames a second", frames / 3.0);
        QVERIFY2(frames >= 45 && frames <= 66, qPrintable(QString::number(frames)));
    }
};

STILLROOM_GLASS_TEST(tst_frames, Glass::drawnByTheClock)
#include "tst_frames.moc"
