// SPDX-License-Identifier: MPL-2.0
// stillroomctl render: sounds as files, for those who judge them.
#include "core/samplecontent.h"
#include "ctl/askctl.h"
#include "testprogram.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// A folder to render into, and good media.
struct Studio {
    SampleContent content;
    QString out = content.path(u"out.wav"_s);

    [[nodiscard]] Answered render(const QStringList &more, const QString &id = u"soft-rain"_s) const
    {
        return ask(QStringList{ u"render"_s, id, u"--media"_s, content.media() } + more);
    }
    [[nodiscard]] QByteArray rendered(const QStringList &more) const
    {
        QFile::remove(out);
        const Answered answer = render(more + QStringList{ u"--out"_s, out });
        QFile file(out);
        return answer.code == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

/// The floats of a WAV file, after the header of its data; nothing where there is none.
std::vector<float> soundOf(const QByteArray &wav)
{
    const qsizetype at = wav.indexOf("data") + 8;
    if (at < 8 || at > wav.size())
        return {};
    std::vector<float> sound(std::size_t(wav.size() - at) / sizeof(float));
    qFromLittleEndian<float>(wav.constData() + at, qsizetype(sound.size()), sound.data());
    return sound;
}

double power(const std::vector<float> &sound, std::size_t from, std::size_t count)
{
    double sum = 0;
    for (std::size_t i = from; i < from + count; ++i)
        sum += double(sound[i]) * sound[i];
    return sum / double(count);
}

}

class RenderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void as_many_seconds_are_written_as_were_asked_for()
    {
        const Studio studio;
        const QByteArray wav = studio.rendered({ u"--seconds"_s, u"2"_s });
        QCOMPARE(wav.left(4), QByteArray("RIFF"));
        QCOMPARE(soundOf(wav).size(), std::size_t(2 * 48000 * 2));
    }

    void the_first_second_is_as_loud_as_the_last()
    {
        const Studio studio;
        const std::vector<float> sound = soundOf(studio.rendered({ u"--seconds"_s, u"10"_s }));
        QCOMPARE(sound.size(), std::size_t(10 * 96000));
        const double first = power(sound, 0, 96000), last = power(sound, 9 * 96000, 96000);
        QVERIFY(first > 1e-6);
        QVERIFY(std::abs(10 * std::log10(first / last)) < 3); // the rise gains 4.4 dB a second
    }

    void the_same_seed_writes_the_same_bytes()
    {
        const Studio studio;
        const QStringList words{ u"--seconds"_s, u"2"_s, u"--seed"_s, u"7"_s };
        const QByteArray once = studio.rendered(words);
        QVERIFY(!once.isEmpty());
        QVERIFY(!once.contains("PEAK")); // the part of a WAV file in which libsndfile writes the time of day
        QVERIFY(studio.rendered(words) == once);
    }

    void another_seed_writes_other_bytes()
    {
        const Studio studio;
        const QByteArray seven = studio.rendered({ u"--seconds"_s, u"1"_s, u"--seed"_s, u"7"_s });
        const QByteArray most
            = studio.rendered({ u"--seconds"_s, u"1"_s, u"--seed"_s, u"18446744073709551615"_s });
        QCOMPARE(most.size(), seven.size());
        QVERIFY(most != seven);
    }

