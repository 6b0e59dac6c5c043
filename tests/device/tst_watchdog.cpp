// SPDX-License-Identifier: MPL-2.0
// Signs of life to systemd, heard on a socket of our own, and the wish for a new process.
#include "device/watchdog.h"
#include "fakes/crankedclock.h"
#include "testprogram.h"

#include <QTemporaryDir>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace {

/// systemd's end of the line.
class Listener {
public:
    Listener()
    {
        const QByteArray path = m_dir.filePath(QStringLiteral("notify")).toLocal8Bit();
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::copy(path.cbegin(), path.cend(), address.sun_path);
        if (bind(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("no socket to listen on");
        qputenv("NOTIFY_SOCKET", path);
    }
    ~Listener()
    {
        close(m_fd);
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
        qunsetenv("WATCHDOG_PID");
    }
    /// Signs of life since the last call.
    int heard() const
    {
        std::array<char, 64> word{};
        int count = 0;
        while (const ssize_t size = recv(m_fd, word.data(), word.size(), MSG_DONTWAIT)) {
            if (size < 0)
                break;
            count += QByteArray(word.data(), size) == "WATCHDOG=1";
        }
        return count;
    }

private:
    QTemporaryDir m_dir;
    int m_fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
};

}

class WatchdogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void systemd_hears_twice_in_each_of_its_periods()
    {
        const Listener systemd;
        qputenv("WATCHDOG_USEC", "20000000");
        CrankedClock clock;
        const Watchdog watchdog(
            clock, [] { return false; }, [] { QFAIL("nothing is broken"); });
        clock.crank(9s);
        QCOMPARE(systemd.heard(), 0);
        clock.crank(51s);
        QCOMPARE(systemd.heard(), 6);
        clock.stall(60s); // a screen that hangs is not covered up afterwards
        QCOMPARE(systemd.heard(), 1);
    }

    void a_systemd_that_does_not_ask_hears_nothing()
    {
        const Listener systemd;
        CrankedClock clock;
        int renewed = 0;
        const Watchdog watchdog(
            clock, [] { return true; }, [&] { ++renewed; });
        clock.crank(1h);
        QCOMPARE(systemd.heard(), 0);
        QCOMPARE(renewed, 1); // but it starts us anew, and once is enough to say so
    }

    void nobody_is_sent_away_for_a_new_process()
    {
        const Listener systemd;
        CrankedClock clock;
        bool alone = false;
        int renewed = 0;
        const Watchdog watchdog(
            clock, [&] { return alone; }, [&] { ++renewed; });
        clock.crank(1h);
        QCOMPARE(renewed, 0);
        alone = true;
        clock.crank(9min);
        alone = false; // somebody came, and went
        clock.crank(1min);
        alone = true;
        clock.crank(9min);
        QCOMPARE(renewed, 0);
        clock.crank(1min);
        QCOMPARE(renewed, 1);
    }

    void without_systemd_nobody_would_start_it_again()
    {
        CrankedClock clock;
        const Watchdog watchdog(
            clock, [] { return true; }, [] { QFAIL("it would not come back"); });
        QCOMPARE(clock.beats(), 0U);
        clock.crank(1h);
    }
};

STILLROOM_TEST(WatchdogTest)
#include "tst_watchdog.moc"
