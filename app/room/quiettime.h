// SPDX-License-Identifier: MPL-2.0
// Quiet time: nothing is heard, nothing moves and nothing comes up, for a little, for a while, or until
// somebody comes. Its end is a soft question, and no time is ever shown.
#pragma once

#include "core/visit.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class CheckIn;
class Lighting;
class Session;
class Soundboard;

class QuietTime : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the room has one")
    Q_PROPERTY(bool told READ told NOTIFY changed FINAL)
public:
    enum class Length {
        Little = int(Quiet::Little),
        While = int(Quiet::While),
        UntilSomeoneComes = int(Quiet::UntilSomeoneComes)
    };
    Q_ENUM(Length)

    /// All of them must outlive it.
    QuietTime(Session &session, Lighting &lighting, Soundboard &soundboard, CheckIn &checkIn);

    /// However long it is to be, somebody at the desk would see it beside the token of this visit.
    bool told() const;
    /// A token that this visit knows says so on the board as well.
    Q_INVOKABLE void begin(QuietTime::Length length);

Q_SIGNALS:
    void changed();

private:
    Session &m_session;
    Lighting &m_lighting;
    Soundboard &m_soundboard;
    CheckIn &m_checkIn;
};
