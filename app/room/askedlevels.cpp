// SPDX-License-Identifier: MPL-2.0
#include "askedlevels.h"

#include "session.h"
#include "wayout.h"

#include <algorithm>

AskedLevels::AskedLevels(std::size_t count, Session &session, WayOut &wayOut)
    : m_count(count)
    , m_session(session)
    , m_wayOut(wayOut)
{
}

const Visit::Levels &AskedLevels::all() const
{
    return m_session.visit().levels;
}

Visit::Levels &AskedLevels::kept()
{
    return m_session.visit().levels;
}

std::ptrdiff_t AskedLevels::playing() const
{
    return std::ranges::count_if(all(), [](float level) { return level > 0; });
}

bool AskedLevels::full() const
{
    return playing() >= sound::kMostAtOnce;
}

bool AskedLevels::ask(int sound, float level, Way way)
{
    float &asked = kept()[std::size_t(sound)];
    const bool begins = asked == 0;
    if (level == asked || (begins && (full() || !m_wayOut.available())))
        return false;
    if (!(way == Way::Slowly ? m_wayOut.fadeOut(sound) : m_wayOut.setLevel(sound, level)))
        return false;
    asked = level;
    Q_EMIT levelChanged(sound);
    if (begins || level == 0)
        Q_EMIT playingChanged();
    return true;
}

bool AskedLevels::silence()
{
    const Visit::Levels were = all();
    if (none() && !m_wayOut.fading())
        return false;
    m_wayOut.quiet();
    kept().fill(0);
    for (std::size_t i = 0; i < m_count; ++i)
        if (were[i] > 0)
            Q_EMIT levelChanged(int(i));
    Q_EMIT playingChanged();
    return true;
}