    void a_mix_has_its_sounds_at_its_own_levels()
    {
        const Studio studio; // in the mix, soft-rain stands at 0.8: 7.2 dB lower than at full level
        const Answered answer
            = studio.render({ u"--seconds"_s, u"1"_s, u"--out"_s, studio.out }, u"by-the-window"_s);
        QVERIFY2(answer.code == 0, qPrintable(answer.complained));
        QFile file(studio.out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const double mixed = power(soundOf(file.readAll()), 0, 96000);
        const double alone = power(soundOf(studio.rendered({ u"--seconds"_s, u"1"_s })), 0, 96000);
        QVERIFY(std::abs(10 * std::log10(alone / mixed) - 7.2) < 0.5);
    }

    void a_mix_with_a_broken_sound_is_told()
    {
        const Studio studio;
        studio.content.edit(u"media/soundscapes/soft-rain.toml"_s, "voice = \"rain\"", "voice = \"rian\"");
        const Answered answer = studio.render({ u"--out"_s, studio.out }, u"by-the-window"_s);
        QVERIFY(!answer.complained.isEmpty());
        QCOMPARE(answer.code, 1);
    }

    void an_unknown_sound_is_answered_with_those_there_are()
    {
        const Studio studio;
        const Answered answer = studio.render({ u"--out"_s, studio.out }, u"soft-rian"_s);
        QCOMPARE(answer.complained,
            u"media has no sound soft-rian; give brown-noise, by-the-window or soft-rain\n"_s);
        QCOMPARE(answer.code, 1);
        QVERIFY(!QFile::exists(studio.out));
    }

    void a_broken_sound_is_answered_with_what_is_wrong_in_it()
    {
        const Studio studio;
        studio.content.edit(u"media/soundscapes/soft-rain.toml"_s, "voice = \"rain\"", "voice = \"rian\"");
        const Answered answer = studio.render({ u"--out"_s, studio.out });
        QVERIFY2(answer.complained.startsWith(u"media/soundscapes/soft-rain.toml:"_s),
            qPrintable(answer.complained));
        QCOMPARE(answer.code, 1);
    }

    void another_broken_sound_does_not_matter()
    {
        const Studio studio;
        studio.content.write(u"media/soundscapes/hail.toml"_s, "voice = ");
        QVERIFY(!studio.rendered({ u"--seconds"_s, u"1"_s }).isEmpty());
    }

    void no_media_at_all_is_told()
    {
        const Studio studio;
        const Answered answer = ask({ u"render"_s, u"soft-rain"_s, u"--out"_s, studio.out, u"--media"_s,
            studio.content.path(u"none"_s) });
        QVERIFY2(answer.complained.contains(u"media/soundscapes"_s), qPrintable(answer.complained));
        QCOMPARE(answer.code, 1);
    }

    void a_file_that_cannot_be_written_is_told_data()
    {
        QTest::addColumn<QString>("out");
        QTest::newRow("no such folder") << u"/nowhere/out.wav"_s;
        QTest::newRow("a folder") << u"/tmp"_s;
        QTest::newRow("no room") << u"/dev/full"_s;
    }

    void a_file_that_cannot_be_written_is_told()
    {
        QFETCH(QString, out);
        const Studio studio;
        const Answered answer = studio.render({ u"--seconds"_s, u"1"_s, u"--out"_s, out });
        QVERIFY2(answer.complained.startsWith(out + u": it could not be written"_s),
            qPrintable(answer.complained));
        QCOMPARE(answer.said, QString());
        QCOMPARE(answer.code, 1);
    }

    void a_disk_that_fills_up_is_told()
    {
        const Studio studio;
        const QString words
            = u"trap '' XFSZ; ulimit -f 200; exec '%1' render soft-rain --seconds 9 --out '%2' --media '%3'"_s;
        const Answered answer
            = ask({ u"-c"_s, words.arg(QStringLiteral(STILLROOM_CTL), studio.out, studio.content.media()) },
                {}, u"/bin/sh"_s);
        QVERIFY2(answer.complained.startsWith(studio.out + u": it could not be written"_s),
            qPrintable(answer.complained));
        QCOMPARE(answer.code, 1);
    }

    void a_question_that_is_none_has_its_own_code_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("why");
        const QString seconds = u"--seconds"_s, seed = u"--seed"_s, out = u"--out"_s,
                      file = u"/nowhere/a.wav"_s;
        QTest::newRow("no file") << QStringList{} << u"Say which file to write"_s;
        QTest::newRow("no time") << QStringList{ out, file, seconds, u"0"_s }
                                 << u"--seconds is 0; give 1 to 3600"_s;
        QTest::newRow("too long") << QStringList{ out, file, seconds, u"3601"_s }
                                  << u"--seconds is 3601; give 1 to 3600"_s;
        QTest::newRow("less than nothing")
            << QStringList{ out, file, u"--seconds=-5"_s } << u"--seconds is -5"_s;
        QTest::newRow("words") << QStringList{ out, file, seconds, u"long"_s } << u"--seconds is long"_s;
        QTest::newRow("a broken seed") << QStringList{ out, file, seed, u"1.5"_s } << u"--seed is 1.5"_s;
        QTest::newRow("too great a seed")
            << QStringList{ out, file, seed, u"18446744073709551616"_s } << u"--seed is"_s;
        QTest::newRow("two sounds") << QStringList{ u"brook"_s, out, file }
                                    << u"Ask for: stillroomctl render ID"_s;
        QTest::newRow("an option of check")
            << QStringList{ out, file, u"--json"_s } << u"Unknown option 'json'"_s;
    }

    void a_question_that_is_none_has_its_own_code()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, why);
        const Answered answer = Studio().render(words);
        QVERIFY2(answer.complained.startsWith(why), qPrintable(answer.complained));
        QCOMPARE(answer.said, QString());
        QCOMPARE(answer.code, 2);
    }

    void help_of_a_verb_is_not_a_failure()
    {
        const Answered answer = ask({ u"render"_s, u"--help"_s });
        QVERIFY(answer.said.contains(u"--seconds"_s));
        QCOMPARE(answer.code, 0);
    }
};

STILLROOM_TEST(RenderTest)
#include "tst_render.moc"
