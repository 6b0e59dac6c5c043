// SPDX-License-Identifier: MPL-2.0
// By spelling, without a dictionary, so that a clerk's new word is counted as well as ours.
#include "content/syllables.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace words {

namespace {

/// Words that the rules below get wrong, as people say them.
const QHash<QString, int> kSpokenOtherwise{
    { u"area"_s, 3 },
    { u"business"_s, 2 },
    { u"create"_s, 2 },
    { u"evening"_s, 2 },
    { u"every"_s, 2 },
    { u"everything"_s, 3 },
    { u"idea"_s, 3 },
    { u"science"_s, 2 },
    { u"someone"_s, 2 },
    { u"somewhere"_s, 2 },
};

/// How often, one after the other (QString::count would count a run of two vowels twice).
qsizetype matches(const QRegularExpression &pattern, const QString &word)
{
    qsizetype count = 0;
    for (auto it = pattern.globalMatch(word); it.hasNext(); it.next())
        ++count;
    return count;
}

/// An e at the end that is written and not said, as in "late", "named" and "times"; not as in "table" or
/// "voices".
bool endsSilently(const QString &word)
{
    static const QRegularExpression le(u"[^aeiouyl]les?$"_s);
    static const QRegularExpression saidEs(u"(s|x|z|ch|sh|c|g)es$"_s);
    static const QRegularExpression saidEd(u"([td]|[^aeiouyl]l)ed$"_s);
    static const QRegularExpression silent(u"[^aeiouy](e|es|ed)$"_s);
    if (le.match(word).hasMatch() || saidEs.match(word).hasMatch() || saidEd.match(word).hasMatch())
        return false;
    return silent.match(word).hasMatch();
}

/// Two vowels side by side that are said one by one: li-on, qui-et, du-al, go-ing.
qsizetype vowelsApart(const QString &word)
{
    static const QRegularExpression apart(
        u"[aeiouy]ing|i(?:a(?!l)|et|um|or|o$)|(?<![ct])ien[ct]|(?<![ctsxg])i(?:on|ous|al)"
        "|[^q]u(?:al|ous|ary)|eo(?!u|p)|oe[mt]|rea[tl]i"_s);
    return matches(apart, word);
}

/// An e in the middle that is written and not said: late-ly, some-thing.
qsizetype silentInside(const QString &word)
{
    static const QRegularExpression inside(u"[aeiouy][^aeiouy]+e(ly|ty|ful|less|ment|thing|time)s?$"_s);
    return inside.match(word).hasMatch() ? 1 : 0;
}

}

int syllables(const QString &word)
{
    static const QRegularExpression vowels(u"[aeiouyáéíóúü]+"_s);
    int parts = 0;
    for (const QString &part : word.toLower().split(u'-')) {
        QString letters = part;
        letters.remove(QRegularExpression(u"['’](s|d|ll|re|ve|m|t)?$"_s));
        if (const auto known = kSpokenOtherwise.find(letters); known != kSpokenOtherwise.end()) {
            parts += *known;
            continue;
        }
        qsizetype count = matches(vowels, letters) + vowelsApart(letters) - silentInside(letters);
        if (endsSilently(letters))
            --count;
        parts += static_cast<int>(std::max<qsizetype>(1, count));
    }
    return parts;
}

}
