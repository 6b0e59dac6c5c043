// SPDX-License-Identifier: MPL-2.0
// What becomes of a sound output whose server is not there, or says nothing. Real time.
#include "device/player.h"
#include "device/privateserver.h"
#include "device/soundserver.h"
#include "testprogram.h"

#include <QElapsedTimer>

using namespace sound;

class TestSoundOutput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivateServer::installed())
            QSKIP("pulseaudio and parec are not installed (apt install pulseaudio pulseaudio-utils)");
    }
    void cleanup() { m_server.kill(); }

    void without_a_server_it_is_absent_and_nothing_breaks()
    {
        SoundOutput output;
        QCOMPARE(output.state(), Sink::State::Asleep);
        Player player;
        player.start(output);
        QTest::qWait(1500);
        QCOMPARE(output.state(), Sink::State::Absent);
        QCOMPARE(player.begun(), 0);
        // And when one comes, so does the sound.
        QVERIFY(m_server.start());
        QVERIFY(plays(output, 9000));
        QCOMPARE(player.begun(), 1);
        output.stop();
        QCOMPARE(output.state(), Sink::State::Asleep);
    }

    void the_server_itself_says_which_devices_it_has()
    {
        QVERIFY(!soundServerHas("cap")); // nobody answers
        QVERIFY(m_server.start());
        QVERIFY(soundServerHas("cap"));
        QVERIFY(!soundServerHas("nosuch"));
        QVERIFY(m_server.unplug(QStringLiteral("cap")));
        QVERIFY(!soundServerHas("cap"));
        QVERIFY(m_server.plug(QStringLiteral("cap")));
        QVERIFY(soundServerHas("cap"));
        m_server.pause();
        QElapsedTimer asked;
        asked.start();
        QVERIFY(!soundServerHas("cap"));
        QVERIFY2(asked.elapsed() < 3000, qPrintable(QString::number(asked.elapsed())));
        m_server.go();
        QVERIFY(soundServerHas("cap"));
    }

    void a_server_that_hangs_does_not_hold_the_screen()
    {
        QVERIFY(m_server.start());
        SoundOutput output;
        Player player;
        player.start(output);
        QVERIFY(plays(output, 12000));
        m_server.pause();
        QVERIFY(isAbsent(output, 8000));
        QTest::qWait(2500); // by now it tries anew, and waits inside Qt for a server that says nothing
        QElapsedTimer since;
        since.start();
        output.stop();
        qInfo("let go after %lld ms", since.elapsed());
        QVERIFY(since.elapsed() < 1500);
        const std::size_t before = player.given().size();
        m_server.go();
        QTest::qWait(500);
        QCOMPARE(player.given().size(), before); // nobody is called after stop
        // And it plays again for the next one who asks.
        player.start(output);
        QVERIFY(plays(output, 12000));
    }

private:
    PrivateServer m_server;
};

STILLROOM_TEST(TestSoundOutput)
#include "tst_soundoutput.moc"
