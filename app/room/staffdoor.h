// SPDX-License-Identifier: MPL-2.0
// The way to the pages for staff: a quiet spot held for a while, and a PIN. What is typed is wiped as soon as
// it was asked about.
#pragma once

#include "core/clock.h"
#include "core/pin.h"

#include <QObject>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

#include <functional>

class Session;

class StaffDoor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the room has one")
    Q_PROPERTY(StaffDoor::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool open READ open NOTIFY changed FINAL)
    Q_PROPERTY(int typed READ typed NOTIFY changed FINAL)
    Q_PROPERTY(bool enough READ enough NOTIFY changed FINAL)
public:
    /// Shut: digits are awaited. Checking: an answer is on its way. Turned: that was another PIN. Resting:
    /// too many of those; it rests for minutes. None: a site without a PIN has no pages for staff.
    enum class State { None, Shut, Checking, Turned, Resting, Open };
    Q_ENUM(State)
    using Opens = std::function<bool(const Digits &, const QString &)>;

    /// `opens` is asked on a thread of its own, because it takes a good part of a second.
    StaffDoor(QString seal, Session &session, Clock &clock, Opens opens = ::opens);
    ~StaffDoor() override;

    State state() const { return m_rest && m_state != State::None ? State::Resting : m_state; }
    bool open() const { return state() == State::Open; }
    int typed() const { return int(m_digits.count()); }
    bool enough() const { return m_digits.enough(); }

    /// A finger rests on the quiet spot; after three seconds it leads to the door.
    Q_INVOKABLE void hold();
    Q_INVOKABLE void letGo();
    Q_INVOKABLE void type(int digit);
    Q_INVOKABLE void clear();
    /// Asks whether the digits open it. A right answer that comes after somebody left opens nothing.
    Q_INVOKABLE void knock();

Q_SIGNALS:
    void changed();

private:
    void enter(State state);
    void answer(int attempt, bool right);
    void follow();
    void lock();
    bool awaits() const;

    const QString m_seal;
    Session &m_session;
    Clock &m_clock;
    const Opens m_opens;
    State m_state;
    Digits m_digits;
    int m_tries = 0; ///< that were not right, since the last that was
    int m_attempt = 0;
    std::unique_ptr<Clock::Beat> m_hold;
    std::unique_ptr<Clock::Beat> m_rest;
    QThreadPool m_asking;
};
