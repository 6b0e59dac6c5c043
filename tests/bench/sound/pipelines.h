// SPDX-License-Identifier: MPL-2.0
// What one would use instead of the engine: GStreamer, as a program of its own that plays into nothing as
// fast as it can.
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

/// A pipeline, long and short: the difference is what sound costs, without what the start costs.
struct Pipeline {
    QString name;
    QStringList longer;
    QStringList shorter;
    double seconds; ///< of sound in the difference
};

/// `longOgg` and `shortOgg` last so many seconds. None where GStreamer is not here.
std::vector<Pipeline> pipelines(
    const QString &longOgg, int longSeconds, const QString &shortOgg, int shortSeconds);

/// Seconds of sound for each second of processor, the best of three; nothing where it could not run.
std::optional<double> speed(const Pipeline &pipeline);
