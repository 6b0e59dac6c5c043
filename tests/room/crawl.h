// SPDX-License-Identifier: MPL-2.0
// All that QML could read of a room: every property of every object that can be reached from it.
#pragma once

#include <QMap>
#include <QObject>
#include <QString>

/// Way to a property ("lighting.moods[1].chosen") -> what it says now.
using Sight = QMap<QString, QString>;

[[nodiscard]] Sight crawl(const QObject &from);
/// Every object on the way, each once.
[[nodiscard]] QList<QObject *> reach(QObject &from);
/// What two sights do not agree on, one line each.
[[nodiscard]] QStringList differences(const Sight &expected, const Sight &found);
