// SPDX-License-Identifier: MPL-2.0
// How fast things are made, in seconds of sound for each second of one processor.
#pragma once

#include <QHash>
#include <QStringList>

/// For each subject, the best of several rounds: whatever else this machine does only ever makes it slower.
QHash<QString, double> speeds(const QStringList &subjects);
