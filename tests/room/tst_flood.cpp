// SPDX-License-Identifier: MPL-2.0
// As much as a bus lets through in a second, of the worst kind: it is little work for whoever draws frames,
// and no token is another afterwards.
#include "fakes/patientbus.h"
#include "glassprogram.h"
#include "kiosk.h"

#include <QSignalSpy>

#include <random>

using Kind = DeskAnswer::Kind;

namespace {

constexpr int kInASecond = 200; ///< messages, that the bus lets through at once
constexpr int kLooks = 17; ///< that are little work: one at the board, and a few before it

/// There before the room and after it.
struct CountedLine {
    PatientBus bus;
};

/// A visitor whose token is on the board, at whose desk somebody is.
struct Flooded : CountedLine, KioskWith<> {
    CheckIn &checkIn = *room.checkIn();

    Flooded()
        : KioskWith<>(shippedContent(), &bus)
    {
        goHome();
        clock.crank(1s);
        bus.show();
        checkIn.begin();
        checkIn.take(checkIn.colours()[0]);
        checkIn.take(checkIn.things()[0]);
        checkIn.send();
        clock.crank(1s);
        bus.show();
    }
    [[nodiscard]] QByteArray row() const { return bus.boards.back().mid(PatientBus::place(0), 12); }
    /// Bytes of the last board, where an answer has them too.
    [[nodiscard]] QByteArray answer(Kind kind) const
    {
        QByteArray body(boardwire::kSmall, '\0');
        body[0] = 1;
        body[1] = char(kind);
        body.replace(2, 2, row().first(2));
        body.replace(4, 4, bus.boards.back().mid(4, 4));
        body.replace(8, 2, row().mid(2, 2));
        return body;
    }
};

using Deed = void (*)(Flooded &, int);

void comeAndGo(Flooded &kiosk, int number)
{
    number % 2 ? kiosk.bus.close(7) : kiosk.bus.show(7);
}

void sayOtherWaits(Flooded &kiosk, int number)
{
    kiosk.bus.sayWait(std::uint8_t(number % 20), 30, QByteArray::number(number));
}

void answerAnotherRun(Flooded &kiosk, int number)
{
    QByteArray body = kiosk.answer(Kind(1 + number % 8));
    body[4] = char(body[4] ^ (1 + number % 255));
    kiosk.bus.hear(Bus::Topic::Reply, body);
}

void answerAnotherLife(Flooded &kiosk, int number)
{
    QByteArray body = kiosk.answer(Kind(1 + number % 8));
    body[8] = char(body[8] ^ (1 + number % 255));
    kiosk.bus.hear(Bus::Topic::Reply, body);
}

void clearAnotherRun(Flooded &kiosk, int number)
{
    QByteArray body = kiosk.answer(number % 2 ? Kind::ClearAll : Kind::Pause);
    body[2] = body[3] = char(255);
    body[8] = body[9] = 0;
    body[11] = char(number % 2 ? 0 : 1);
    body[7] = char(body[7] ^ (1 + number % 255));
    kiosk.bus.hear(Bus::Topic::Reply, body);
}

void makeNoise(Flooded &kiosk, int number)
{
    static std::mt19937 random(5);
    constexpr std::array sizes{ 0, 1, 15, 16, 17, 360, 768, 1024 };
    QByteArray body(sizes[std::size_t(number) % sizes.size()], '\0');
    for (char &byte : body)
        byte = char(random());
    kiosk.bus.hear(Bus::Topic(number / 8 % 4), body);
}

}

class FloodTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void it_is_little_work_and_no_token_is_another_data()
    {
        QTest::addColumn<Deed>("deed");
        QTest::newRow("a page that comes and goes") << Deed(comeAndGo);
        QTest::newRow("another wait each time") << Deed(sayOtherWaits);
        QTest::newRow("answers to another run") << Deed(answerAnotherRun);
        QTest::newRow("answers to another life") << Deed(answerAnotherLife);
        QTest::newRow("all of another run") << Deed(clearAnotherRun);
        QTest::newRow("noise") << Deed(makeNoise);
    }
    void it_is_little_work_and_no_token_is_another()
    {
        QFETCH(Deed, deed);
        Flooded kiosk;
        const QByteArray before = kiosk.row();
        const QSignalSpy looks(&kiosk.checkIn, &CheckIn::changed);
        for (int second = 1; second <= 10; ++second) {
            for (int number = 0; number < kInASecond; ++number)
                deed(kiosk, number);
            kiosk.clock.crank(1s);
            kiosk.bus.show();
            QVERIFY2(looks.count() <= second * kLooks, qPrintable(QString::number(looks.count())));
            QCOMPARE(kiosk.row().toHex(), before.toHex());
        }
        QCOMPARE(kiosk.bus.rows(), 1);
    }

    void what_a_flood_holds_back_is_told_with_the_next_board()
    {
        Flooded kiosk;
        for (int number = 0; number < kInASecond; ++number)
            comeAndGo(kiosk, number);
        const QSignalSpy looks(&kiosk.checkIn, &CheckIn::changed);
        kiosk.bus.answer(Kind::OnTheWay, 0, 1);
        QCOMPARE(looks.count(), 0);
        kiosk.clock.crank(1s);
        QVERIFY(looks.count() > 0);
        QCOMPARE(kiosk.checkIn.held()->stand(), HeldToken::Stand::OnTheWay);
    }
};

STILLROOM_GLASS_TEST(FloodTest, Glass::drawnByTheClock)
#include "tst_flood.moc"
