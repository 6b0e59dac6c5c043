// SPDX-License-Identifier: MPL-2.0
// A server that is killed while it plays, again and again: sound comes back by itself, slowly, and nothing is
// left behind. Real time; STILLROOM_KILLS says how often, and the night says fifty.
// Now and then Qt locks itself out for good when the server dies at the wrong moment. The product renews
// itself then; so does this test, which goes on in a new process, a few times at most.
#include "device/player.h"
#include "device/privateserver.h"
#include "testprogram.h"

#include <QDir>
#include <QElapsedTimer>

#include <unistd.h>

using namespace sound;

namespace {

constexpr qint64 kHeardWithin = 10000; ///< ms from when there is a server
constexpr int kStuckWithin = 20000; ///< ms until Qt is known to be locked out

constexpr const char *kFirst = "STILLROOM_FIRST_KILL", *kLives = "STILLROOM_LIVES";

/// This program once more, in the place of this process, from that kill on. Returns where it cannot.
void renew(int first, int lives)
{
    qputenv(kFirst, QByteArray::number(first));
    qputenv(kLives, QByteArray::number(lives));
    execl("/proc/self/exe", "test_device", "tst_soundkills", nullptr);
}

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
        const int lives = qEnvironmentVariableIntValue(kLives);
        const int kills = qMax(3, qEnvironmentVariableIntValue("STILLROOM_KILLS"));
        startServer();
        SoundOutput output;
        Player player;
        player.start(output);
        QVERIFY(plays(output, 9000));
        QTest::qWait(1000);
        const qsizetype before = threads();
        qint64 slowest = 0;
        double steepest = 0;
        for (int kill = qMax(1, qEnvironmentVariableIntValue(kFirst)); kill <= kills; ++kill) {
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
            const auto isBack = [&] { return player.begun() > begun; };
            QVERIFY2(QTest::qWaitFor([&] { return isBack() || output.stuck(); }, kStuckWithin),
                qPrintable(QStringLiteral("not back after kill %1").arg(kill)));
            if (!isBack()) {
                QVERIFY2(lives < 1 + kills / 25, "Qt locks itself out again and again");
                m_server.kill();
                QDir(qEnvironmentVariable("HOME"))
                    .removeRecursively(); // the server's, which nobody else would
                qInfo("Qt has locked itself out at kill %d; a new process goes on", kill);
                renew(kill, lives + 1);
                QFAIL("there is no new process");
            }
            slowest = qMax(slowest, since.elapsed());
            QVERIFY(since.elapsed() <= kHeardWithin);
            QTest::qWait(kill % 3 == 2 ? 9000 : 800 + 137 * (kill % 7));
            const ear::Sound heard = m_server.heard();
            QVERIFY(whole(player.given(), heard, crowd));
            steepest = qMax(steepest, steepestRise(heard));
            QVERIFY(steepest <= 6);
            QCOMPARE(threads(), before);
        }
        qInfo("back after %lld ms at most, rising %.2f dB a second at most", slowest, steepest);
        QVERIFY(lives > 0 || steepest > 0);
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

STILLROOM_TEST(TestSoundKills)
#include "tst_soundkills.moc"
