// SPDX-License-Identifier: MPL-2.0
// Devices that come and go under a sound that plays, at whatever rate they like best. Real time.
#include "device/likeness.h"
#include "device/player.h"
#include "device/privateserver.h"
#include "testprogram.h"

using namespace sound;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBackWithin = 10000; ///< ms

}

class TestSoundDevices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivateServer::installed())
            QSKIP("pulseaudio and parec are not installed (apt install pulseaudio pulseaudio-utils)");
    }
    void cleanup() { m_server.kill(); }

    void a_device_unplugged_is_missed_and_found_again()
    {
        QVERIFY(m_server.start());
        SoundOutput output;
        Player player;
        player.start(output);
        QVERIFY(plays(output, 9000));
        for (int time = 1; time <= 3; ++time) {
            QTest::qWait(900 * time);
            QVERIFY(m_server.unplug(u"cap"_s));
            QVERIFY(isAbsent(output, 4000));
            QTest::qWait(1500 * time);
            QVERIFY(isAbsent(output, 100));
            QVERIFY(m_server.plug(u"cap"_s));
            QVERIFY(m_server.record());
            QVERIFY(plays(output, kBackWithin));
        }
        const Crowd crowd;
        QTest::qWait(7000);
        const ear::Sound heard = m_server.heard();
        QVERIFY(whole(player.given(), heard, crowd));
        QVERIFY(steepestRise(heard) <= 6);
        QVERIFY(!output.stuck());
    }

    void sound_follows_to_the_device_of_choice_whatever_its_rate()
    {
        QVERIFY(m_server.start());
        SoundOutput output;
        Player player;
        player.start(output);
        QVERIFY(plays(output, 9000));
        for (const int rate : { 44100, 96000, 48000 }) {
            const QString name = u"at%1"_s.arg(rate);
            const int begun = player.begun();
            QVERIFY(m_server.plug(name, rate));
            QVERIFY(m_server.record(name));
            QVERIFY(QTest::qWaitFor([&] { return player.begun() > begun; }, kBackWithin));
            const Crowd crowd;
            (void)m_server.heard(); // the server may have moved the old stream there before
            QTest::qWait(8000);
            const ear::Sound heard = m_server.heard();
            const Likeness like = likeness(player.given(), heard);
            qInfo("at %d Hz: %.3f alike at first and %.3f at last, %td frames apart, softest %.1f dB", rate,
                like.first, like.last, like.slipped, like.softest);
            QVERIFY(like.first > 0.9 && (like.last > 0.9 || crowd.tooDense()));
            if (!crowd.tooDense()) {
                QVERIFY(std::abs(like.slipped) <= 2); // nothing is left out or put in
                QVERIFY(like.softest > -3); // and nowhere is there a hole
            }
            QVERIFY(steepestRise(heard) <= 6);
        }
    }

private:
    PrivateServer m_server;
};

STILLROOM_TEST(TestSoundDevices)
#include "tst_sounddevices.moc"
