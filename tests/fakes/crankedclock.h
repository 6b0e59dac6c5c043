// SPDX-License-Identifier: MPL-2.0
// A clock that goes only when a test turns it.
#pragma once

#include "core/clock.h"

#include <algorithm>
#include <vector>

class CrankedClock : public Clock {
public:
    Moment now() const override { return m_now; }
    QDateTime wall() const override { return m_wall.addMSecs((m_now - m_wallSet).count()); }
    /// Somebody turns the clock on the wall, either way; time goes on as before.
    void setWall(const QDateTime &wall)
    {
        m_wall = wall;
        m_wallSet = m_now;
    }

    std::unique_ptr<Beat> every(Moment period, std::function<void()> beat) override
    {
        auto mine = std::make_unique<Mine>(*this, period, m_now + period, std::move(beat));
        m_beats.push_back(mine.get());
        return mine;
    }

    /// Lets `time` go by, beat by beat in the order they fall due.
    void crank(Moment time)
    {
        const Moment until = m_now + time;
        while (Mine *next = firstBy(until)) {
            m_now = std::max(m_now, next->due);
            next->due += next->period;
            const auto beat = next->beat; // a copy: the beat may destroy its owner
            beat();
        }
        m_now = until;
    }
    /// The device stands still for so long: beats that fell due meanwhile come late, and once.
    void stall(Moment time)
    {
        m_now += time;
        for (Mine *beat : m_beats)
            beat->due = std::max(beat->due, m_now);
        crank(Moment(0));
    }
    /// How many call-backs are waiting; none while a room stands still.
    std::size_t beats() const { return m_beats.size(); }

private:
    struct Mine : Beat {
        Mine(CrankedClock &c, Moment p, Moment d, std::function<void()> b)
            : clock(c)
            , period(p)
            , due(d)
            , beat(std::move(b))
        {
        }
        ~Mine() override { std::erase(clock.m_beats, this); }
        CrankedClock &clock;
        Moment period;
        Moment due;
        std::function<void()> beat;
    };

    Mine *firstBy(Moment until) const
    {
        Mine *first = nullptr;
        for (Mine *beat : m_beats)
            if (beat->due <= until && (!first || beat->due < first->due))
                first = beat;
        return first;
    }

    Moment m_now{ 0 };
    QDateTime m_wall{ QDate(2026, 11, 22), QTime(9, 0) };
    Moment m_wallSet{ 0 };
    std::vector<Mine *> m_beats;
};
