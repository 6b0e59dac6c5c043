// SPDX-License-Identifier: MPL-2.0
// Sound all the way through a real server, which is stopped, killed and brought back while it plays. Real
// time.
#include "device/privateserver.h"
#include "device/soundoutput.h"
#include "sound/ear.h"
#include "sound/engine.h"

#include <QElapsedTimer>
#include <QThread>

#include <atomic>
#include <chrono>
#include <functional>

using namespace sound;
using namespace std::chrono_literals;

namespace {

using Samples = std::vector<qint16>;

/// A sound in which every frame says its own number, so that a lost one is seen.
struct Counting {
    std::atomic<int> begun{ 0 };
    int next = 0;

    void fill(std::span<float> out)
    {
        for (std::size_t i = 0; i < out.size(); i += 2) {
            out[i] = out[i + 1] = static_cast<float>(next + 1000) / 32768;
            next = (next + 1) % 20000;
        }
    }
    void start(SoundOutput &output)
    {
        output.start([this](std::span<float> out) { fill(out); }, [this] { ++begun; });
    }
};

/// Whether `what` comes true in `time`. (QTRY_..._WITH_TIMEOUT narrows its own count of milliseconds in Qt 6.8.)
bool comes(const std::function<bool()> &what, std::chrono::milliseconds time)
{
    return QTest::qWaitFor(what, int(time.count()));
}

bool silent(const Samples &samples)
{
    return std::all_of(samples.begin(), samples.end(), [](qint16 s) { return s == 0; });
}

/// How many frames do not follow the one before them, from the first that counts.
int gaps(const Samples &samples)
{
    int broken = 0;
    std::size_t i = 0;
    while (i < samples.size() && samples[i] < 900)
        i += 2;
    for (i += 2; i < samples.size(); i += 2) {
        const int step = samples[i] - samples[i - 2];
        broken += std::abs(step - 1) > 1 && std::abs(step + 19999) > 2;
    }
    return broken;
}

ear::Sound floats(const Samples &samples)
{
    ear::Sound sound;
    for (const qint16 s : samples)
        sound.push_back(static_cast<float>(s) / 32768);
    return sound;
}

bool plays(const SoundOutput &output, int milliseconds)
{
    return QTest::qWaitFor([&] { return output.state() == Sink::State::Playing; }, milliseconds);
}

}

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
        Counting counting;
        counting.start(output);
        QTest::qWait(1500);
        QCOMPARE(output.state(), Sink::State::Absent);
        QCOMPARE(counting.begun, 0);
        // And when one comes, so does the sound.
        QVERIFY(m_server.start());
        QVERIFY(plays(output, 9000));
        QCOMPARE(counting.begun, 1);
        output.stop();
        QCOMPARE(output.state(), Sink::State::Asleep);
    }

    void silence_before_a_choice_and_sound_after()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_server.record());
        const Bed beds[]{ { Voicing(VoiceKind::Stream) } };
        Engine engine(beds, 3);
        SoundOutput output;
        output.start([&](std::span<float> out) { engine.fill(out); }, [&] { engine.begun(); });
        QVERIFY(plays(output, 9000));
        QTest::qWait(700);
        QVERIFY(silent(m_server.heard()));
        QVERIFY(engine.setLevel(0, 1));
        QTest::qWait(6000);
        const Samples rising = m_server.heard();
        QVERIFY(ear::peak(std::span<const float>(floats(rising))) > 0.001F);
        // The server dies under it, and another comes.
        m_server.kill();
        QVERIFY(comes([&] { return output.state() == Sink::State::Absent; }, 3000ms));
        QVERIFY(m_server.start());
        QVERIFY(m_server.record());
        QVERIFY(plays(output, 9000));
        QTest::qWait(9000);
        const ear::Sound back = floats(m_server.heard());
        QVERIFY(ear::peak(back) > 0.0005F);
        const ear::Loudness heard = ear::loudness(back);
        std::vector<double> audible; // below -66 LUFS sixteen bits are mostly their own noise
        for (const double m : heard.momentary)
            audible.push_back(std::max(m, -66.0));
        qInfo("back at %.1f LUFS, rising %.2f dB in 1 s", audible.back(), ear::steepest(audible, 100));
        QVERIFY(audible.back() > -60);
        QVERIFY(ear::steepest(audible, 100) <= 6);
        QVERIFY(engine.quiet());
        QVERIFY(comes([&] { return engine.silent(); }, 2000ms));
    }

    void a_screen_that_stands_still_for_two_seconds_makes_no_gap()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_server.record());
        SoundOutput output;
        Counting counting;
        counting.start(output);
        QVERIFY(plays(output, 9000));
        QTest::qWait(500);
        QThread::sleep(2); // this is the screen's thread, standing still on purpose
        QTest::qWait(300);
        const Samples samples = m_server.heard();
        QVERIFY(samples.size() > 2 * 2 * 48000);
        QCOMPARE(gaps(samples), 0);
        QVERIFY(!silent(samples));
    }

    void a_server_killed_again_and_again_is_found_again()
    {
        const int kills = qEnvironmentVariableIntValue("STILLROOM_KILLS") + 1; // more by night
        QVERIFY(m_server.start());
        SoundOutput output;
        Counting counting;
        counting.start(output);
        for (int kill = 0; kill <= kills; ++kill) {
            QElapsedTimer since;
            since.start();
            QVERIFY(comes([&] { return counting.begun == kill + 1; }, 12000ms));
            QVERIFY(plays(output, 2000));
            qInfo("back after %lld ms", since.elapsed());
            QTest::qWait(300 + 37 * (kill % 7));
            m_server.kill();
            QVERIFY(comes([&] { return output.state() == Sink::State::Absent; }, 4000ms));
            QVERIFY(m_server.start());
        }
        QVERIFY(!output.stuck());
    }

    void a_server_that_hangs_does_not_hold_the_screen()
    {
        QVERIFY(m_server.start());
        SoundOutput output;
        Counting counting;
        counting.start(output);
        QVERIFY(plays(output, 12000));
        m_server.pause();
        QVERIFY(comes([&] { return output.state() == Sink::State::Absent; }, 8000ms));
        QTest::qWait(2500); // by now it tries anew, and waits inside Qt for a server that says nothing
        QElapsedTimer since;
        since.start();
        output.stop();
        qInfo("let go after %lld ms", since.elapsed());
        QVERIFY(since.elapsed() < 1500);
        const int before = counting.next;
        m_server.go();
        QTest::qWait(500);
        QCOMPARE(counting.next, before); // nobody is called after stop
        // And it plays again for the next one who asks.
        counting.start(output);
        QVERIFY(plays(output, 12000));
    }

private:
    PrivateServer m_server;
};

QTEST_GUILESS_MAIN(TestSoundOutput)
#include "tst_soundoutput.moc"
