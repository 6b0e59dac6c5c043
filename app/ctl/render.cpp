// SPDX-License-Identifier: MPL-2.0
#include "ctl/render.h"

#include "ctl/layers.h"
#include "ctl/soundfile.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 3600; // seconds; in a WAV file an hour is 1.4 GB, and 4 are the most

/// A number written in full, or nothing.
template <typename Number>
std::optional<Number> whole(const QString &text, Number least, Number most)
{
    bool understood = false;
    const qulonglong number = text.toULongLong(&understood);
    if (!understood || number < least || number > most)
        return std::nullopt;
    return Number(number);
}

Answer complaint(const Problems &problems)
{
    QString words;
    for (const Problem &problem : problems)
        words += problem.text() + u'\n';
    return { words, 1, true };
}

}

Answer render(const QStringList &words)
{
    Ask ask(QString::fromLatin1(kRenderUsage),
        u"Writes a soundscape of media as a WAV file (48 kHz, stereo, float): what is heard at full level "
        u"once\n"
        "it has risen. The same seed writes the same bytes."_s);
    ask.option(
        u"seconds"_s, u"How long, 1 to %1; 60 where nothing is said."_s.arg(kLongest), u"N"_s, u"60"_s);
    ask.option(u"seed"_s, u"Which of all the ways it can sound, a whole number; 1 where nothing is said."_s,
        u"S"_s, u"1"_s);
    ask.option(u"out"_s, u"The file to write, over what is there."_s, u"FILE"_s);
    if (const auto answer = ask.read(words))
        return *answer;
    const auto seconds = whole<unsigned>(ask.value(u"seconds"_s), 1, kLongest);
    if (!seconds)
        return ask.notUnderstood(
            u"--seconds is %1; give 1 to %2"_s.arg(ask.value(u"seconds"_s)).arg(kLongest));
    const auto seed = whole<std::uint64_t>(ask.value(u"seed"_s), 0, ~std::uint64_t(0));
    if (!seed)
        return ask.notUnderstood(u"--seed is %1; give a whole number from 0"_s.arg(ask.value(u"seed"_s)));
    if (ask.value(u"out"_s).isEmpty())
        return ask.notUnderstood(u"Say which file to write with --out FILE"_s);

    const Result<std::vector<Layer>> layers = layersOf(ask.subject(), ask.media());
    if (!layers)
        return complaint(layers.problems());
    Risen sound(*layers, *seed);
    if (const auto problem = writeSound(ask.value(u"out"_s), *seconds, sound))
        return complaint({ *problem });
    return {};
}
