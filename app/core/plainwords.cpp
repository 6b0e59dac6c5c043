// SPDX-License-Identifier: MPL-2.0
// Words as they may stand on the glass.
#include "core/plainwords.h"

#include <QStringList>

#include <algorithm>

namespace {

bool isNonCharacter(char32_t c)
{
    return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef) || (c >= 0xd800 && c <= 0xdfff);
}

bool isDirectionOverride(char32_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/// Soft hyphen, zero-width space, word joiner and invisible operators, byte order mark, fillers, annotations,
/// tags.
bool isInvisible(char32_t c)
{
    return c == 0x00ad || c == 0x180e || c == 0x200b || (c >= 0x2060 && c <= 0x2064)
        || (c >= 0x206a && c <= 0x206f) || c == 0x3164 || c == 0xfeff || c == 0xffa0
        || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f);
}

/// Persian, Hindi and others spell with joiners; letters of the Latin kind never do, so there they only hide.
bool joins(char32_t before)
{
    if (!QChar::isLetter(before) && !QChar::isMark(before))
        return false;
    const QChar::Script script = QChar::script(before);
    return script != QChar::Script_Latin && script != QChar::Script_Greek && script != QChar::Script_Cyrillic;
}

bool stays(char32_t c, char32_t before)
{
    if (c == 0x200c || c == 0x200d)
        return joins(before);
    if (c == U'\n' || c == U'\t')
        return true;
    const bool control = c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029;
    return !control && !isNonCharacter(c) && !isDirectionOverride(c) && !isInvisible(c);
}

}

QString plain(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    char32_t before = 0;
    const QList<uint> points = text.toUcs4();
    for (const char32_t c : points) {
        if (!stays(c, before))
            continue;
        kept += QChar::fromUcs4(c);
        before = c;
    }
    return kept;
}

bool isPlain(const QString &text)
{
    return plain(text) == text && !text.contains(u'\n') && !text.contains(u'\t');
}

int countWords(const QString &text)
{
    const QStringList runs = text.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto words = std::count_if(runs.begin(), runs.end(), [](const QString &run) {
        return std::any_of(
            run.begin(), run.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    });
    return static_cast<int>(words);
}
