// SPDX-License-Identifier: MPL-2.0
// A kiosk whose site gives its light by the hour, and closes.
#pragma once

#include "core/codedmoods.h"
#include "core/table.h"
#include "lightmeter.h"

#include <QTest>

/// The shipped site with other lines in its [light] and [room].
inline Content siteWithHours(const QByteArray &byTime, const QByteArray &open = "[]")
{
    Content content = shippedContent();
    Problems problems;
    auto toml = parseToml("by-time = " + byTime + "\nopen = " + open, QStringLiteral("site.toml"));
    Table table(*std::move(toml), QStringLiteral("site.toml"), problems);
    Settings::Light &light = content.settings.light;
    light.byTime = readHourLights(table, QStringLiteral("by-time"), {}, { light.mood, light.setting });
    content.settings.openHours = WeekHours::read(table, QStringLiteral("open"));
    if (!problems.empty())
        qFatal("%s", qPrintable(problems.front().text()));
    return content;
}

inline const QDate kMonday{ 2026, 11, 23 };

/// By day the meadow, from the evening on a dimmer nook; otherwise the room's own, which is the nook.
inline const QByteArray kDayAndEvening
    = R"([{ hours = "09:00-17:00", mood = "meadow" }, { hours = "20:00-06:00", brightness = -1 }])";

struct HourKiosk : Kiosk {
    explicit HourKiosk(QTime time, const QByteArray &byTime = kDayAndEvening, const QByteArray &open = "[]")
        : Kiosk(siteWithHours(byTime, open))
    {
        turnTo(time);
        arrive();
    }

    void turnTo(QTime time) { clock.setWall({ kMonday, time }); }
    /// Long enough for the clock to be looked at, and for the slowest light and its words to come.
    void arrive() { clock.crank(2min); }
    /// Whether the glass has arrived in this light.
    [[nodiscard]] bool shows(const QString &mood, Setting setting = {}) const
    {
        const auto &moods = shippedContent().catalog.moods;
        const auto found = std::ranges::find(moods, mood, &Mood::id);
        return found != moods.end() && lighting.shownPalette() == palette(*found, setting);
    }
    [[nodiscard]] bool showsDark() const { return lighting.shownPalette() == palette(darkMood(), {}); }
};
