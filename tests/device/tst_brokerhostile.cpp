// SPDX-License-Identifier: MPL-2.0
// Somebody on the bus who hears every board, and says what is almost an answer, two thousand times a second:
// retained, of another run or life, too long, with a byte that is kept for later, or a megabyte of it. The
// token that is on the board stays as it was. Real time.
#include "device/broker.h"
#include "device/privatebroker.h"
#include "device/steadyclock.h"
#include "device/torrent.h"
#include "room/deskline.h"
#include "testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>

#include <cstring>

namespace {

constexpr qint64 kLooks = 17; ///< that the line may ask for between two boards
constexpr qsizetype kRow = 16; ///< the first, in a board

/// Done, to the first token on this board: a desk would be obeyed.
QByteArray done(const QByteArray &board)
{
    QByteArray body(boardwire::kSmall, '\0');
    body[0] = 1;
    body[1] = char(DeskAnswer::Kind::Done);
    body.replace(2, 2, board.mid(kRow, 2));
    body.replace(4, 4, board.mid(4, 4));
    body.replace(8, 2, board.mid(kRow + 2, 2));
    return body;
}

/// Almost that, in one way of many.
void sayAlmost(Onlooker &stranger, QByteArray body, int number)
{
    const char other = char(1 + number % 255);
    switch (number % 7) {
    case 0:
        return stranger.say(kReply, body, 1, true);
    case 1:
        body[4 + number % 4] = char(body[4 + number % 4] ^ other);
        break;
    case 2:
        body[8 + number % 2] = char(body[8 + number % 2] ^ other);
        break;
    case 3:
        body[12 + number % 4] = other;
        break;
    case 4:
        body.append(QByteArray(1 + number % 2000, '\0'));
        break;
    case 5:
        body.append(QByteArray(number % 500 == 0 ? 1 << 20 : 3, 'x'));
        break;
    case 6:
        return stranger.say("stillroom/waiting-room/desk", body);
    }
    stranger.say(kReply, body);
}

/// The first board that this one hears with a token on it.
QByteArray overheard(Onlooker &stranger)
{
    QByteArray board;
    (void)QTest::qWaitFor(
        [&] {
            stranger.turn();
            for (const Onlooker::Seen &seen : stranger.seen())
                if (seen.topic == kBoard && seen.body.size() == boardwire::kBoard
                    && seen.body[kRow] != char(255))
                    board = seen.body;
            return !board.isEmpty();
        },
        10000);
    return board;
}

/// A process of its own.
int strangerAt(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Onlooker stranger(argv[1]);
    const QByteArray board = stranger.sees() ? overheard(stranger) : QByteArray();
    if (board.isEmpty())
        return 1;
    torrent::pour(stranger, [&](int number) { sayAlmost(stranger, done(board), number); });
    stranger.say("stillroom/end", "said");
    return stranger.sees("stillroom/end", "said") ? 0 : 1;
}

SiteCheckIn deskOnly()
{
    SiteCheckIn site;
    site.enabled = true;
    return site;
}

}

class BrokerHostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void no_token_is_another()
    {
        if (!PrivateBroker::installed())
            QSKIP("mosquitto is not installed (apt install mosquitto)");
        PrivateBroker broker;
        QVERIFY(broker.start());
        Onlooker before(broker.socket());
        QVERIFY(before.sees());
        for (int number = 0; number < torrent::kRetained; ++number)
            before.say(
                kReply + (number ? '/' + QByteArray::number(number) : QByteArray()), "from before", 1, true);
        QVERIFY(before.sees(kReply, "from before"));

        SteadyClock clock;
        Broker bus({ broker.socket(), "waiting-room", "1.2.3" });
        Deskline desk(deskOnly(), 7, { 8, 12, 7 }, clock, &bus);
        QVERIFY(desk.board().add({ 3, 4 }, { 5, 1 }, clock.now()) != 0);
        QVERIFY(QTest::qWaitFor([&] { return desk.board().rows()[0].told != 0; }, 9000));
        const BoardRow row = desk.board().rows()[0];

        const QSignalSpy looks(&desk, &Deskline::changed);
        QElapsedTimer since;
        since.start();
        QProcess stranger;
        stranger.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        stranger.start(QCoreApplication::applicationFilePath(),
            { QStringLiteral("a_stranger"), QString::fromLocal8Bit(broker.socket()) });
        QVERIFY(QTest::qWaitFor([&] { return stranger.state() == QProcess::NotRunning; }, 40000));
        QCOMPARE(stranger.exitCode(), 0);
        const qint64 seconds = since.elapsed() / 1000 + 2;
        qInfo("%llu refused and %llu dropped; %lld looks in %lld s",
            static_cast<unsigned long long>(desk.refused()), static_cast<unsigned long long>(bus.dropped()),
            static_cast<long long>(looks.count()), static_cast<long long>(seconds));
        QCOMPARE(desk.board().rows().size(), 1U);
        QCOMPARE(std::memcmp(&desk.board().rows()[0], &row, sizeof row), 0);
        QVERIFY(desk.refused() >= 200 && bus.dropped() > 1000);
        QVERIFY(looks.count() <= seconds * kLooks);
        QVERIFY(!desk.open());

        QVERIFY(bus.up());
        before.say(kReply, done(overheard(before)));
        QVERIFY(QTest::qWaitFor(
            [&] { return before.turn() && desk.board().rows()[0].state == BoardRow::State::Done; }, 5000));
    }
};

STILLROOM_TEST(BrokerHostileTest)
[[maybe_unused]] static const bool stranger_is_known = TestProgram::add("a_stranger", strangerAt);

#include "tst_brokerhostile.moc"
