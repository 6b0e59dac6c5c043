// SPDX-License-Identifier: MPL-2.0
#include "session.h"

#include "core/log.h"

#include <algorithm>
#include <span>
#include <utility>

using namespace std::chrono_literals;

namespace {

// Words fade in the 180 ms before; then everything is wiped, well within the second that is promised.
constexpr auto kWordsGone = 250ms;
// Where nobody is there they fade for seven seconds (Theme.byItself).
constexpr auto kWordsFaded = 8s;
// Staff who walk away are not asked: their pages leave by themselves.
constexpr auto kStaffIdle = 180s;
// What somebody lets staff know does not stand long on a glass that they have gone from.
constexpr auto kTokenIdle = 60s;

/// After so long in quiet somebody is asked softly whether they would like more.
std::chrono::seconds timeOf(Quiet quiet)
{
    switch (quiet) {
    case Quiet::Little:
        return 5min;
    case Quiet::While:
        return 15min;
    case Quiet::UntilSomeoneComes:
        break;
    }
    return std::chrono::seconds::max();
}

}

Session::Session(const Settings::Visit &rules, const LightChoice &own, Clock &clock)
    : m_rules(rules)
    , m_own(own)
    , m_clock(clock)
{
    forget(m_visit, m_own);
}

void Session::handle(Event event)
{
    switch (event) {
    case Event::Touched:
        touch();
        return;
    case Event::CameIn:
        if (m_phase != Phase::Greeting)
            return;
        Log::say(Log::Id::VisitBegan);
        move(PlaceId::Door, -1);
        enter(Phase::Inside);
        return;
    case Event::LeaveAsked:
        if (present())
            end(End::Leave);
        return;
    case Event::IdlePassed:
        if (m_phase == Phase::Greeting || (m_phase == Phase::Inside && isForStaff(m_visit.place)))
            enter(Phase::Fading);
        else if (m_phase == Phase::Inside)
            enter(Phase::Asking);
        return;
    case Event::PromptPassed:
        if (m_phase == Phase::Asking)
            enter(Phase::Fading);
        return;
    case Event::WordsGone:
        if (m_phase == Phase::Leaving)
            wipe();
        else if (m_phase == Phase::Fading)
            end(End::Idle);
        return;
    }
}

/// Who touches the glass while words fade has not left, and loses nothing.
void Session::touch()
{
    if (m_phase == Phase::Leaving)
        return;
    if (m_phase == Phase::Greeting || m_phase == Phase::Inside)
        startWaiting(idleTime(), Event::IdlePassed);
    else
        enter(m_visit.place == PlaceId::Rest ? Phase::Greeting : Phase::Inside);
}

void Session::enter(Phase phase)
{
    m_phase = phase;
    switch (phase) {
    case Phase::Asleep:
        m_wait.reset();
        break;
    case Phase::Greeting:
    case Phase::Inside:
        startWaiting(idleTime(), Event::IdlePassed);
        break;
    case Phase::Asking:
        startWaiting(m_rules.prompt, Event::PromptPassed);
        break;
    case Phase::Fading:
        startWaiting(kWordsFaded, Event::WordsGone);
        break;
    case Phase::Leaving:
        startWaiting(kWordsGone, Event::WordsGone);
        break;
    }
    Q_EMIT phaseChanged();
}

void Session::end(End by)
{
    Log::say(Log::Id::VisitEnded, { { "by", by == End::Leave ? 1 : 2 } });
    m_by = by;
    enter(Phase::Leaving);
    Q_EMIT leaving();
}

void Session::wipe()
{
    forget(m_visit, m_own);
    m_listening = false;
    Q_EMIT forgotten(std::exchange(m_by, End::Leave));
    Q_EMIT placeChanged();
    enter(Phase::Asleep);
}

void Session::setOwn(const LightChoice &own)
{
    m_own = own;
    if (m_phase == Phase::Asleep)
        forget(m_visit, m_own);
}

void Session::go(Place place, int item)
{
    if (m_phase == Phase::Greeting && place == Place::Person)
        comeIn(); // who wants a person need not go anywhere else first
    if (!inside())
        return;
    touched();
    const auto where = PlaceId(int(place));
    if (isForStaff(where) && !m_staffed)
        return;
    if (where == PlaceId::Rest || (where == m_visit.place && item == m_visit.item))
        return; // rest is come to by leaving
    if (where == PlaceId::Home)
        m_visit.trailLength = 0;
    else
        remember();
    move(where, item);
}

/// The oldest stop gives way where the way back has grown long.
void Session::remember()
{
    if (m_visit.trailLength == Visit::kDepth) {
        std::ranges::copy(std::span(m_visit.trail).subspan(1), m_visit.trail.begin());
        --m_visit.trailLength;
    }
    m_visit.trail[m_visit.trailLength++] = { m_visit.place, m_visit.item };
}

void Session::back()
{
    if (m_phase == Phase::Leaving || m_visit.trailLength == 0)
        return;
    touched();
    const Visit::Stop stop = m_visit.trail[--m_visit.trailLength];
    move(stop.place, stop.item);
}

void Session::settle(Place place)
{
    if (!inside())
        return;
    touched();
    const auto where = PlaceId(int(place));
    const auto passed
        = [&](PlaceId stop) { return stop == where || (isOfCheckIn(stop) && stop != PlaceId::CheckIn); };
    while (m_visit.trailLength > 0 && passed(m_visit.trail[m_visit.trailLength - 1].place))
        --m_visit.trailLength;
    move(where, -1);
}

void Session::setListening(bool listening)
{
    if (m_listening == listening)
        return;
    m_listening = listening;
    if (m_phase == Phase::Inside)
        startWaiting(idleTime(), Event::IdlePassed);
}

void Session::move(PlaceId place, int item)
{
    m_visit.place = place;
    m_visit.item = item;
    m_visit.step = 0;
    Q_EMIT placeChanged();
    if (m_phase == Phase::Inside)
        startWaiting(idleTime(), Event::IdlePassed);
}

// A wait is one beat that ends itself. There is no way to have none while somebody is there: idle always
// ends.
void Session::startWaiting(std::chrono::milliseconds time, Event then)
{
    m_wait = m_clock.every(time, [this, then] {
        m_wait.reset();
        handle(then);
    });
}

std::chrono::milliseconds Session::idleTime() const
{
    if (m_phase == Phase::Inside && isForStaff(m_visit.place))
        return kStaffIdle;
    if (m_phase == Phase::Inside && isOfCheckIn(m_visit.place))
        return std::min(m_rules.idle, kTokenIdle);
    if (m_phase == Phase::Inside && m_visit.place == PlaceId::QuietTogether)
        return std::min(m_rules.restingIdle, timeOf(m_visit.quiet));
    const bool calm = m_listening || (m_phase == Phase::Inside && isRestful(m_visit.place));
    return calm ? m_rules.restingIdle : m_rules.idle;
}
