// SPDX-License-Identifier: MPL-2.0
#include "roomlight.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

/// The wall is looked at once a minute and at no other time. So the light of an hour comes within a minute of
/// it, and however the clock is turned, a room wants another light at most once a minute: what the hours
/// between would have wanted is not made up for.
constexpr auto kLook = 1min;

}

RoomLight::RoomLight(const Settings &settings, const std::vector<Mood> &moods, Clock &clock)
    : m_settings(settings)
    , m_moods(moods)
    , m_clock(clock)
{
    look();
    if (!settings.light.byTime.empty() || settings.openHours.any())
        m_watch = clock.every(kLook, [this] { look(); });
}

LightChoice RoomLight::ownAt(const QDateTime &wall) const
{
    const Settings::Light &light = m_settings.light;
    const auto now
        = std::ranges::find_if(light.byTime, [&wall](const HourLight &each) { return each.hours.at(wall); });
    if (now == light.byTime.end())
        return { indexOf(light.mood), light.setting, light.motion };
    return { indexOf(now->light.mood), now->light.setting, light.motion };
}

/// A mood that is hidden or could not be read is the room's own.
int RoomLight::indexOf(const QString &mood) const
{
    const auto find = [this](const QString &id) { return std::ranges::find(m_moods, id, &Mood::id); };
    const auto wanted = find(mood), own = find(m_settings.light.mood);
    if (wanted != m_moods.end())
        return int(wanted - m_moods.begin());
    return own == m_moods.end() ? 0 : int(own - m_moods.begin());
}

void RoomLight::look()
{
    const QDateTime wall = m_clock.wall();
    const LightChoice own = ownAt(wall);
    const bool open = !m_settings.openHours.any() || m_settings.openHours.at(wall);
    if (own == m_own && open == m_open)
        return;
    m_own = own;
    m_open = open;
    Q_EMIT changed();
}
