// SPDX-License-Identifier: MPL-2.0
// One visit from the first touch to forgetting, and where in the room it is.
#pragma once

#include "core/clock.h"
#include "core/settings.h"
#include "core/visit.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a visit begins with a touch")
    Q_PROPERTY(Session::Phase phase READ phase NOTIFY phaseChanged FINAL)
    Q_PROPERTY(Session::Place place READ place NOTIFY placeChanged FINAL)
    Q_PROPERTY(int item READ item NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool wordsShown READ wordsShown NOTIFY phaseChanged FINAL)
    Q_PROPERTY(bool byItself READ byItself NOTIFY phaseChanged FINAL)
public:
    /// Asleep: the rest screen, and the first touch only wakes. Greeting: the rest screen, awake. Inside: a
    /// visit. Asking: still there? Fading: words go because nobody is, and a touch brings them back. Leaving:
    /// words go at once, or have gone; the wipe follows within the second.
    enum class Phase { Asleep, Greeting, Inside, Asking, Fading, Leaving };
    Q_ENUM(Phase)
    enum class Event { Touched, CameIn, LeaveAsked, IdlePassed, PromptPassed, WordsGone };
    enum class Place {
        Rest = int(PlaceId::Rest),
        Door,
        Home,
        Light,
        Sound,
        Mixer,
        Hides,
        Things,
        Thing,
        How,
        Reading,
        Stillness,
        Person,
        CheckIn,
        TokenColour,
        TokenThing,
        Wishes,
        Whereabouts,
        TokenState,
        Feelings,
        QuietTime,
        QuietTogether,
        Staff,
        StaffSound,
        Measuring,
        Pairing
    };
    Q_ENUM(Place)
    enum class End { Leave, Idle };

    /// `own` is the room's light when nobody has chosen.
    Session(const Settings::Visit &rules, const LightChoice &own, Clock &clock);

    Phase phase() const { return m_phase; }
    Place place() const { return Place(int(m_visit.place)); }
    int item() const { return m_visit.item; }
    bool canGoBack() const { return m_visit.trailLength > 0; }
    bool wordsShown() const { return m_phase != Phase::Fading && m_phase != Phase::Leaving; }
    /// Words go because nobody is there: nobody asked for it, so it takes its time.
    bool byItself() const { return m_phase == Phase::Fading || m_by == End::Idle; }
    /// Somebody is there who may choose something.
    bool present() const { return m_phase != Phase::Asleep && m_phase != Phase::Leaving; }
    /// A visit goes on, so that something may be asked of the room.
    bool inside() const { return m_phase == Phase::Inside || m_phase == Phase::Asking; }
    const Visit &visit() const { return m_visit; }
    Visit &visit() { return m_visit; }

    /// The whole state machine. Events that mean nothing in the present phase change nothing.
    void handle(Event event);
    /// Somebody is there: idle time begins anew.
    Q_INVOKABLE void touched() { handle(Event::Touched); }
    Q_INVOKABLE void comeIn() { handle(Event::CameIn); }
    Q_INVOKABLE void leave() { handle(Event::LeaveAsked); }
    Q_INVOKABLE void go(Session::Place place, int item = -1);
    Q_INVOKABLE void back();
    /// Something has been done with a token: Back leads out from here, not into the steps that led to it.
    void settle(Session::Place place);
    /// A person who listens or rests is not asked so soon whether they are there.
    void setListening(bool listening);
    /// The room's own light is another from now on. Who is there keeps what they have.
    void setOwn(const LightChoice &own);
    /// Whether there are places for staff at all; without, nobody gets there.
    void setStaffed(bool staffed) { m_staffed = staffed; }

Q_SIGNALS:
    void phaseChanged();
    void placeChanged();
    void leaving(); ///< words go, sound falls
    void forgotten(Session::End by); ///< everything chosen has just been wiped

private:
    void enter(Phase phase);
    void touch();
    void end(End by);
    void wipe();
    void remember();
    void move(PlaceId place, int item);
    void startWaiting(std::chrono::milliseconds time, Event then);
    std::chrono::milliseconds idleTime() const;

    const Settings::Visit m_rules;
    LightChoice m_own;
    Clock &m_clock;
    Phase m_phase = Phase::Asleep;
    End m_by = End::Leave;
    Visit m_visit;
    bool m_listening = false;
    bool m_staffed = false;
    std::unique_ptr<Clock::Beat> m_wait;
};
