// SPDX-License-Identifier: MPL-2.0
#include "things.h"

#include "session.h"

#include <algorithm>

Thing::Thing(const Activity &activity, int index, const Language &language, QObject *parent)
    : Offer(index, language, parent)
    , m_activity(activity)
{
}

QStringList Thing::steps() const
{
    QStringList steps;
    for (const LocalText &step : m_activity.steps)
        steps.append(language().say(step));
    return steps;
}

Things::Things(
    const std::vector<Activity> &activities, Session &session, const Language &language, Clock &clock)
    : m_session(session)
    , m_tide({}, clock)
{
    for (std::size_t i = 0; i < activities.size(); ++i)
        m_list.append(new Thing(activities[i], int(i), language, this));
    connect(&session, &Session::placeChanged, this, &Things::follow);
    connect(&session, &Session::leaving, &m_tide, &Tide::pause);
}

Thing *Things::open() const
{
    return m_session.place() == Session::Place::Thing ? m_list.value(m_session.item(), nullptr) : nullptr;
}

int Things::step() const
{
    return m_session.visit().step;
}

void Things::begin(Thing *thing)
{
    if (m_list.contains(thing))
        m_session.go(Session::Place::Thing, thing->index());
}

void Things::next()
{
    setStep(step() + 1);
}

void Things::previous()
{
    setStep(step() - 1);
}

void Things::setStep(int step)
{
    m_session.touched();
    const Thing *thing = open();
    const int last = thing ? int(thing->activity().steps.size()) - 1 : 0;
    const int granted = std::clamp(step, 0, std::max(0, last));
    if (granted == m_session.visit().step)
        return;
    m_session.visit().step = granted;
    Q_EMIT stepChanged();
}

/// An activity opens still: whatever moved in the last one has stopped, and its pace is forgotten. Whoever shows
/// the last one hears first that it is closed, and keeps it as it was while it goes.
void Things::follow()
{
    Q_EMIT openChanged();
    const Thing *thing = open();
    m_tide.reset(thing && thing->activity().breath ? *thing->activity().breath : BreathPace{});
    Q_EMIT stepChanged();
}
