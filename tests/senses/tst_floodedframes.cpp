// SPDX-License-Identifier: MPL-2.0
// Frames of the whole kiosk while somebody on its bus says far too much: they come as they came before. In
// real time, beside a stranger and a broker, so by night.
#include "device/broker.h"
#include "device/privatebroker.h"
#include "device/torrent.h"
#include "fakes/patientbus.h"
#include "glassprogram.h"
#include "qml/livekiosk.h"

#include <mutex>

using namespace std::chrono_literals;

namespace {

/// A process of its own, which the room believes: another wait each time.
int flood(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Onlooker stranger(argv[1]);
    if (!stranger.sees())
        return 1;
    torrent::pour(stranger, [&](int number) {
        const auto from = std::uint8_t(1 + number % 8);
        stranger.say("stillroom/waiting-room/notice", PatientBus::waitBody(from, std::uint8_t(from + 1), {}));
    });
    return 0;
}

/// How frames came to the glass while somebody watched.
struct Pace {
    std::vector<qint64> gaps; ///< µs between one and the next

    [[nodiscard]] double perSecond() const
    {
        return 1e6 * double(gaps.size())
            / double(std::max<qint64>(1, std::accumulate(gaps.begin(), gaps.end(), qint64{ 0 })));
    }
    [[nodiscard]] double longest() const
    {
        return gaps.empty() ? 0 : double(*std::ranges::max_element(gaps)) / 1000;
    } ///< ms
};

Pace watch(LiveKiosk &kiosk, std::chrono::milliseconds time)
{
    Pace pace;
    std::mutex mutex; // frames are swapped in a thread of their own
    QElapsedTimer since;
    qint64 last = -1;
    const auto seen = QObject::connect(
        kiosk.stage.window(), &QQuickWindow::frameSwapped, kiosk.stage.window(),
        [&] {
            const std::scoped_lock lock(mutex);
            const qint64 now = since.nsecsElapsed() / 1000;
            if (last >= 0)
                pace.gaps.push_back(now - last);
            last = now;
        },
        Qt::DirectConnection);
    since.start();
    QTest::qWait(int(time.count()));
    QObject::disconnect(seen);
    const std::scoped_lock lock(mutex);
    return pace;
}

}

class tst_floodedframes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frames_come_as_they_did()
    {
        if (!PrivateBroker::installed())
            QSKIP("mosquitto is not installed (apt install mosquitto)");
        PrivateBroker broker;
        QVERIFY(broker.start());
        Broker bus({ broker.socket(), "waiting-room", "1.2.3" });
        LiveKiosk kiosk(Motion::Slow, { 1280, 800 }, &bus);
        QVERIFY(QTest::qWaitFor([&] { return bus.up(); }, 9000));
        kiosk.comeHome(); // where the wait is said
        QTest::qWait(9000); // for the words to have come, and for the weather to have come up to its own pace
        const Pace before = watch(kiosk, 4s);

        QProcess stranger;
        stranger.start(QCoreApplication::applicationFilePath(),
            { QStringLiteral("a_flood_of_waits"), QString::fromLocal8Bit(broker.socket()) });
        QVERIFY(QTest::qWaitFor([&] { return bus.dropped() > 100; }, 9000));
        const std::uint64_t dropped = bus.dropped();
        const Pace during = watch(kiosk, 4s);
        QVERIFY2(bus.dropped() > dropped + 4000, "there was hardly a flood");
        QVERIFY(stranger.waitForFinished());

        qInfo("%.1f frames a second and %.0f ms at most between two; in the flood %.1f and %.0f ms",
            before.perSecond(), before.longest(), during.perSecond(), during.longest());
        QVERIFY(during.perSecond() > 0.95 * before.perSecond());
        QVERIFY(during.longest() < std::max(100.0, 1.5 * before.longest()));
    }
};

STILLROOM_GLASS_TEST(tst_floodedframes, Glass::drawnByTheClock)
[[maybe_unused]] static const bool flood_is_known = TestProgram::add("a_flood_of_waits", flood);

#include "tst_floodedframes.moc"
