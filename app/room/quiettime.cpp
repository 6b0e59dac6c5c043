// SPDX-License-Identifier: MPL-2.0
#include "quiettime.h"

#include "checkin.h"
#include "lighting.h"
#include "session.h"
#include "soundboard.h"

namespace {

/// What the desk is told, by the ids of media/needs.toml. A site that does not offer one says nothing.
QString needOf(QuietTime::Length length)
{
    switch (length) {
    case QuietTime::Length::Little:
        return QStringLiteral("quiet-little");
    case QuietTime::Length::While:
        return QStringLiteral("quiet-while");
    case QuietTime::Length::UntilSomeoneComes:
        break;
    }
    return QStringLiteral("quiet-until");
}

}

QuietTime::QuietTime(Session &session, Lighting &lighting, Soundboard &soundboard, CheckIn &checkIn)
    : m_session(session)
    , m_lighting(lighting)
    , m_soundboard(soundboard)
    , m_checkIn(checkIn)
{
    connect(&checkIn, &CheckIn::changed, this, &QuietTime::changed);
}

bool QuietTime::told() const
{
    return m_checkIn.carries(needOf(Length::Little)) && m_checkIn.carries(needOf(Length::While))
        && m_checkIn.carries(needOf(Length::UntilSomeoneComes));
}

void QuietTime::begin(Length length)
{
    if (!m_session.inside())
        return;
    m_session.visit().quiet = Quiet(int(length));
    m_soundboard.hush();
    m_lighting.move(Lighting::Motion::Still);
    m_checkIn.alsoWish(needOf(length));
    m_session.go(Session::Place::QuietTogether);
}
