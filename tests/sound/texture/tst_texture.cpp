// SPDX-License-Identifier: MPL-2.0
// Whether texture can be believed: on sounds of which we know what it has to say.
#include "sound/texture/distance.h"
#include "sound/texture/heard.h"
#include "sound/texture/made.h"
#include "testprogram.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <limits>

using namespace texture;
using namespace Qt::StringLiterals;

class TestTexture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_sound_lies_nowhere_from_itself()
    {
        const Texture noise = heard({ made::pink(1, 5) });
        QCOMPARE(between(noise, noise).overall(), 0.0);
    }

    void white_noise_is_near_other_white_noise_and_far_from_pink()
    {
        const Texture white = heard({ made::white(1, 20) });
        const double other = between(white, heard({ made::white(2, 20) })).overall();
        const double pink = between(white, heard({ made::pink(3, 20) })).overall();
        qInfo("another white %.3f, pink %.3f", other, pink);
        QVERIFY(other < 0.2);
        QVERIFY(pink > 2 * other);
    }

    void pink_noise_is_even_in_third_octaves()
    {
        const Texture pink = heard({ made::pink(3, 20) });
        for (std::size_t third = 8; third < 24; ++third) { // 160 Hz to 6 kHz, where the slopes are
            const double off = 10 * std::log10(pink.spectrum[third] / pink.spectrum[16]);
            QVERIFY2(std::abs(off) < 1.5, qPrintable(u"%1 Hz: %2 dB"_s.arg(thirdOctave(third)).arg(off)));
        }
    }

    void noise_that_swells_four_times_a_second_peaks_there()
    {
        const Texture still = heard({ made::white(1, 10) });
        const Texture swelling = heard({ made::swelling(made::white(1, 10), 4) });
        const std::vector<double> weights(swelling.weight.size(), 1.0);
        constexpr std::size_t four = 6; // of the half octaves from 0.5 Hz
        QCOMPARE(tempo(four), 4.0);
        for (std::size_t half = 0; half < kTempos; ++half)
            if (half != four)
                QVERIFY(depthOf(swelling, four, weights) > depthOf(swelling, half, weights) + 6);
        QVERIFY(depthOf(swelling, four, weights) > depthOf(still, four, weights) + 10);
        QVERIFY(swelling.correlation[10 * 30 + 20] > 0.5); // all bands swell together
        QVERIFY(std::abs(still.correlation[10 * 30 + 20]) < 0.1);
    }

    void sudden_bursts_differ_from_slow_ones_by_their_attack()
    {
        made::Sound sudden = made::bursts(1, 20);
        const Texture forwards = heard({ sudden });
        std::reverse(sudden.begin(), sudden.end());
        for (const Part &part : between(forwards, heard({ sudden })).parts)
            QCOMPARE(part.share() > 0.5, part.name == "attack");
    }

    void rare_bursts_make_envelopes_skewed()
    {
        const Texture bursts = heard({ made::bursts(1, 20) });
        const Texture noise = heard({ made::white(1, 20) });
        QVERIFY(bursts.skew[20] > 0.8);
        QVERIFY(std::abs(noise.skew[20]) < 0.3);
        QVERIFY(bursts.variation[20] > 2 * noise.variation[20]);
    }

    void neither_loudness_nor_a_second_channel_matters()
    {
        const made::Sound one = made::pink(1, 10);
        const Texture loud = heard({ one });
        QVERIFY(between(loud, heard({ made::quieter(one, 0.05F) })).overall() < 0.001);
        QVERIFY(between(loud, heard({ one, one })).overall() < 0.001);
        QVERIFY(between(loud, heard({ one, made::pink(2, 10) })).overall() < 0.2);
    }

    void what_a_lower_rate_cannot_hold_is_left_out()
    {
        const Texture full = heard({ made::white(1, 10) });
        const Texture dull = heard({ made::white(2, 10, 22050) }, 22050);
        QVERIFY(dull.reach < 11025);
        QVERIFY(between(full, dull).overall() < 0.2);
    }

    void a_file_that_is_no_sound_is_told_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<made::Sound>("sound");
        QTest::addColumn<QString>("why");
        const float none = std::numeric_limits<float>::quiet_NaN();
        QTest::newRow("missing") << QByteArray() << made::Sound() << u"No such file"_s;
        QTest::newRow("rubbish") << QByteArray(5000, 'x') << made::Sound() << u"Format not recognised"_s;
        QTest::newRow("cut off in its head") << QByteArray("RIFF\xff\xff") << made::Sound() << u":"_s;
        QTest::newRow("short") << QByteArray() << made::white(1, 0.9) << u"shorter than a second"_s;
        QTest::newRow("silent") << QByteArray() << made::Sound(96000) << u"silent"_s;
        QTest::newRow("not finite") << QByteArray() << made::Sound(96000, none) << u"numbers that are none"_s;
    }

    void a_file_that_is_no_sound_is_told()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(made::Sound, sound);
        QFETCH(QString, why);
        const QString good = path(u"good.wav"_s), bad = path(u"bad.wav"_s);
        QFile::remove(bad);
        QVERIFY(made::write(good.toStdString(), { made::white(1, 2) }));
        QFile file(bad);
        if (!bytes.isEmpty())
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QVERIFY(sound.empty() || made::write(bad.toStdString(), { sound }));
        const QString said = ask({ good, bad }, 1);
        QVERIFY2(said.startsWith(u"texture: "_s + bad) && said.contains(why), qPrintable(said));
    }

    void the_program_says_which_is_nearest()
    {
        for (const auto &[name, sound] : { std::pair(u"a"_s, made::white(1, 5)),
                 std::pair(u"b"_s, made::pink(2, 5)), std::pair(u"c"_s, made::white(3, 5)) })
            QVERIFY(made::write(path(name).toStdString(), { sound }));
        const QString matrix = ask({ u"--matrix"_s, path(u"a"_s), path(u"b"_s), path(u"c"_s) }, 0);
        const QStringList lines = matrix.split(u'\n');
        QCOMPARE(lines.filter(QRegularExpression(u"^A .*nearest C, c$"_s)).size(), 1);
        QCOMPARE(lines.filter(QRegularExpression(u"^C .*nearest A, a$"_s)).size(), 1);
        QVERIFY(ask({ path(u"a"_s), path(u"b"_s) }, 0).contains(u"Distance A to B"_s));
        QVERIFY(!ask({ path(u"a"_s) }, 2).isEmpty());
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    Texture heard(const std::vector<made::Sound> &channels, int rate = 48000) const
    {
        const std::string file = path(u"made.wav"_s).toStdString();
        if (!made::write(file, channels, rate))
            qFatal("the test's own sound could not be written");
        return textureOf(std::get<Recording>(readRecording(file)));
    }

    /// What the program says, where its code is the one expected; nothing where it is not.
    static QString ask(const QStringList &words, int code)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(STILLROOM_TEXTURE), words);
        if (!process.waitForFinished() || process.exitCode() != code)
            return {};
        return QString::fromLocal8Bit(process.readAll());
    }

    QTemporaryDir m_folder;
};

STILLROOM_TEST(TestTexture)
#include "tst_texture.moc"
