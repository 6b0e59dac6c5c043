// SPDX-License-Identifier: MPL-2.0
// Recordings played from a disk that does its worst. What goes bad falls silent softly, and alone.
#include "device/tapedeck.h"
#include "fakes/recorded.h"
#include "sound/ear.h"
#include "sound/engine.h"
#include "sound/voice.h"
#include "testprogram.h"

#include <QDir>

#include <unistd.h>

#include <algorithm>
#include <fstream>

using namespace Qt::StringLiterals;
using namespace sound;

namespace {

const Voicing kRecording{ VoiceKind::Recording };

/// Two recordings at full level, heard second by second; the disk's thread has its turn whenever a test says
/// so.
struct Room {
    Room(const QString &first, const QString &second)
        : reels{ Reel(first.toStdString(), 1), Reel(second.toStdString(), 2) }
        , engine(std::vector<Bed>{ { kRecording, 0, &reels[0].tape }, { kRecording, 0, &reels[1].tape } }, 1)
    {
    }

    /// Asks for one of them, as loud as it goes.
    void ask(int bed)
    {
        reels[static_cast<std::size_t>(bed)].run(true);
        engine.setLevel(bed, 1);
    }

    /// How often a file was found to be lost.
    int turn() { return reels[0].refill() + reels[1].refill(); }

    /// Lets time go by in tenths of a second, with a turn of the disk each.
    ear::Sound listen(int tenths, bool disk = true)
    {
        ear::Sound heard;
        std::vector<float> tenth(kRate / 10 * kChannels);
        for (int i = 0; i < tenths; ++i) {
            if (disk)
                losses += turn();
            engine.fill(tenth);
            heard.insert(heard.end(), tenth.begin(), tenth.end());
        }
        return heard;
    }

    std::array<Reel, 2> reels;
    Engine engine;
    int losses = 0;
};

double loudnessOf(std::span<const float> sound)
{
    return ear::loudness(sound).momentary.back();
}

long residentKib()
{
    std::ifstream statm("/proc/self/statm");
    long pages = 0, resident = 0;
    statm >> pages >> resident;
    return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

/// Overwrites bytes in the middle of a file, where it stands.
void scribble(const QString &path, const QByteArray &bytes, double where)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(qint64(where * double(file.size()))) && file.write(bytes) == bytes.size());
}

}

