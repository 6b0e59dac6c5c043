// SPDX-License-Identifier: MPL-2.0
// A server that is killed while it plays, again and again: sound comes back by itself, slowly, and nothing is
// left behind. Real time; STILLROOM_KILLS says how often, and the night says fifty.
#include "device/player.h"
#include "device/privateserver.h"

#include <QDir>
#include <QElapsedTimer>

using namespace sound;

namespace {

constexpr qint64 kBackWithin = 10000; ///< ms from when there is a server

qsizetype threads()
{
    return QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

}

class TestSoundKills : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivateServer::installed())
            QSKIP("pulseaudio and parec are not installed (apt install pulseaudio pulseaudio-utils)");
    }

    void after_every_kill_sound_comes_back_as_a_slow_rise()
    {
        const int kills = qEnvironmentVariableIntValue("STILLROOM_KILLS");
        startServer();
        SoundOutput output;
        Player player;
        player.start(output);
        QVERIFY(plays(output, 9000));
        QTest::qWait(1000);
        const qsizetype before = threads();
        qint64 slowest = 0;
        double steepest = 0;
        for (int kill = 1; kill <= qMax(kills, 3); ++kill) {
            m_server.kill();
            QVERIFY(isAbsent(output, 4000));
            const int begun = player.begun();
            QTest::qWait(kill % 4 * 700); // a server may be away for a while
            startServer();
            if (QTest::currentTestFailed())
                return;
            const Crowd crowd;
            QElapsedTimer since;
            since.start();
            QVERIFY2(QTest::qWaitFor([&] { return player.begun() > begun; }, kBackWithin),
                qPrintable(
                    QStringLiteral("not back after kill %1; stuck: %2").arg(kill).arg(output.stuck())));
            slowest = qMax(slowest, since.elapsed());
            QTest::qWait(kill % 3 == 2 ? 9000 : 800 + 137 * (kill % 7));
            const ear::Sound heard = m_server.heard();
            QVERIFY(whole(player.given(), heard, crowd));
            steepest = qMax(steepest, steepestRise(heard));
            QCOMPARE(threads(), before);
        }
        qInfo("back after %lld ms at most, rising %.2f dB a second at most", slowest, steepest);
        QVERIFY(steepest > 0 && steepest <= 6);
        QVERIFY(!output.stuck());
        output.stop();
        QVERIFY(threads() <= before);
    }

private:
    /// It is recorded from its beginning.
    void startServer()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_server.record());
    }

    PrivateServer m_server;
};

QTEST_GUILESS_MAIN(TestSoundKills)
#include "tst_soundkills.moc"
