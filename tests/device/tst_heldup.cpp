// SPDX-License-Identifier: MPL-2.0
// A machine that stands still while sound plays: what comes after the gap is a slow rise, not a jump. Real
// time.
#include "device/player.h"
#include "device/privateserver.h"
#include "device/soundoutput.h"
#include "sound/ear.h"
#include "sound/engine.h"
#include "testprogram.h"

#include <QThread>

#include <atomic>

using namespace sound;

class TestHeldUp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sound_that_ran_dry_comes_back_as_a_slow_rise()
    {
        if (!PrivateServer::installed())
            QSKIP("pulseaudio and parec are not installed (apt install pulseaudio pulseaudio-utils)");
        PrivateServer server;
        QVERIFY(server.start());
        QVERIFY(server.record());
        const Bed beds[]{ { Voicing(VoiceKind::Surf) } };
        Engine engine(beds, 3);
        std::atomic<bool> standStill{ false };
        SoundOutput output;
        const auto fill = [&](std::span<float> out) {
            if (standStill.exchange(false))
                QThread::sleep(3); // the sound thread itself, held up on purpose
            engine.fill(out);
        };
        output.start(fill, [&] { engine.begun(); });
        QVERIFY(plays(output, 9000));
        QVERIFY(engine.setLevel(0, 1));
        QTest::qWait(7000);
        standStill = true;
        QTest::qWait(9000);
        const ear::Sound sound = server.heard();
        std::vector<double> audible;
        for (const double m : ear::loudness(sound).momentary)
            audible.push_back(std::max(m, -66.0));
        const auto gap = std::min_element(audible.begin() + 750, audible.end());
        qInfo("%.1f LUFS before, %.1f in the gap, %.1f at the end, rising %.2f dB in 1 s", audible[690], *gap,
            audible.back(), ear::steepest(audible, 100));
        QVERIFY(audible[690] > -60);
        QVERIFY(*gap <= -66);
        QVERIFY(audible.back() > -62);
        QVERIFY(ear::steepest(audible, 100) <= 6);
        output.stop();
    }
};

STILLROOM_TEST(TestHeldUp)
#include "tst_heldup.moc"
