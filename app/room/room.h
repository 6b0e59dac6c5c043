// SPDX-License-Identifier: MPL-2.0
// The room that a visitor shapes: what main hands to the glass, and all that QML may reach.
#pragma once

#include "core/clock.h"
#include "core/content.h"
#include "core/knobs.h"
#include "language.h"
#include "library.h"
#include "lighting.h"
#include "roomlight.h"
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
    Q_PROPERTY(Things *things READ things CONSTANT FINAL)
    Q_PROPERTY(Library *library READ library CONSTANT FINAL)
public:
    /// Takes the content, and what staff set on the glass, which `drawer` keeps where there is one. The
    /// clock, the sink, the tapes and the drawer must outlive the room.
    Room(Content content, Clock &clock, sound::Sink &sink, sound::Tapes &tapes, Knobs knobs = {},
        KnobDrawer *drawer = nullptr);

    QString agency() const { return m_language.say(m_content.settings.agency); }
    Session *session() { return &m_session; }
    Language *language() { return &m_language; }
    Lighting *lighting() { return &m_lighting; }
    Soundboard *soundboard() { return &m_soundboard; }
    StaffDoor *staffDoor() { return &m_staffDoor; }
    SoundDesk *soundDesk() { return &m_soundDesk; }
    Things *things() { return &m_things; }
    Library *library() { return &m_library; }

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
    Things m_things;
    Library m_library;
};
