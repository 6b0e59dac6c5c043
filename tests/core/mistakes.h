// SPDX-License-Identifier: MPL-2.0
// Rows of mistakes: one spoils the sample in one place, and says exactly what staff are told about it.
#pragma once

#include "core/samplecontent.h"

#include <QTest>

inline constexpr auto kSiteFile = "site/site.toml";

inline void addMistakeColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("fresh");
    QTest::addColumn<QStringList>("said");
}

/// `fresh` stands in `file` where `old` stood; staff are told `said`, line by line.
inline void row(
    const char *name, const char *file, const char *old, const QByteArray &fresh, const QStringList &said)
{
    QTest::newRow(name) << QString::fromUtf8(file) << QByteArray(old) << fresh << said;
}

/// The present row.
inline void seeWhatIsSaid()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, fresh);
    QFETCH(QStringList, said);
    const SampleContent content;
    content.edit(file, old, fresh);
    QCOMPARE(content.problems(), said);
}
