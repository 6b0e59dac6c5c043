// SPDX-License-Identifier: MPL-2.0
// A recording that staff bring: any kind of file, taken in calm and as loud as the others, or refused with
// words that help.
#include "core/samplecontent.h"
#include "ctl/askctl.h"
#include "fakes/recorded.h"
#include "sound/ear.h"
#include "sound/onset.h"
#include "testprogram.h"

#include <QDir>
#include <QProcess>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int kFlac = SF_FORMAT_FLAC | SF_FORMAT_PCM_24;

/// Low noise, as far water is, with more in it where a test wants that.
Shape water(const Shape &more = {}, std::uint64_t seed = 1)
{
    return [more, noise = hiss(seed, 0.2F), held = std::array<float, 2>{}](
               std::int64_t frame, int side) mutable {
        float &low = held[static_cast<std::size_t>(side)];
        low += 0.2F * (noise(frame, side) - low);
        return low * (more ? more(frame, side) : 1);
    };
}

/// At `seconds`, so many times as loud, and back again within a few tenths.
Shape bang(double seconds, double times)
{
    return [=](std::int64_t frame, int) {
        const double since = static_cast<double>(frame) / sound::kRate - seconds;
        return static_cast<float>(since < 0 ? 1 : 1 + times * std::exp(-since / 0.15));
    };
}

ear::Sound samplesOf(const QString &path)
{
    SF_INFO info{};
    SNDFILE *file = sf_open(QFile::encodeName(path).constData(), SFM_READ, &info);
    if (!file || info.samplerate != sound::kRate || info.channels != sound::kChannels)
        return {};
    ear::Sound sound(static_cast<std::size_t>(info.frames * info.channels));
    sf_readf_float(file, sound.data(), info.frames);
    sf_close(file);
    return sound;
}

}

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_content = std::make_unique<SampleContent>(); }

    void every_kind_of_file_is_taken_in_data();
    void every_kind_of_file_is_taken_in();
    void what_is_taken_in_keeps_every_limit_data();
    void what_is_taken_in_keeps_every_limit();
    void what_cannot_be_taken_in_says_why_data();
    void what_cannot_be_taken_in_says_why();

    void a_bang_that_is_too_much_is_refused_with_its_time()
    {
        const Answered answer
            = import(u"bang.wav"_s, 22, water(bang(7.3, 200)), {}, { SF_FORMAT_WAV | SF_FORMAT_FLOAT });
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.complained.contains(u"bang.wav: at 0:07.3 a sound rises by"_s),
            qPrintable(answer.complained));
        QVERIFY(answer.complained.contains(u"cut that out in an editor"_s));
        nothingIsWritten();
    }

    void an_id_that_is_there_is_kept_unless_it_is_to_be_replaced()
    {
        QCOMPARE(import(u"a.flac"_s, 21, water()).code, 0);
        const QByteArray before = bytesOf(u"site/soundscapes/garden.toml"_s);
        const Answered again = import(u"b.flac"_s, 24, water({}, 2));
        QCOMPARE(again.code, 1);
        QVERIFY(again.complained.contains(u"give another --id, or --replace"_s));
        QCOMPARE(bytesOf(u"site/soundscapes/garden.toml"_s), before);
        QCOMPARE(import(u"b.flac"_s, 24, water({}, 2), { u"--replace"_s }).code, 0);
        QVERIFY(bytesOf(u"site/soundscapes/garden.toml"_s) != before);
    }

    void words_that_a_kiosk_would_not_take_are_refused_before_anything_is_read()
    {
        Answered answer = import(u"a.flac"_s, 21, water(), { u"--tags"_s, u"siren"_s });
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.complained.contains(u"the tag \"siren\" is never in the library"_s));
        answer = import(u"a.flac"_s, 21, water(), { u"--licence"_s, u"(mine)"_s });
        QVERIFY2(answer.complained.contains(u"give an SPDX name"_s), qPrintable(answer.complained));
        answer = import(u"a.flac"_s, 21, water(), { u"--title"_s, u"Garden"_s });
        QCOMPARE(answer.code, 2);
        nothingIsWritten();
    }

    void a_kiosk_reads_what_was_taken_in()
    {
        QCOMPARE(import(u"a.flac"_s, 21, water()).code, 0);
        QCOMPARE(m_content->problems(), QStringList());
        const auto content = m_content->read();
        QCOMPARE(content->catalog.soundscapes.size(), 2U);
        const Soundscape &garden = content->catalog.soundscapes.back();
        QCOMPARE(garden.id, u"garden"_s);
        QCOMPARE(garden.title.in(u"es"_s), u"Jardín \"chico\""_s);
        QVERIFY(garden.recording && QFile::exists(garden.recording->path));
        QVERIFY(std::abs(garden.recording->seconds - 21) < 0.1);
    }

    void a_check_sees_a_recording_that_was_changed()
    {
        QCOMPARE(import(u"a.flac"_s, 21, water()).code, 0);
        const auto check = [this] {
            return run({ u"check"_s, m_content->site(), u"--media"_s, m_content->media() });
        };
        QCOMPARE(check().code, 0);
        QVERIFY(record(garden(), 21, hiss(3, 0.9F)));
        QVERIFY(check().said.contains(u"soundscapes/garden.toml: its recording is not what was imported"_s));
    }