class TestTapeDeck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_good = m_folder->filePath(u"good.flac"_s);
        m_bad = m_folder->filePath(u"bad.flac"_s);
        QVERIFY(record(m_good, 40, hiss(1)));
        QVERIFY(record(m_bad, 40, hiss(2)));
    }

    void a_recording_rises_as_slowly_as_any_sound()
    {
        Room room(m_good, m_bad);
        room.ask(0);
        const auto curve = ear::loudness(room.listen(200)).momentary;
        QVERIFY(curve.back() > -40);
        QVERIFY(ear::steepest(curve, 100) <= 6);
    }

    void a_file_that_goes_bad_while_it_plays_silences_only_itself_data();
    void a_file_that_goes_bad_while_it_plays_silences_only_itself();

    void a_slow_disk_is_waited_for_in_silence_and_comes_back_as_a_slow_rise()
    {
        Room room(m_good, m_bad);
        room.ask(0);
        const double before = loudnessOf(room.listen(200));
        const ear::Sound stalled = room.listen(50, false);
        QVERIFY(loudnessOf(std::span(stalled).first(stalled.size() * 2 / 5))
            > before - 3); // two seconds cost nothing
        QCOMPARE(ear::peak(std::span(stalled).last(stalled.size() / 5)), 0.0F);
        QVERIFY(ear::sharpestClick(stalled) < 12);
        const ear::Sound back = room.listen(200);
        const auto curve = ear::loudness(back).momentary;
        QVERIFY(ear::steepest(curve, 100) <= 6);
        QVERIFY(curve.back() > before - 3);
        QCOMPARE(room.losses, 0);
    }

    void a_lost_file_that_is_there_again_plays_when_it_is_asked_for_anew()
    {
        Room room(m_good, m_bad);
        QVERIFY(QFile::rename(m_good, m_good + u".away"_s));
        room.ask(0);
        QCOMPARE(ear::peak(room.listen(30)), 0.0F);
        QCOMPARE(room.losses, 1);
        QVERIFY(room.reels[0].tape.lost());
        QVERIFY(QFile::rename(m_good + u".away"_s, m_good));
        QCOMPARE(ear::peak(room.listen(30)), 0.0F); // not by itself
        room.reels[0].run(false);
        room.reels[0].run(true);
        QVERIFY(!room.reels[0].tape.lost());
        QVERIFY(loudnessOf(room.listen(200)) > -40);
        QCOMPARE(room.losses, 1);
    }

    void an_hour_takes_no_more_memory_than_a_minute()
    {
        const QString hour = m_folder->filePath(u"hour.flac"_s);
        QVERIFY(
            record(hour, 3600, [](std::int64_t frame, int) { return frame % 480 < 240 ? 0.04F : -0.04F; }));
        const auto grown = [](const QString &path) {
            Reel reel(path.toStdString(), 1);
            reel.run(true);
            const long before = residentKib();
            for (int second = 0; second < 120; ++second) {
                reel.refill();
                sound::Block block;
                while (reel.tape.take(block.left, block.right)) { }
            }
            return residentKib() - before;
        };
        const long minute = grown(m_good), long_ = grown(hour);
        qInfo("resident: %ld KiB more for 40 s, %ld KiB more for an hour", minute, long_);
        QVERIFY(long_ <= 3 * 1024);
    }

    void the_deck_feeds_what_is_asked_for_and_nothing_else()
    {
        TapeDeck deck(1);
        Tape &asked = deck.load(m_good.toStdString());
        Tape &other = deck.load(m_bad.toStdString());
        deck.run(asked, true);
        QVERIFY(QTest::qWaitFor([&] { return asked.waiting() > Tape::kFrames - 4096; }));
        QCOMPARE(other.waiting(), std::size_t(0));
        sound::Block block;
        deck.run(asked, false);
        while (asked.take(block.left, block.right)) { }
        deck.run(other, true);
        QVERIFY(QTest::qWaitFor([&] { return other.waiting() > Tape::kFrames - 4096; }));
        QVERIFY(asked.waiting() <= 4096);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_good, m_bad;
};

void TestTapeDeck::a_file_that_goes_bad_while_it_plays_silences_only_itself_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("removed") << 0;
    QTest::newRow("cut off") << 1;
    QTest::newRow("emptied") << 2;
    QTest::newRow("another file in its place") << 3;
    QTest::newRow("scribbled over everywhere") << 4;
    QTest::newRow("a loud recording in its place") << 5;
}

void TestTapeDeck::a_file_that_goes_bad_while_it_plays_silences_only_itself()
{
    QFETCH(int, how);
    Room room(m_good, m_bad);
    room.ask(0);
    room.ask(1);
    room.listen(200);
    const double both = loudnessOf(room.listen(20));
    switch (how) {
    case 0:
        QVERIFY(QFile::remove(m_bad));
        break;
    case 1:
        QVERIFY(QFile::resize(m_bad, 3000));
        break;
    case 2:
        QVERIFY(QFile::resize(m_bad, 0));
        break;
    case 3:
        QVERIFY(QFile::remove(m_bad) && QFile::copy(QStringLiteral(STILLROOM_SITE "/site.toml"), m_bad));
        break;
    case 4:
        for (int i = 1; i < 400; ++i)
            scribble(m_bad, QByteArray(64, char(i)), i / 400.0);
        break;
    default:
        QVERIFY(QFile::remove(m_bad) && record(m_bad, 40, hiss(2, 0.9F)));
    }
    const ear::Sound heard = room.listen(300);
    QCOMPARE(room.losses, 1);
    QVERIFY(room.reels[1].tape.lost());
    QVERIFY(!room.reels[0].tape.lost());
    QCOMPARE(room.engine.meters().beds[1], -120.0F);
    QVERIFY(room.engine.meters().beds[0] > -40);
    const ear::Loudness all = ear::loudness(heard);
    qInfo("both %.1f LUFS, one %.1f; sharpest click %.1f dB, highest %.1f dBTP", both, all.momentary.back(),
        ear::sharpestClick(heard), all.truePeak);
    QVERIFY(ear::sharpestClick(heard) < 12);
    QVERIFY(ear::steepest(all.momentary, 100, 100) <= 4);
    QVERIFY(all.truePeak < -12);
}

STILLROOM_TEST(TestTapeDeck)
#include "tst_tapedeck.moc"
