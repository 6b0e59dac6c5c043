// SPDX-License-Identifier: MPL-2.0
// The picture of what is heard follows softly, moves only where it is seen, and not at all where stillness
// was asked for.
#include "kiosk.h"
#include "testprogram.h"

#include <QSignalSpy>

#include <cmath>

namespace {

constexpr double kMostAtOnce = 0.0101; ///< of the whole, in a fifth of a second

/// Lets sound and time go by together.
void pass(Kiosk &kiosk, std::chrono::milliseconds time)
{
    for (auto gone = 0ms; gone < time; gone += 100ms) {
        kiosk.sink.listen(sound::kRate / 10);
        kiosk.clock.crank(100ms);
    }
}

}

class SoftMeterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void it_comes_up_with_the_sound_and_never_jumps()
    {
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.session.go(Session::Place::Sound);
        Channel *rain = kiosk.soundboard.channels().at(0);
        double last = rain->heard(), most = 0, steepest = 0;
        QCOMPARE(last, 0.0);
        connect(rain, &Channel::heardChanged, this, [&] {
            steepest = std::max(steepest, std::abs(rain->heard() - last));
            last = rain->heard();
            most = std::max(most, last);
        });
        for (int i = 0; i < 6; ++i) { // whatever the taps
            kiosk.soundboard.toggle(rain);
            pass(kiosk, i == 0 ? 40s : 1700ms);
        }
        kiosk.soundboard.hush();
        pass(kiosk, 40s);
        QVERIFY2(steepest > 0 && steepest <= kMostAtOnce, qPrintable(QString::number(steepest)));
        QVERIFY2(most > 0.5, qPrintable(QString::number(most)));
        QCOMPARE(last, 0.0);
    }

    void where_nothing_may_move_it_says_what_was_asked()
    {
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.lighting.move(Lighting::Motion::Still);
        kiosk.session.go(Session::Place::Sound);
        Channel *rain = kiosk.soundboard.channels().at(0);
        rain->setLevel(0.5);
        QCOMPARE(rain->heard(), 0.5);
        const QSignalSpy moved(rain, &Channel::heardChanged);
        pass(kiosk, 20s);
        QCOMPARE(rain->heard(), 0.5);
        QCOMPARE(moved.size(), 0);
    }

    void it_rests_where_nobody_sees_it()
    {
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.session.go(Session::Place::Sound);
        Channel *rain = kiosk.soundboard.channels().at(0);
        rain->setLevel(1);
        pass(kiosk, 10s);
        kiosk.session.go(Session::Place::Stillness);
        const QSignalSpy moved(rain, &Channel::heardChanged);
        pass(kiosk, 10s);
        QCOMPARE(moved.size(), 0);
        kiosk.session.go(Session::Place::Mixer);
        pass(kiosk, 1s);
        QVERIFY(moved.size() > 0);
    }

    void it_comes_to_rest_in_quiet()
    {
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.session.go(Session::Place::Sound);
        Channel *rain = kiosk.soundboard.channels().at(0);
        rain->setLevel(1);
        pass(kiosk, 20s);
        kiosk.soundboard.hush();
        pass(kiosk, 40s);
        const QSignalSpy moved(rain, &Channel::heardChanged);
        pass(kiosk, 10s);
        QCOMPARE(rain->heard(), 0.0);
        QCOMPARE(moved.size(), 0);
    }
};

STILLROOM_TEST(SoftMeterTest)
#include "tst_softmeter.moc"