private:
    /// Records and imports a file; `more` comes behind what is always said.
    Answered import(
        const QString &name, double seconds, const Shape &shape, const QStringList &more = {}, FileOf as = {})
    {
        const QString path = m_content->path(name);
        if (!record(path, seconds, shape, as))
            return {};
        return ask(path, more);
    }

    Answered ask(const QString &path, const QStringList &more = {}) const
    {
        return run(QStringList{ u"import"_s, path, u"--site"_s, m_content->site(), u"--id"_s, u"garden"_s,
                       u"--title"_s, u"en=Garden"_s, u"--title"_s, u"es=Jardín \"chico\""_s, u"--preview"_s,
                       u"en=the pond"_s, u"--preview"_s, u"es=el estanque"_s, u"--licence"_s, u"CC-BY-4.0"_s }
            + (more.contains(u"--tags"_s) ? more : more + QStringList{ u"--tags"_s, u"water,insect"_s }));
    }

    static Answered run(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(STILLROOM_CTL), words);
        return answerOf(process, 100000);
    }

    QByteArray bytesOf(const QString &name) const
    {
        QFile file(m_content->path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void nothingIsWritten() const
    {
        QCOMPARE(QDir(m_content->path(u"site/soundscapes"_s))
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList());
    }

    QString garden() const { return m_content->path(u"site/soundscapes/garden.flac"_s); }

    std::unique_ptr<SampleContent> m_content;
};

void TestImport::every_kind_of_file_is_taken_in_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("channels");
    QTest::newRow("WAV 16, 44.1 kHz, stereo")
        << u"a.wav"_s << (SF_FORMAT_WAV | SF_FORMAT_PCM_16) << 44100 << 2;
    QTest::newRow("WAV float, 96 kHz, mono") << u"a.wav"_s << (SF_FORMAT_WAV | SF_FORMAT_FLOAT) << 96000 << 1;
    QTest::newRow("FLAC, 22.05 kHz, mono") << u"a.flac"_s << kFlac << 22050 << 1;
    QTest::newRow("Ogg Vorbis, 48 kHz, stereo")
        << u"a.ogg"_s << (SF_FORMAT_OGG | SF_FORMAT_VORBIS) << 48000 << 2;
    QTest::newRow("Opus, 48 kHz, stereo") << u"a.opus"_s << (SF_FORMAT_OGG | SF_FORMAT_OPUS) << 48000 << 2;
    QTest::newRow("MP3, 44.1 kHz, stereo")
        << u"a.mp3"_s << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III) << 44100 << 2;
}

