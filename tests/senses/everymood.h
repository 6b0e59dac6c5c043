// SPDX-License-Identifier: MPL-2.0
// A row for each mood by night, and by day for the dimmest and the widest, which stand for all.
#pragma once

#include "qml/pretendkiosk.h"

#include <QTest>

inline void everyMood()
{
    static const QStringList some{ QStringLiteral("nook"), QStringLiteral("sky") };
    QTest::addColumn<QString>("mood");
    for (const Mood &mood : shippedContent().catalog.moods)
        if (qEnvironmentVariableIsSet("STILLROOM_EVERY_MOOD") || some.contains(mood.id))
            QTest::addRow("%s", qPrintable(mood.id)) << mood.id;
}
