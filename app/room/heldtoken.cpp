// SPDX-License-Identifier: MPL-2.0
#include "heldtoken.h"

#include "session.h"

using namespace std::chrono_literals;

HeldToken::HeldToken(TokenLook *look, const Deskline &line, const Session &session)
    : m_look(look)
    , m_line(line)
    , m_session(session)
{
    connect(&line, &Deskline::changed, this, &HeldToken::changed);
}

const BoardRow *HeldToken::row() const
{
    return m_line.board().of(m_session.visit().checkIn.life);
}

bool HeldToken::own() const
{
    return m_session.visit().checkIn.own;
}

HeldToken::Stand HeldToken::stand() const
{
    const BoardRow *mine = row();
    if (!mine)
        return m_session.visit().checkIn.thing < 0 ? Stand::None : Stand::Ended;
    if (mine->state == BoardRow::State::Done)
        return Stand::Done;
    switch (m_line.reach(*mine)) {
    case Deskline::Reach::Going:
        return Stand::Going;
    case Deskline::Reach::Lost:
        return Stand::Lost;
    case Deskline::Reach::There:
        break;
    }
    switch (mine->state) {
    case BoardRow::State::Seen:
        return Stand::Seen;
    case BoardRow::State::OnTheWay:
        return Stand::OnTheWay;
    case BoardRow::State::NotSeen:
    case BoardRow::State::Done:
        break;
    }
    return Stand::NotSeen;
}

HeldToken::Said HeldToken::said() const
{
    const BoardRow *mine = row();
    return mine ? Said(int(mine->said)) : Said::Nothing;
}

HeldToken::Since HeldToken::since() const
{
    const BoardRow *mine = row();
    const auto time = mine ? m_line.now() - mine->turned : 0ms;
    return time < 2min ? Since::JustNow : time < 10min ? Since::FewMinutes : Since::AWhile;
}

bool HeldToken::late() const
{
    const BoardRow *mine = row();
    return mine && m_line.late(*mine);
}

bool HeldToken::askedAgain() const
{
    const BoardRow *mine = row();
    return mine && mine->asksAgain;
}

bool HeldToken::heard() const
{
    switch (stand()) {
    case Stand::Going:
    case Stand::NotSeen:
    case Stand::Seen:
    case Stand::OnTheWay:
        return true;
    case Stand::None:
    case Stand::Done:
    case Stand::Lost:
    case Stand::Ended:
        break;
    }
    return false;
}
