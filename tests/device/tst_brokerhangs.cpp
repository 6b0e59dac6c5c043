// SPDX-License-Identifier: MPL-2.0
// A broker that is there and is of no use: it hangs, or drops whoever calls. Real time.
#include "device/deskline.h"
#include "device/onlooker.h"
#include "device/privatebroker.h"
#include "testprogram.h"

#include <QElapsedTimer>

class BrokerHangsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivateBroker::installed())
            QSKIP("mosquitto is not installed (apt install mosquitto)");
    }

    void a_broker_that_stands_still_is_found_out_and_is_used_when_it_goes_on()
    {
        PrivateBroker broker;
        QVERIFY(broker.start());
        const DeskLine speaking(broker.socket()), silent(broker.socket(), "lobby");
        QVERIFY(speaking.comesUp() && silent.comesUp());
        broker.pause();
        QVERIFY(speaking.bus().say("a board"));
        QVERIFY(!speaking.bus().say("another"));
        QVERIFY(speaking.goes(15000));
        QVERIFY(silent.goes(15000));
        broker.go();
        QVERIFY(speaking.comesUp(20000) && silent.comesUp(20000));
        QVERIFY(speaking.bus().say("a new one"));
    }

    void its_end_does_not_wait_for_a_broker_that_hangs()
    {
        PrivateBroker broker;
        QVERIFY(broker.start());
        DeskLine up(broker.socket());
        QVERIFY(up.comesUp());
        broker.pause();
        QVERIFY(up.bus().say("a board"));
        DeskLine calling(broker.socket(), "lobby"), away(broker.path("nowhere").toLocal8Bit());
        QTest::qWait(300);
        QElapsedTimer since;
        since.start();
        up.end();
        calling.end();
        away.end();
        QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
    }

    /// Somebody else who calls himself by the kiosk's name, ten times a second: each time the broker sends
    /// the kiosk away.
    void a_broker_that_drops_us_each_time_is_not_stormed()
    {
        PrivateBroker broker;
        QVERIFY(broker.start());
        Onlooker desk(broker.socket());
        QVERIFY(desk.sees());
        const DeskLine line(broker.socket());
        QVERIFY(line.comesUp());
        std::unique_ptr<Onlooker> rival;
        QElapsedTimer since;
        for (since.start(); since.elapsed() < 12000; QTest::qWait(100)) {
            desk.turn();
            if (!rival || !rival->turn())
                rival = std::make_unique<Onlooker>(broker.socket(), DeskLine::kKiosk);
        }
        const long calls = desk.times(kStatus, "online 1.2.3");
        qInfo("%ld calls in 12 s", calls);
        QVERIFY(calls >= 2); // there is still somebody who calls
        QVERIFY(
            calls <= 6); // where waits do not grow it is eight; seven with growth is one time in ten thousand
    }
};

STILLROOM_TEST(BrokerHangsTest)
#include "tst_brokerhangs.moc"
