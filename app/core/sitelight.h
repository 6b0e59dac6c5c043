// SPDX-License-Identifier: MPL-2.0
// How a site writes a light: a mood and its setting, and the hours of the week that have a light of their
// own.
#pragma once

#include "core/palette.h"
#include "core/weekhours.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class Table;

/// A light that the room has by itself.
struct SiteLight {
    QString mood;
    Setting setting;
    bool operator==(const SiteLight &) const = default;
};

/// The light of some hours of the week.
struct HourLight {
    WeekHours hours;
    SiteLight light;
};

/// Reads mood, brightness and warmth of `from`; what is not there is as in `otherwise`.
SiteLight readLight(Table &from, const std::optional<QStringList> &moods, const SiteLight &otherwise);

/// Reads `key` of `from`, a list such as [{ hours = "20:00-07:00", mood = "nook" }]. An hour that is given
/// two lights is a problem.
std::vector<HourLight> readHourLights(
    Table &from, const QString &key, const std::optional<QStringList> &moods, const SiteLight &otherwise);