void TestImport::every_kind_of_file_is_taken_in()
{
    QFETCH(QString, name);
    QFETCH(int, format);
    QFETCH(int, rate);
    QFETCH(int, channels);
    if (!record(m_content->path(name), 22, water(), { format, rate, channels }))
        QSKIP("this libsndfile does not write it");
    const Answered answer = ask(m_content->path(name));
    QVERIFY2(answer.code == 0, qPrintable(answer.complained));
    const ear::Sound sound = samplesOf(garden());
    QVERIFY(std::abs(static_cast<double>(sound.size()) / sound::kRate / sound::kChannels - 22) < 0.2);
    const double loud = ear::loudness(sound).integrated;
    qInfo("%.2f LUFS", loud);
    QVERIFY(std::abs(loud + 30) <= 0.2);
}

void TestImport::what_is_taken_in_keeps_every_limit_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("calm water") << 0;
    QTest::newRow("a bang of 15 dB") << 1;
    QTest::newRow("a click") << 2;
    QTest::newRow("swells of 11 dB") << 3;
    QTest::newRow("standing to one side") << 4;
    QTest::newRow("faded in and out") << 5;
}

void TestImport::what_is_taken_in_keeps_every_limit()
{
    QFETCH(int, what);
    const auto time = [](std::int64_t frame) { return static_cast<double>(frame) / sound::kRate; };
    const Shape shapes[]{ water(), water(bang(7.3, 4.6)),
        water([](std::int64_t frame, int) { return frame == 500000 ? 30.0F : 1.0F; }),
        water([=](std::int64_t frame, int) {
            return static_cast<float>(std::pow(10, 0.28 * std::sin(time(frame))));
        }),
        [plain = water()](std::int64_t frame, int side) mutable { return 0.3F + plain(frame, side); },
        water([=](std::int64_t frame, int) {
            return static_cast<float>(std::min({ 1.0, time(frame) / 4, (40 - time(frame)) / 4 }));
        }) };
    const Answered answer = import(u"a.wav"_s, 40, shapes[what], {}, { SF_FORMAT_WAV | SF_FORMAT_FLOAT });
    QVERIFY2(answer.code == 0, qPrintable(answer.complained));
    const ear::Sound sound = samplesOf(garden());
    const ear::Loudness heard = ear::loudness(sound);
    const ear::Onset onset = ear::sharpestOnset(sound, 1);
    double standing = 0;
    for (std::size_t i = 0; i < sound.size(); i += 2)
        standing += static_cast<double>(sound[i]);
    standing /= static_cast<double>(sound.size()) / 2;
    qInfo("I %.2f, S %.1f to %.1f, M %.1f LUFS, true peak %.1f dBTP, P %.2f, click %.1f dB, standing %.6f",
        heard.integrated, heard.lowestShort, heard.highestShort, ear::highest(heard.momentary),
        heard.truePeak, onset.prominence, ear::sharpestClick(sound), standing);
    QVERIFY(std::abs(heard.integrated + 30) <= 0.5);
    QVERIFY(heard.highestShort <= -27 && heard.highestShort - heard.lowestShort <= 6);
    QVERIFY(ear::highest(heard.momentary) <= -24);
    QVERIFY(ear::steepest(heard.momentary, 100, 100) <= 6);
    QVERIFY(heard.truePeak <= -12);
    QVERIFY2(onset.prominence < 5, ear::said(onset).c_str());
    QVERIFY(ear::sharpestClick(sound) <= 12);
    QVERIFY(std::abs(standing) < 0.0005);
    QCOMPARE(answer.said.contains(u"the first at 0:07.3"_s), what == 1);
}

