// SPDX-License-Identifier: MPL-2.0
// Flesch-Kincaid: long sentences and long words, in the proportions of 1975.
#include "content/reading.h"

#include "content/syllables.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace words {

namespace {

struct Tally {
    int sentences = 0;
    int words = 0;
    int weighed = 0; ///< words that are neither names nor numbers
    int syllables = 0; ///< of those
};

bool isName(const QString &word, bool opensSentence)
{
    return !opensSentence && word.size() > 1 && word.front().isUpper();
}

bool hasDigit(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

void weigh(const QStringList &sentence, Tally &tally)
{
    ++tally.sentences;
    tally.words += static_cast<int>(sentence.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        if (hasDigit(sentence[i]) || isName(sentence[i], i == 0))
            continue;
        ++tally.weighed;
        tally.syllables += syllables(sentence[i]);
    }
}

}

QStringList sentences(const QString &text)
{
    static const QRegularExpression end(u"[.!?…]+[\"'”’»)]*\\s+(?=\\S)"_s);
    QStringList found;
    for (const QString &sentence : text.split(end, Qt::SkipEmptyParts))
        if (!wordsOf(sentence).isEmpty())
            found += sentence.trimmed();
    return found;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+(?:['’.:-][\\p{L}\\p{N}]+)*"_s);
    QStringList found;
    for (auto it = word.globalMatch(text); it.hasNext();)
        found += it.next().captured();
    return found;
}

double grade(const QStringList &paragraphs)
{
    Tally tally;
    for (const QString &paragraph : paragraphs)
        for (const QString &sentence : sentences(paragraph))
            weigh(wordsOf(sentence), tally);
    if (tally.weighed == 0)
        return 0;
    return 0.39 * tally.words / tally.sentences + 11.8 * tally.syllables / tally.weighed - 15.59;
}

}
