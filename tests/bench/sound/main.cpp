// SPDX-License-Identifier: MPL-2.0
// bench_sound: what every soundscape costs, alone and four together, beside what one would use instead.
//
// `bench_sound --once SUBJECT SECONDS` makes so much of one sound and prints nothing: callgrind watches that.
#include "bench/instructions.h"
#include "pipelines.h"
#include "row.h"
#include "sound/voice.h"
#include "speed.h"
#include "subjects.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr double kVoiceTarget = 400, kMixTarget = 150; ///< times real time
constexpr int kLong = 120, kShort = 20; ///< seconds of recording
constexpr int kCounted = 5; ///< seconds of sound, after one that is not counted

int once(const QStringList &words)
{
    const Subject subject = makeSubject(words.value(2));
    for (int i = 0; i < sound::kRate / sound::kBlock; ++i)
        subject.block(); // a second that is not counted: voices begin with everything at rest
    benchMeasured(subject, words.value(3).toInt());
    return 0;
}

/// In millions, of a second of one of our subjects, in a process of its own.
std::optional<double> instructions(const QString &subject)
{
    const auto all = instructionsAgain({ u"--once"_s, subject, QString::number(kCounted) });
    return all ? std::optional(*all / kCounted) : std::nullopt;
}

/// The four soundscapes that take the most, together.
QString worstMix(std::vector<Row> voices)
{
    std::ranges::stable_sort(voices, std::greater(), &Row::cost);
    QStringList ids;
    for (const Row &row : voices)
        ids += row.name;
    return u"mix:"_s + ids.first(std::min<qsizetype>(ids.size(), sound::kMostAtOnce)).join(u',');
}

/// Measures ours; `target` 0 is none.
std::vector<Row> measure(const QStringList &subjects, double target)
{
    const auto fast = speeds(subjects);
    std::vector<Row> rows;
    for (const QString &name : subjects)
        rows.push_back({ name, fast.value(name), canCount() ? instructions(name) : std::nullopt,
            makeSubject(name).bytes, target });
    return rows;
}

std::vector<Row> measureMixes(const QString &worst)
{
    auto rows = measure({ worst, u"mix:"_s }, kMixTarget);
    rows[0].name = QString(worst).replace(u"mix:"_s, u"four: "_s).replace(u","_s, u", "_s);
    rows[1].name = u"none"_s;
    return rows;
}

std::vector<Row> measureOthers()
{
    const QTemporaryDir folder;
    const QString longer = folder.filePath(u"long.ogg"_s), shorter = folder.filePath(u"short.ogg"_s);
    if (!recordOgg(soundscapes().first(), longer, kLong)
        || !recordOgg(soundscapes().first(), shorter, kShort))
        qFatal("the recording could not be written");
    auto rows = measure({ u"ogg:1:"_s + longer, u"ogg:4:"_s + longer }, 0);
    rows[0].name = u"libsndfile: one Ogg file, looped"_s;
    rows[1].name = u"libsndfile: four Ogg files, looped and summed"_s;
    for (const Pipeline &pipeline : pipelines(longer, kLong, shorter, kShort)) {
        std::optional<double> counted;
        if (const auto all = canCount() ? instructionsOf(pipeline.longer) : std::nullopt)
            if (const auto start = instructionsOf(pipeline.shorter))
                counted = (*all - *start) / pipeline.seconds;
        rows.push_back({ pipeline.name, speed(pipeline).value_or(0), counted, 0, 0 });
    }
    return rows;
}

}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--once"_s)
        return once(words);
    if (words.size() > 1)
        return std::fputs("usage: bench_sound\n", stderr), 2;
    if (!canCount())
        std::fputs("no valgrind here, so no instructions: deploy/setup bench\n", stderr);

    head();
    const auto voices = measure(soundscapes(), kVoiceTarget);
    bool met = print("one soundscape alone", voices);
    met = print("the engine with its governor", measureMixes(worstMix(voices))) && met;
    print("instead of it", measureOthers());
    return met ? 0 : 1;
}
