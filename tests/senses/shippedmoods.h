// SPDX-License-Identifier: MPL-2.0
// The moods that ship, a row of a test for each, without a kiosk.
#pragma once

#include "room/kiosk.h"

#include <QTest>

#include <algorithm>

inline void addMoods()
{
    QTest::addColumn<QString>("id");
    for (const Mood &mood : shippedContent().catalog.moods)
        QTest::newRow(qPrintable(mood.id)) << mood.id;
}

inline Mood moodOf(const QString &id)
{
    const auto moods = shippedContent().catalog.moods;
    return *std::ranges::find(moods, id, &Mood::id);
}
