// SPDX-License-Identifier: MPL-2.0
// Which light the room itself wants now, by the clock on the wall: the light it has while nobody has chosen
// one, and whether it is open. It knows the site and the wall, and nothing of any visit.
#pragma once

#include "core/clock.h"
#include "core/mood.h"
#include "core/settings.h"
#include "core/visit.h"

#include <QObject>

#include <vector>

class RoomLight : public QObject {
    Q_OBJECT
public:
    /// `settings` and `moods` must outlive it.
    RoomLight(const Settings &settings, const std::vector<Mood> &moods, Clock &clock);

    const LightChoice &own() const { return m_own; }
    /// Outside of its hours a room is dark while nobody is there.
    bool open() const { return m_open; }

Q_SIGNALS:
    void changed();

private:
    LightChoice ownAt(const QDateTime &wall) const;
    int indexOf(const QString &mood) const;
    void look();

    const Settings &m_settings;
    const std::vector<Mood> &m_moods;
    Clock &m_clock;
    LightChoice m_own;
    bool m_open = true;
    std::unique_ptr<Clock::Beat> m_watch;
};
