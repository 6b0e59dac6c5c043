// SPDX-License-Identifier: MPL-2.0
// Each rule is a function that adds what it finds.
#include "content/words.h"

#include "content/bannedwords.h"
#include "content/reading.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace words {

namespace {

using Hits = std::vector<Hit>;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(
        text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

void every(const QRegularExpression &wanted, const QString &text, const QString &rule, const QString &kinder,
    Hits &hits)
{
    for (auto it = wanted.globalMatch(text); it.hasNext();)
        hits.push_back({ rule, it.next().captured(), kinder });
}

/// Curly apostrophes and odd spaces as a keyboard has them, so that one pattern finds both.
QString typed(QString text)
{
    return text.replace(u'’', u'\'').simplified();
}

void banned(const QString &text, const QString &language, Where where, Hits &hits)
{
    for (const Banned &row : bannedIn(language))
        if (row.rule != "label"_L1 || where != Where::StaffNote)
            every(row.pattern, text, row.rule, row.kinder, hits);
}

void shouts(const QString &text, Hits &hits)
{
    static const QRegularExpression marks(u"[!¡]+"_s);
    every(marks, text, u"shout"_s, u"end with a period"_s, hits);
}

void capitals(const QString &text, Hits &hits)
{
    static const QStringList acronyms{ u"ASL"_s, u"TTY"_s, u"ID"_s, u"TV"_s, u"COPD"_s, u"EPOC"_s };
    static const QRegularExpression loud(
        u"\\b\\p{Lu}{2,}\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = loud.globalMatch(text); it.hasNext();) {
        const QString word = it.next().captured();
        if (!acronyms.contains(word))
            hits.push_back({ u"capitals"_s, word, u"write it in small letters"_s });
    }
}

void links(const QString &text, Hits &hits)
{
    static const QRegularExpression address = pattern(
        u"\\b(?:https?:|www\\.)\\S*|\\S+@\\S+\\.\\S+|\\b[\\w-]+\\.(?:com|org|net|gov|edu|info|io|us|mx)\\b"_s);
    every(address, text, u"link"_s, u"nothing opens here: give a name, a place or a phone number"_s, hits);
}

/// A question is welcome, unless it asks somebody to tell what they lived through or to defend themselves.
void questions(const QString &text, Hits &hits)
{
    static const QRegularExpression prying = pattern(
        u"\\b(?:why|what(?: has|'s| is|'?d)? (?:happened|wrong)|por ?qué|qué (?:le |te )?(?:pasó|pasa|ocurrió|sucedió))\\b"_s);
    for (const QString &sentence : sentences(text))
        if (sentence.contains(u'?') && sentence.contains(prying))
            hits.push_back({ u"question"_s, sentence, u"ask what would help, or ask nothing"_s });
}

void digits(const QString &text, Hits &hits)
{
    static const QRegularExpression number(u"\\p{Nd}+"_s);
    every(number, text, u"digit"_s, u"nobody is counting: leave it out"_s, hits);
}

/// "We" on a tile or in an activity has nobody behind it; on a page it is the owner.
void strayWe(const QString &text, const QString &language, Hits &hits)
{
    static const QRegularExpression english = pattern(u"\\b(?:we|us|our|ours)\\b"_s);
    static const QRegularExpression spanish = pattern(
        u"\\b(?:nosotr[oa]s|nuestr[oa]s?|tenemos|podemos|somos|estamos|queremos|hacemos|vamos)\\b"_s);
    const QString who = u"say who it is"_s;
    if (language == "en"_L1)
        every(english, text, u"we"_s, who, hits);
    if (language == "es"_L1)
        every(spanish, text, u"we"_s, who, hits);
}

void longSentences(const QString &text, Where where, Hits &hits)
{
    for (const QString &sentence : sentences(text))
        if (wordsOf(sentence).size() > longestSentence(where))
            hits.push_back({ u"long"_s, sentence, u"make two sentences of it"_s });
}

}

QString Hit::text() const
{
    return u"%1: \"%2\"; %3"_s.arg(rule, found, kinder);
}

int longestSentence(Where where)
{
    switch (where) {
    case Where::Label:
    case Where::Step:
        return 15;
    case Where::Page:
        return 20;
    case Where::StaffNote:
        return 30;
    }
    return 15;
}

std::vector<Hit> lint(const QString &text, const QString &language, Where where)
{
    const QString plain = typed(text);
    Hits hits;
    banned(plain, language, where, hits);
    shouts(plain, hits);
    capitals(plain, hits);
    links(plain, hits);
    questions(plain, hits);
    if (where == Where::Step)
        digits(plain, hits);
    if (where == Where::Step || where == Where::Label)
        strayWe(plain, language, hits);
    longSentences(plain, where, hits);
    return hits;
}

}
