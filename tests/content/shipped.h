// SPDX-License-Identifier: MPL-2.0
// What ships in media/ and kiosk-config/, read as the kiosk reads it, on a day that never moves.
#pragma once

#include "content/words.h"
#include "core/content.h"

#include <QTest>

namespace shipped {

inline const QDate kToday(2026, 12, 31);

inline QStringList asTexts(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines += problem.text();
    return lines;
}

inline QStringList asTexts(const std::vector<words::Hit> &hits)
{
    QStringList lines;
    for (const words::Hit &hit : hits)
        lines += hit.text();
    return lines;
}

inline QString where(const Page &page)
{
    return page.language + QLatin1Char('/') + page.id;
}

inline QStringList paragraphs(const Page &page)
{
    QStringList texts;
    for (const Block &block : page.blocks)
        texts += block.text;
    return texts;
}

inline QString wordsOn(const Page &page)
{
    return paragraphs(page).join(QLatin1Char('\n'));
}

inline const Result<Content> &content()
{
    static const Result<Content> read
        = Content::read(QStringLiteral(STILLROOM_MEDIA), QStringLiteral(STILLROOM_SITE), kToday);
    return read;
}

}

/// Red, with every line of `found` under `where`, unless there is none.
#define NOTHING_IN(found, where)                                                                             \
    do {                                                                                                     \
        const QStringList foundLines = (found);                                                              \
        QVERIFY2(foundLines.isEmpty(),                                                                       \
            qPrintable(QStringLiteral("%1:\n  %2").arg(where, foundLines.join(QStringLiteral("\n  ")))));    \
    } while (false)
