// SPDX-License-Identifier: MPL-2.0
#include "staffdoor.h"

#include "core/place.h"
#include "session.h"

using namespace std::chrono_literals;

namespace {

constexpr auto kHold = 3s;
constexpr int kTries = 5;
constexpr auto kRest = 5min;

}

StaffDoor::StaffDoor(QString seal, Session &session, Clock &clock, Opens opens)
    : m_seal(std::move(seal))
    , m_session(session)
    , m_clock(clock)
    , m_opens(std::move(opens))
    , m_state(m_seal.isEmpty() ? State::None : State::Shut)
{
    m_asking.setMaxThreadCount(1);
    m_session.setStaffed(m_state != State::None);
    connect(&session, &Session::placeChanged, this, &StaffDoor::follow);
    connect(&session, &Session::phaseChanged, this, &StaffDoor::follow);
}

StaffDoor::~StaffDoor()
{
    m_asking.waitForDone();
}

void StaffDoor::hold()
{
    if (m_state == State::None || m_session.place() != Session::Place::Home)
        return;
    m_hold = m_clock.every(kHold, [this] {
        m_hold.reset();
        m_session.go(Session::Place::Staff);
    });
}

void StaffDoor::letGo()
{
    m_hold.reset();
}

bool StaffDoor::awaits() const
{
    return (state() == State::Shut || state() == State::Turned) && m_session.place() == Session::Place::Staff
        && m_session.wordsShown();
}

void StaffDoor::type(int digit)
{
    if (!awaits())
        return;
    m_session.touched();
    m_digits.add(digit);
    enter(State::Shut);
}

void StaffDoor::clear()
{
    if (!awaits())
        return;
    m_session.touched();
    m_digits.clear();
    enter(State::Shut);
}

void StaffDoor::knock()
{
    if (!awaits() || !m_digits.enough())
        return;
    m_session.touched();
    ++m_tries; // before the answer, so that nobody gets more of them by leaving
    m_asking.start([this, attempt = ++m_attempt, digits = m_digits] {
        const bool right = m_opens(digits, m_seal);
        QMetaObject::invokeMethod(
            this, [this, attempt, right] { answer(attempt, right); }, Qt::QueuedConnection);
    });
    m_digits.clear();
    enter(State::Checking);
}

void StaffDoor::answer(int attempt, bool right)
{
    if (right)
        m_tries = 0;
    else if (m_tries >= kTries)
        lock();
    if (attempt == m_attempt && m_state == State::Checking)
        enter(right ? State::Open : State::Turned);
}

void StaffDoor::lock()
{
    m_tries = 0;
    m_rest = m_clock.every(kRest, [this] {
        m_rest.reset();
        if (m_state == State::Turned)
            m_state = State::Shut;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

/// It shuts behind everybody who goes anywhere else, and nothing typed stays.
void StaffDoor::follow()
{
    if (m_session.place() != Session::Place::Home || !m_session.wordsShown())
        m_hold.reset();
    if (m_state == State::None)
        return;
    if (isForStaff(PlaceId(int(m_session.place()))) && m_session.wordsShown()) {
        if (m_session.place() != Session::Place::Staff && m_state != State::Open)
            m_session.back(); // who comes back this way meets the door first
        return;
    }
    ++m_attempt;
    m_digits.clear();
    if (m_state != State::Shut)
        enter(State::Shut);
}

void StaffDoor::enter(State state)
{
    m_state = state;
    Q_EMIT changed();
}
