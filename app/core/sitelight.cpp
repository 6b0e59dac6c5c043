// SPDX-License-Identifier: MPL-2.0
#include "core/sitelight.h"

#include "core/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

SiteLight readLight(Table &from, const std::optional<QStringList> &moods, const SiteLight &otherwise)
{
    SiteLight light;
    light.mood = from.text(u"mood"_s, kNameLength, otherwise.mood);
    if (from.has(u"mood"_s) && !light.mood.isEmpty() && moods && !moods->contains(light.mood))
        from.wrong(from.placeOf(u"mood"_s), u"there is no mood \"%1\""_s.arg(light.mood.left(40)),
            meant(light.mood, *moods));
    const auto step = [&from](const QString &key, int fallback) {
        return from.whole(key, { -kFarthestStep, kFarthestStep }, fallback);
    };
    light.setting.brightness = step(u"brightness"_s, otherwise.setting.brightness);
    light.setting.warmth = step(u"warmth"_s, otherwise.setting.warmth);
    return light;
}

std::vector<HourLight> readHourLights(
    Table &from, const QString &key, const std::optional<QStringList> &moods, const SiteLight &otherwise)
{
    std::vector<HourLight> lights;
    for (Table entry : from.tables(key)) {
        const HourLight light{ WeekHours::readOne(entry, u"hours"_s), readLight(entry, moods, otherwise) };
        entry.done();
        const auto contradicts = [&light](const HourLight &other) {
            return light.hours.meet(other.hours) && light.light != other.light;
        };
        if (std::ranges::any_of(lights, contradicts))
            entry.wrong(entry.placeOf(u"hours"_s), u"some of these hours have another light already"_s,
                u"give each hour one light"_s);
        lights.push_back(light);
    }
    return lights;
}
