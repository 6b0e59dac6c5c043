// SPDX-License-Identifier: MPL-2.0
// The room that a visitor shapes: what main hands to the glass, and all that QML may reach.
#pragma once

#include "checkin.h"
#include "core/bus.h"
#include "core/clock.h"
#include "core/content.h"
#include "core/knobs.h"
#include "deskline.h"
#include "feelings.h"
#include "language.h"
#include "library.h"
#include "lighting.h"
#include "pairing.h"
#include "quiettime.h"
#include "roomlight.h"
#include "roomwords.h"
#include "session.h"
#include "sound/sink.h"
#include "sound/tapes.h"
#include "soundboard.h"
#include "sounddesk.h"
#include "staffdoor.h"
#include "things.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class Room : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("main makes the room")
    Q_PROPERTY(QString agency READ agency NOTIFY said FINAL)
    Q_PROPERTY(Session *session READ session CONSTANT FINAL)
    Q_PROPERTY(Language *language READ language CONSTANT FINAL)
    Q_PROPERTY(Lighting *lighting READ lighting CONSTANT FINAL)
    Q_PROPERTY(Soundboard *soundboard READ soundboard CONSTANT FINAL)
    Q_PROPERTY(StaffDoor *staffDoor READ staffDoor CONSTANT FINAL)
    Q_PROPERTY(SoundDesk *soundDesk READ soundDesk CONSTANT FINAL)
    Q_PROPERTY(Pairing *pairing READ pairing CONSTANT FINAL)
    Q_PROPERTY(Things *things READ things CONSTANT FINAL)
    Q_PROPERTY(Library *library READ library CONSTANT FINAL)
    Q_PROPERTY(CheckIn *checkIn READ checkIn CONSTANT FINAL)
    Q_PROPERTY(RoomWords *today READ today CONSTANT FINAL)
    Q_PROPERTY(Feelings *feelings READ feelings CONSTANT FINAL)
    Q_PROPERTY(QuietTime *quietTime READ quietTime CONSTANT FINAL)
public:
    /// Takes the content, and what staff set on the glass, which `drawer` keeps where there is one. The
    /// clock, the sink, the tapes and, where there are any, the drawer, the bus and the doorplate must outlive
    /// the room.
    Room(Content content, Clock &clock, sound::Sink &sink, sound::Tapes &tapes, Knobs knobs = {},
        KnobDrawer *drawer = nullptr, Bus *bus = nullptr, const DeskDoorplate *plate = nullptr);

    QString agency() const { return m_language.say(m_content.settings.agency); }
    Session *session() { return &m_session; }
    Language *language() { return &m_language; }
    Lighting *lighting() { return &m_lighting; }
    Soundboard *soundboard() { return &m_soundboard; }
    StaffDoor *staffDoor() { return &m_staffDoor; }
    SoundDesk *soundDesk() { return &m_soundDesk; }
    Pairing *pairing() { return &m_pairing; }
    Things *things() { return &m_things; }
    Library *library() { return &m_library; }
    CheckIn *checkIn() { return &m_checkIn; }
    RoomWords *today() { return &m_today; }
    Feelings *feelings() { return &m_feelings; }
    QuietTime *quietTime() { return &m_quietTime; }

Q_SIGNALS:
    void said();

private:
    const Content m_content;
    RoomLight m_roomLight;
    Session m_session;
    Language m_language;
    Lighting m_lighting;
    Soundboard m_soundboard;
    StaffDoor m_staffDoor;
    SoundDesk m_soundDesk;
    Pairing m_pairing;
    Things m_things;
    Library m_library;
    Deskline m_deskline;
    RoomWords m_today;
    CheckIn m_checkIn;
    Feelings m_feelings;
    QuietTime m_quietTime;
};
