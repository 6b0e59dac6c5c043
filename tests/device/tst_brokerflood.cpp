// SPDX-License-Identifier: MPL-2.0
// Somebody on the bus who says far too much: ten thousand messages at two thousand a second, a thousand
// retained ones, and megabytes. The room hears what the limits allow, and neither waits nor grows. Real time.
#include "device/crowd.h"
#include "device/deskline.h"
#include "device/privatebroker.h"
#include "device/torrent.h"
#include "testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <unistd.h>

namespace {

constexpr int kMegabytes = 20;
constexpr int kLook = 5; ///< ms
constexpr std::array<const char *, 4> kOurs{ "stillroom/waiting-room/desk", "stillroom/all/desk",
    "stillroom/waiting-room/reply", "stillroom/waiting-room/notice" };

/// The four topics of the kiosk, and others that look like them.
QByteArray topic(int number)
{
    const QByteArray ours = kOurs[static_cast<std::size_t>(number) % kOurs.size()];
    return number < static_cast<int>(kOurs.size()) ? ours : ours + '/' + QByteArray::number(number);
}

/// All of them before anything else is said, and then word that they are there.
void retainMuch(Onlooker &flooder)
{
    for (int i = 0; i < torrent::kRetained; ++i)
        flooder.say(topic(i), "from before", 1, true);
    flooder.say("stillroom/flood", "retained");
    QVERIFY(flooder.sees("stillroom/flood", "retained"));
}

void sayMuch(Onlooker &flooder)
{
    torrent::pour(flooder, [&](int said) {
        flooder.say(topic(said % 4), QByteArray::number(said));
        if (said % (torrent::kMessages / kMegabytes) == 0)
            flooder.say(topic(2), QByteArray(1 << 20, 'x'));
    });
    flooder.say("stillroom/flood", "said");
    QVERIFY(flooder.sees("stillroom/flood", "said"));
}

/// A process of its own, so that what it holds is not counted as ours.
template <void (*much)(Onlooker &)>
int flood(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Onlooker flooder(argv[1]);
    if (!flooder.sees())
        return 1;
    much(flooder);
    return 0;
}

/// AddressSanitizer keeps what was given back for a while.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 kMostGrown = 64 << 20;
#else
constexpr qint64 kMostGrown = 8 << 20; // bytes
#endif

/// Bytes of memory that this process takes.
qint64 taken()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QFile::ReadOnly))
        return 0;
    return file.readAll().split(' ')[1].toLongLong() * sysconf(_SC_PAGESIZE);
}

/// Looks at this thread two hundred times a second: how often that came late, and how much memory it saw.
class Pulse {
public:
    Pulse()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(kLook);
        m_last.start();
    }
    [[nodiscard]] double lateShare() const { return double(m_late) / qMax(1, m_beats); }
    [[nodiscard]] qint64 grown() const { return m_most - m_before; }

private:
    void beat()
    {
        ++m_beats;
        m_late += m_last.restart() > 50;
        m_most = qMax(m_most, taken());
    }

    QTimer m_timer;
    QElapsedTimer m_last;
    int m_beats = 0;
    int m_late = 0;
    qint64 m_before = taken();
    qint64 m_most = m_before;
};

}

class BrokerFloodTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_flood_is_counted_and_neither_holds_up_nor_grows()
    {
        if (!PrivateBroker::installed())
            QSKIP("mosquitto is not installed (apt install mosquitto)");
        PrivateBroker broker;
        QVERIFY(broker.start());
        startFlood("a_flood_that_stays", broker.socket());
        QVERIFY(hasFinished());

        const DeskLine line(broker.socket());
        QVERIFY(line.comesUp());
        QVERIFY(line.drops(kOurs.size()));
        QVERIFY(line.bus().say("before"));

        const Crowd crowd;
        const Pulse pulse;
        QElapsedTimer since;
        since.start();
        startFlood("a_flood", broker.socket());
        QVERIFY(hasFinished());
        const auto all = std::size_t{ torrent::kMessages } + kOurs.size();
        QVERIFY(QTest::qWaitFor([&] { return line.heard().size() + line.bus().dropped() >= all; }, 9000));
        const double seconds = double(since.elapsed()) / 1000;
        const std::size_t heard = line.heard().size();
        qInfo("%zu of %d heard in %.1f s; %lld KiB more; %.2f %% of looks late", heard, torrent::kMessages,
            seconds, pulse.grown() / 1024, 100 * pulse.lateShare());
        QCOMPARE(heard + line.bus().dropped(), all);
        QVERIFY(heard >= 200 && double(heard) <= 201 + 100 * seconds);
        QVERIFY(pulse.grown() < kMostGrown);
        QVERIFY(pulse.lateShare() < 0.01 || crowd.tooDense());

        QVERIFY(line.bus().up());
        QVERIFY(QTest::qWaitFor([&] { return line.bus().say("after"); }, 2000));
        QTest::qWait(500);
        Onlooker desk(broker.socket());
        desk.say(kOurs[2], "after all");
        QVERIFY(
            QTest::qWaitFor([&] { return desk.turn() && line.heard().back().body == "after all"; }, 2000));
    }

private:
    void startFlood(const char *what, const QByteArray &socket)
    {
        m_flooder.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_flooder.start(QCoreApplication::applicationFilePath(),
            { QString::fromLatin1(what), QString::fromLocal8Bit(socket) });
    }
    /// While this thread goes on.
    bool hasFinished()
    {
        return QTest::qWaitFor([this] { return m_flooder.state() == QProcess::NotRunning; }, 40000)
            && m_flooder.exitStatus() == QProcess::NormalExit && m_flooder.exitCode() == 0;
    }

    QProcess m_flooder;
};

STILLROOM_TEST(BrokerFloodTest)
[[maybe_unused]] static const bool floods_are_known = TestProgram::add("a_flood", flood<sayMuch>)
    && TestProgram::add("a_flood_that_stays", flood<retainMuch>);

#include "tst_brokerflood.moc"
