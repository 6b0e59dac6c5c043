// SPDX-License-Identifier: MPL-2.0
// What a line to the broker is made of, without a broker: how long it is left alone, and what comes through.
#include "device/backoff.h"
#include "device/letterbox.h"
#include "device/sieve.h"
#include "device/tray.h"
#include "testprogram.h"

using namespace std::chrono_literals;

namespace {

const QByteArray kKiosk = QByteArrayLiteral("waiting-room");
const Sieve::Moment kStart{ 1h };

Sieve::Message message(QByteArrayView topic, QByteArrayView body, bool retained = false)
{
    return { topic, body, retained };
}

}

class BrokerPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_broker_is_left_alone_for_longer_and_longer()
    {
        Backoff hurried, patient;
        for (const auto longest : { 2s, 4s, 8s, 16s, 32s, 60s, 60s, 60s }) {
            QCOMPARE(hurried.lost(0ms, 0).count(), 1000);
            QCOMPARE(patient.lost(0ms, 1).count(), Backoff::Time(longest).count());
        }
    }

    void chance_may_pick_any_time_between()
    {
        Backoff backoff;
        QCOMPARE(backoff.lost(0ms, 0.5).count(), 1500);
        QCOMPARE(backoff.lost(0ms, 0.5).count(), 2500);
        QCOMPARE(backoff.lost(0ms, 0.25).count(), 2750);
    }

    void only_a_line_that_was_up_for_a_while_makes_up_for_those_lost()
    {
        Backoff backoff;
        for (const auto longest : { 2s, 4s, 8s, 16s })
            QCOMPARE(backoff.lost(29s, 1).count(), Backoff::Time(longest).count());
        QCOMPARE(backoff.lost(30s, 1).count(), 2000);
        QCOMPARE(backoff.lost(100ms, 1).count(), 4000);
    }

    void a_broker_that_flaps_is_called_a_few_times_in_ten_minutes()
    {
        Backoff backoff;
        auto passed = 0ms;
        int calls = 0;
        for (; passed < 10min; ++calls)
            passed += 100ms + backoff.lost(100ms, 0.5);
        QVERIFY2(calls <= 25, qPrintable(QString::number(calls)));
    }

    void four_topics_come_through_and_no_others()
    {
        Sieve sieve(kKiosk, kStart);
        const std::array<QByteArray, 4> ours{ "stillroom/waiting-room/desk", "stillroom/all/desk",
            "stillroom/waiting-room/reply", "stillroom/waiting-room/notice" };
        QCOMPARE(sieve.topics(), ours);
        for (std::size_t topic = 0; topic < ours.size(); ++topic) {
            const auto heard = sieve.pass(message(ours[topic], "words"), kStart);
            QVERIFY(heard);
            QCOMPARE(heard->topic, static_cast<Bus::Topic>(topic));
            QCOMPARE(heard->body, QByteArray("words"));
        }
        QCOMPARE(sieve.dropped(), 0U);
        for (const char *other : { "", "stillroom/waiting-room/checkin", "stillroom/waiting-room/desk/",
                 "stillroom/lobby/desk", "stillroom/all/reply", "Stillroom/all/desk" })
            QVERIFY2(!sieve.pass(message(other, "words"), kStart), other);
        QCOMPARE(sieve.dropped(), 6U);
    }

    void what_is_retained_or_over_a_kibibyte_is_counted_and_not_read()
    {
        Sieve sieve(kKiosk, kStart);
        const QByteArray &topic = sieve.topics()[0];
        QVERIFY(!sieve.pass(message(topic, "old", true), kStart));
        QVERIFY(!sieve.pass(message(topic, QByteArray(1025, 'x')), kStart));
        QCOMPARE(sieve.dropped(), 2U);
        QVERIFY(sieve.pass(message(topic, QByteArray(1024, 'x')), kStart));
        QVERIFY(sieve.pass(message(topic, {}), kStart));
        QCOMPARE(sieve.dropped(), 2U);
    }

    void two_hundred_at_once_and_a_hundred_a_second_are_read()
    {
        Sieve sieve(kKiosk, kStart);
        QCOMPARE(passed(sieve, 1000, kStart), 200);
        QCOMPARE(sieve.dropped(), 800U);
        QCOMPARE(passed(sieve, 1000, kStart + 1s), 100);
        QCOMPARE(passed(sieve, 1000, kStart + 1500ms), 50);
        QCOMPARE(passed(sieve, 1000, kStart + 1h), 200); // what nobody used is not saved up
    }

    void what_is_not_read_uses_up_nothing()
    {
        Sieve sieve(kKiosk, kStart);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(!sieve.pass(message(sieve.topics()[0], "old", true), kStart));
        QCOMPARE(passed(sieve, 1000, kStart), 200);
    }

    void a_letterbox_holds_sixty_four_and_calls_once()
    {
        Letterbox box;
        QCOMPARE(box.put({ Bus::Topic::Desk, "0" }), Letterbox::Put::First);
        for (int i = 1; i < 64; ++i)
            QCOMPARE(box.put({ Bus::Topic::Desk, QByteArray::number(i) }), Letterbox::Put::More);
        QCOMPARE(box.put({ Bus::Topic::Desk, "too many" }), Letterbox::Put::Full);
        const auto letters = box.takeAll();
        QCOMPARE(letters.size(), 64U);
        for (int i = 0; i < 64; ++i)
            QCOMPARE(letters[static_cast<std::size_t>(i)].body, QByteArray::number(i));
        QVERIFY(box.takeAll().empty());
        QCOMPARE(box.put({ Bus::Topic::Desk, "0" }), Letterbox::Put::First);
    }

    void a_tray_takes_one_board_until_it_is_received()
    {
        Tray tray;
        QVERIFY(!tray.put("no line"));
        tray.open();
        QVERIFY(!tray.take());
        QVERIFY(tray.put("first"));
        QVERIFY(!tray.put("second"));
        tray.received(); // of what has not been sent
        QVERIFY(!tray.put("second"));
        QCOMPARE(tray.take(), QByteArray("first"));
        QVERIFY(!tray.take());
        QVERIFY(!tray.put("second"));
        tray.received();
        QVERIFY(tray.put("second"));
    }

    void no_board_waits_for_the_next_line()
    {
        Tray tray;
        tray.open();
        QVERIFY(tray.put("old"));
        tray.shut();
        QVERIFY(!tray.isOpen());
        QVERIFY(!tray.take());
        tray.open();
        QVERIFY(tray.isOpen());
        QVERIFY(!tray.take());
        QVERIFY(tray.put("new"));
        QCOMPARE(tray.take(), QByteArray("new"));
    }

private:
    static int passed(Sieve &sieve, int messages, Sieve::Moment now)
    {
        int passed = 0;
        for (int i = 0; i < messages; ++i)
            passed += sieve.pass(message(sieve.topics()[0], "words"), now).has_value();
        return passed;
    }
};

STILLROOM_TEST(BrokerPartsTest)
#include "tst_brokerparts.moc"
