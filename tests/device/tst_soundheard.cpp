// SPDX-License-Identifier: MPL-2.0
// Sound all the way through a real server: what is heard is what was made, whatever the screen does. Real
// time.
#include "device/player.h"
#include "device/privateserver.h"
#include "testprogram.h"

#include <QThread>

using namespace sound;

namespace {

constexpr std::size_t kSecond = std::size_t{ kRate } * kChannels;

}

class TestSoundHeard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivateServer::installed())
            QSKIP("pulseaudio and parec are not installed (apt install pulseaudio pulseaudio-utils)");
    }
    void init()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_server.record());
        m_crowd = Crowd();
    }
    void cleanup() { m_server.kill(); }

    void silence_before_a_choice_and_sound_after()
    {
        const Bed beds[]{ { Voicing(VoiceKind::Stream) } };
        Engine engine(beds, 3);
        SoundOutput output;
        output.start([&](std::span<float> out) { engine.fill(out); }, [&] { engine.begun(); });
        QVERIFY(plays(output, 9000));
        QTest::qWait(700);
        const ear::Sound before = m_server.heard();
        QCOMPARE(onset(before), before.size());
        QVERIFY(engine.setLevel(0, 1));
        QTest::qWait(6000);
        QVERIFY(ear::peak(m_server.heard()) > 0.001F);
        QVERIFY(engine.quiet());
        QVERIFY(QTest::qWaitFor([&] { return engine.silent(); }, 2000));
    }

    void what_is_heard_is_what_was_made_sample_for_sample()
    {
        SoundOutput output;
        Player player;
        player.start(output);
        QVERIFY(plays(output, 9000));
        QTest::qWait(8000);
        compare(player, 7 * kSecond);
    }

    void a_screen_that_stands_still_for_three_seconds_makes_no_gap()
    {
        SoundOutput output;
        Player player;
        player.start(output);
        QVERIFY(plays(output, 9000));
        QTest::qWait(500);
        const int begun = player.begun();
        QThread::sleep(3); // this is the screen's thread, standing still on purpose
        QTest::qWait(500);
        QCOMPARE(player.begun(), begun); // it never ran dry, on however busy a machine
        compare(player, 3 * kSecond);
    }

private:
    /// All that was heard is what was given, and so much at least was heard.
    void compare(const Player &player, std::size_t least)
    {
        const ear::Sound heard = m_server.heard();
        const std::size_t sounding = heard.size() - onset(heard);
        QVERIFY2(sounding > least, qPrintable(QString::number(sounding)));
        QVERIFY(whole(player.given(), heard, m_crowd));
        QVERIFY(steepestRise(heard) <= 6);
    }

    PrivateServer m_server;
    Crowd m_crowd;
};

STILLROOM_TEST(TestSoundHeard)
#include "tst_soundheard.moc"