void TestImport::what_cannot_be_taken_in_says_why_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("said");
    QTest::newRow("missing") << 0 << u"this file is missing"_s;
    QTest::newRow("no sound") << 1 << u"ffmpeg -i a.m4a -c:a flac a.flac"_s;
    QTest::newRow("too short") << 2 << u"it is 12.0 s long; give at least 20 s"_s;
    QTest::newRow("silent") << 3 << u"it is silent"_s;
    QTest::newRow("broken off") << 4 << u"it is broken off at"_s;
    QTest::newRow("not a number") << 5 << u"at 0:05.2 it holds a number that no sound has"_s;
    QTest::newRow("six channels") << 6 << u"it has 6 channels"_s;
    QTest::newRow("a drum") << 7 << u"too much to be softened"_s;
    QTest::newRow("a throb") << 8 << u"from 0:08.0 on it throbs 5.0 times a second"_s;
    QTest::newRow("a whistle against itself at the end") << 10 << u"from 1:00.0 on a tone of 2"_s;
    QTest::newRow("a whistle") << 9 << u"from 0:00.0 on a tone of 2"_s;
}

void TestImport::what_cannot_be_taken_in_says_why()
{
    QFETCH(int, what);
    QFETCH(QString, said);
    const FileOf wav{ SF_FORMAT_WAV | SF_FORMAT_FLOAT };
    const auto wave = [](std::int64_t frame, double hertz) {
        return std::sin(2 * M_PI * hertz * static_cast<double>(frame) / sound::kRate);
    };
    Answered answer;
    switch (what) {
    case 0:
        answer = ask(m_content->path(u"nowhere.wav"_s));
        break;
    case 1:
        m_content->write(u"a.m4a"_s,
            QByteArray("\0\0\0\x20"
                       "ftypM4A ",
                12)
                + QByteArray(5000, 'x'));
        answer = ask(m_content->path(u"a.m4a"_s));
        break;
    case 2:
        answer = import(u"a.wav"_s, 12, water(), {}, wav);
        break;
    case 3:
        answer = import(
            u"a.wav"_s, 22, [](std::int64_t, int) { return 0.0F; }, {}, wav);
        break;
    case 4:
        QVERIFY(record(m_content->path(u"a.flac"_s), 40, water()));
        QVERIFY(QFile::resize(
            m_content->path(u"a.flac"_s), QFileInfo(m_content->path(u"a.flac"_s)).size() * 2 / 3));
        answer = ask(m_content->path(u"a.flac"_s));
        break;
    case 5:
        answer = import(u"a.wav"_s, 22,
            water([](std::int64_t frame, int) { return frame == 249600 ? NAN : 1.0F; }), {}, wav);
        break;
    case 6:
        answer = import(u"a.wav"_s, 22, hiss(), {}, { SF_FORMAT_WAV | SF_FORMAT_FLOAT, 48000, 6 });
        break;
    case 8:
        answer = import(u"a.wav"_s, 22, water([=](std::int64_t frame, int) {
            const bool throbs = frame >= 8 * sound::kRate && frame < 14 * sound::kRate;
            return static_cast<float>(throbs ? 1 + 0.25 * wave(frame, 5) : 1);
        }),
            {}, wav);
        break;
    case 9:
        answer = import(
            u"a.wav"_s, 40,
            [=, plain = water()](std::int64_t frame, int side) mutable {
                return plain(frame, side) + static_cast<float>(0.02 * wave(frame, 2500));
            },
            {}, wav);
        break;
    case 10:
        answer = import(
            u"a.wav"_s, 75,
            [=, plain = water()](std::int64_t frame, int side) mutable {
                const double tone = frame < 62 * sound::kRate ? 0 : 0.03 * wave(frame, 2500);
                return plain(frame, side) + static_cast<float>(side == 0 ? tone : -tone);
            },
            {}, wav);
        break;
    default:
        answer = import(u"a.wav"_s, 22,
            water([](std::int64_t frame, int) { return frame % 24000 < 2400 ? 8.0F : 1.0F; }), {}, wav);
    }
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.complained.contains(said), qPrintable(answer.complained));
    nothingIsWritten();
}

STILLROOM_TEST(TestImport)
#include "tst_import.moc"
