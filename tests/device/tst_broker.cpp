// SPDX-License-Identifier: MPL-2.0
// A kiosk's line to a real broker: what is said and heard on it, and that it is found again wherever the
// broker has been. Real time.
#include "device/deskline.h"
#include "device/onlooker.h"
#include "device/privatebroker.h"
#include "testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

const QByteArray kHere = QByteArrayLiteral("online 1.2.3"), kGone = QByteArrayLiteral("offline");

/// What is left in a folder of a server that was killed: a socket at which nobody answers.
void leaveDeadSocket(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy(path.cbegin(), path.cend(), address.sun_path);
    const int dead = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QCOMPARE(::bind(dead, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(dead);
}

/// A program with nothing but a line, for as long as it is let live.
int lonelyKiosk(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const DeskLine line(argv[1]);
    return QCoreApplication::exec();
}

}

class BrokerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivateBroker::installed())
            QSKIP("mosquitto is not installed (apt install mosquitto)");
    }

    void the_desk_reads_that_it_is_here_and_all_four_topics_are_heard()
    {
        PrivateBroker broker;
        QVERIFY(broker.start());
        Onlooker desk(broker.socket());
        QVERIFY(desk.sees());
        const DeskLine line(broker.socket());
        QVERIFY(!line.bus().up());
        QVERIFY(line.comesUp());
        QVERIFY(QTest::qWaitFor([&] { return line.turns() == 1; }, 1000));
        QVERIFY(desk.sees(kStatus, kHere));
        for (const char *topic :
            { "waiting-room/desk", "all/desk", "waiting-room/reply", "waiting-room/notice" })
            desk.say(QByteArray("stillroom/") + topic, topic);
        desk.say("stillroom/lobby/desk", "not ours");
        desk.say(kReply, "the last");
        QVERIFY(QTest::qWaitFor([&] { return desk.turn() && line.heard().size() == 5; }, 5000));
        const std::vector<Bus::Heard> all{ { Bus::Topic::Desk, "waiting-room/desk" },
            { Bus::Topic::Everyone, "all/desk" }, { Bus::Topic::Reply, "waiting-room/reply" },
            { Bus::Topic::Notice, "waiting-room/notice" }, { Bus::Topic::Reply, "the last" } };
        for (std::size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(line.heard()[i].topic, all[i].topic);
            QCOMPARE(line.heard()[i].body, all[i].body);
        }
        QCOMPARE(line.bus().dropped(), 0U);
    }

    void a_board_lasts_five_seconds_and_is_never_retained()
    {
        PrivateBroker broker;
        QVERIFY(broker.start());
        Onlooker desk(broker.socket());
        QVERIFY(desk.sees());
        const DeskLine line(broker.socket());
        QVERIFY(!line.bus().say("nobody hears"));
        QVERIFY(line.comesUp());
        for (long count = 1; count <= 3; ++count) {
            QVERIFY(QTest::qWaitFor([&] { return line.bus().say(QByteArray(768, 'b')); }, 5000));
            QVERIFY(desk.sees(kBoard, QByteArray(768, 'b'), count));
        }
        for (const Onlooker::Seen &seen : desk.seen())
            if (seen.topic == kBoard) {
                QCOMPARE(seen.quality, 1);
                QVERIFY(!seen.retained);
                QVERIFY(seen.lasts >= 1 && seen.lasts <= 5);
            }
        Onlooker late(broker.socket());
        QVERIFY(late.sees(kStatus, kHere));
        QVERIFY(late.seen()[0].retained);
        QCOMPARE(late.seen().size(), 1U); // boards are for whoever was there
        QCOMPARE(desk.times(kStatus, kHere), 1);
    }

    void what_is_retained_or_too_large_is_counted_and_not_heard()
    {
        PrivateBroker broker;
        QVERIFY(broker.start());
        Onlooker desk(broker.socket());
        QVERIFY(desk.sees());
        desk.say(kReply, "from before", 1, true);
        QVERIFY(desk.sees(kReply, "from before"));
        const DeskLine line(broker.socket());
        QVERIFY(line.comesUp());
        desk.say(kReply, "retained now", 1, true);
        desk.say(kReply, QByteArray(1025, 'x'));
        for (int i = 0; i < 30; ++i) // the broker itself keeps these away, and must not lose count over it
            desk.say(kReply, QByteArray(4096, 'x'));
        desk.say(kReply, QByteArray(1 << 20, 'x'), 0);
        desk.say(kReply, QByteArray(1024, 'x'));
        QVERIFY(QTest::qWaitFor([&] { return desk.turn() && !line.heard().empty(); }, 5000));
        QCOMPARE(line.heard()[0].body.size(), 1024);
        QCOMPARE(line.heard().size(), 1U);
        QCOMPARE(line.bus().dropped(), 3U);
        QVERIFY(line.bus().up());
    }

    void a_process_that_is_killed_is_read_as_offline()
    {
        PrivateBroker broker;
        QVERIFY(broker.start());
        Onlooker desk(broker.socket());
        QVERIFY(desk.sees());
        QProcess kiosk;
        kiosk.start(QCoreApplication::applicationFilePath(),
            { QStringLiteral("a_lonely_kiosk"), QString::fromLocal8Bit(broker.socket()) });
        QVERIFY(desk.sees(kStatus, kHere));
        QCOMPARE(desk.times(kStatus, kGone), 0);
        kiosk.kill();
        QVERIFY(desk.sees(kStatus, kGone));
        kiosk.waitForFinished();
        Onlooker late(broker.socket());
        QVERIFY(late.sees(kStatus, kGone));
        QVERIFY(late.seen()[0].retained);
    }

    void an_orderly_end_is_read_as_offline_too()
    {
        PrivateBroker broker;
        QVERIFY(broker.start());
        Onlooker desk(broker.socket());
        QVERIFY(desk.sees());
        DeskLine line(broker.socket());
        QVERIFY(line.comesUp());
        line.end();
        QVERIFY(desk.sees(kStatus, kGone));
    }

    void nothing_is_called_once_it_is_gone()
    {
        PrivateBroker broker;
        QVERIFY(broker.start());
        Onlooker desk(broker.socket());
        QVERIFY(desk.sees());
        DeskLine line(broker.socket());
        QVERIFY(line.comesUp());
        QVERIFY(QTest::qWaitFor([&] { return line.turns() == 1; }, 1000));
        for (int i = 0; i < 70; ++i)
            desk.say(kReply, "late");
        QElapsedTimer since; // no events meanwhile
        for (since.start(); since.elapsed() < 5000 && line.bus().dropped() < 6; desk.turn()) { }
        QCOMPARE(line.bus().dropped(), 6U); // those that there was no place for
        line.end();
        QTest::qWait(200);
        QCOMPARE(line.heard().size(), 0U);
        QCOMPARE(line.turns(), 1);
    }

    void where_no_broker_is_nothing_happens_until_there_is_one()
    {
        PrivateBroker broker;
        const std::array<const char *, 4> places{ "missing", "file", "folder", "dead" };
        broker.write("file", "not a socket");
        QVERIFY(QDir().mkdir(broker.path("folder")));
        leaveDeadSocket(broker.path("dead").toLocal8Bit());
        std::vector<std::unique_ptr<DeskLine>> lines;
        for (const char *place : places)
            lines.push_back(std::make_unique<DeskLine>(broker.path(place).toLocal8Bit(), place));
        const DeskLine tooLong(QByteArray(200, '/')), nameless(QByteArray{});
        QTest::qWait(500);
        for (const auto &line : lines)
            QVERIFY(!line->bus().up() && line->turns() == 0 && !line->bus().say("words"));
        QVERIFY(broker.start());
        for (const char *place : places) {
            QFile::remove(broker.path(place));
            QDir().rmdir(broker.path(place));
            QVERIFY(QFile::link(QString::fromLocal8Bit(broker.socket()), broker.path(place)));
        }
        for (const auto &line : lines)
            QVERIFY(line->comesUp());
        QVERIFY(!tooLong.bus().up() && !nameless.bus().up());
    }

    void a_broker_that_is_killed_is_found_again()
    {
        PrivateBroker broker;
        QVERIFY(broker.start());
        const DeskLine line(broker.socket());
        QVERIFY(line.comesUp());
        for (int kill = 1; kill <= 2; ++kill) {
            QVERIFY(line.bus().say("the last words"));
            broker.kill();
            QVERIFY(line.goes(2000));
            QVERIFY(!line.bus().say("later"));
            QVERIFY(broker.start());
            Onlooker desk(broker.socket());
            QVERIFY(desk.sees());
            QVERIFY(line.comesUp());
            QVERIFY(desk.sees(kStatus, kHere));
            QVERIFY(line.bus().say("new"));
            QVERIFY(desk.sees(kBoard, "new"));
            QCOMPARE(desk.times(kBoard, "the last words") + desk.times(kBoard, "later"), 0);
            desk.say(kReply, "answer");
            QVERIFY(QTest::qWaitFor(
                [&] { return desk.turn() && line.heard().size() == static_cast<std::size_t>(kill); }, 5000));
            QCOMPARE(line.turns(), 1 + 2 * kill);
        }
    }

    void lists_of_access_know_it_by_its_name()
    {
        PrivateBroker broker("user waiting-room\ntopic readwrite stillroom/waiting-room/#\n");
        QVERIFY(broker.start());
        const DeskLine line(broker.socket()), other(broker.socket(), "lobby");
        QVERIFY(line.comesUp());
        QVERIFY(!other.bus().up() && other.turns() == 0);
    }

    void a_broker_that_does_not_let_us_say_that_we_are_here_is_no_line()
    {
        PrivateBroker broker(
            "user waiting-room\ntopic read stillroom/#\ntopic write stillroom/waiting-room/checkin\n");
        QVERIFY(broker.start());
        const DeskLine line(broker.socket());
        QVERIFY(!line.comesUp(2000));
        QCOMPARE(line.turns(), 0); // not for a moment
        QVERIFY(!line.bus().say("words"));
    }
};

STILLROOM_TEST(BrokerTest)
[[maybe_unused]] static const bool lonely_kiosk_is_known = TestProgram::add("a_lonely_kiosk", lonelyKiosk);

#include "tst_broker.moc"
