// SPDX-License-Identifier: MPL-2.0
// The two patient sinks, so that what they say about the engine can be believed.
#include "fakes/capturesink.h"
#include "fakes/filesink.h"
#include "sound/ear.h"
#include "sound/engine.h"
#include "testprogram.h"

#include <QTemporaryDir>

using namespace sound;
using namespace Qt::StringLiterals;

class TestSinks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_capture_sink_hears_only_while_it_is_started()
    {
        CaptureSink sink;
        int begun = 0;
        QCOMPARE(sink.state(), Sink::State::Asleep);
        sink.start([](std::span<float> out) { std::fill(out.begin(), out.end(), 0.5F); }, [&] { ++begun; });
        QCOMPARE(sink.listen(100), std::vector<float>(200, 0.5F));
        sink.unplug();
        QCOMPARE(sink.state(), Sink::State::Absent);
        QCOMPARE(sink.listen(100), std::vector<float>(200, 0.0F));
        sink.plugIn();
        QCOMPARE(begun, 2);
        sink.stop();
        QCOMPARE(sink.listen(10), std::vector<float>(20, 0.0F));
    }

    void a_file_sink_writes_what_was_played()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(u"sea.wav"_s).toStdString();
        const Bed beds[]{ { Voicing(VoiceKind::Surf) } };
        Engine engine(beds, 4), again(beds, 4);
        FileSink sink(path);
        QVERIFY(!sink.render(1)); // nothing plays yet
        sink.start([&](std::span<float> out) { engine.fill(out); }, [&] { engine.begun(); });
        engine.setLevel(0, 1);
        QVERIFY(sink.render(3));

        SF_INFO info{};
        SNDFILE *file = sf_open(path.c_str(), SFM_READ, &info);
        QVERIFY(file);
        QCOMPARE(info.samplerate, kRate);
        QCOMPARE(info.channels, kChannels);
        ear::Sound written(static_cast<std::size_t>(info.frames) * kChannels), played(3 * kRate * kChannels);
        sf_readf_float(file, written.data(), info.frames);
        sf_close(file);
        again.begun();
        again.setLevel(0, 1);
        again.fill(played);
        QVERIFY(ear::fingerprint(written) == ear::fingerprint(played));
    }
};

STILLROOM_TEST(TestSinks)
#include "tst_sinks.moc"
