// SPDX-License-Identifier: MPL-2.0
#include "feelings.h"

#include "session.h"

Feelings::Feelings(Session &session)
    : m_session(session)
{
    connect(&session, &Session::forgotten, this, &Feelings::changed);
}

int Feelings::picked() const
{
    return m_session.visit().feelings;
}

void Feelings::toggle(int feeling)
{
    if (!m_session.inside() || feeling < 0 || feeling >= kCount)
        return;
    m_session.touched();
    m_session.visit().feelings ^= std::uint16_t(1U << feeling);
    Q_EMIT changed();
}
