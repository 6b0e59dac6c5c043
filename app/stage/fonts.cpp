// SPDX-License-Identifier: MPL-2.0
#include "stage/fonts.h"

#include "core/log.h"
#include "language.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

QString wordsFamily()
{
    for (const QString &name : { u"Andika"_s, u"Noto Sans"_s })
        if (QFontDatabase::hasFamily(name))
            return name;
    return QGuiApplication::font().family();
}

QStringList writable(const QStringList &languages)
{
    const QFontMetrics letters{ QFont(
        wordsFamily()) }; // with whatever Qt falls back to where the family has no such letter
    QStringList kept;
    for (qsizetype i = 0; i < languages.size(); ++i) {
        const auto name = ownName(languages.at(i)).toUcs4();
        if (std::ranges::all_of(name, [&](uint letter) { return letters.inFontUcs4(letter); }))
            kept.append(languages.at(i));
        else
            Log::say(Log::Id::FontMissing, { { "language", i } });
    }
    return kept.isEmpty() ? languages : kept;
}
