// SPDX-License-Identifier: MPL-2.0
// How a browser gets to the desk page, for staff: its address, as words and as a picture for a camera, and the
// marks of its certificate. It is looked up anew each time that staff come to see it.
#pragma once

#include "core/clock.h"
#include "core/deskaddress.h"
#include "core/qrsquare.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

class Language;
class Session;
class StaffDoor;

class Pairing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the room has one")
    Q_PROPERTY(Pairing::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QStringList fingerprint READ fingerprint NOTIFY changed FINAL)
    Q_PROPERTY(QString until READ until NOTIFY changed FINAL)
    Q_PROPERTY(Pairing::Term term READ term NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(int side READ side NOTIFY changed FINAL)
    Q_PROPERTY(int margin READ margin CONSTANT FINAL)
    Q_PROPERTY(QString dark READ dark NOTIFY changed FINAL)
public:
    /// Looking: an answer is on its way. Nowhere: no desk was set up. Unreadable: `trouble` says why.
    enum class State { Looking, Nowhere, Unreadable, There };
    Q_ENUM(State)
    /// Of the certificate. Ending: within two months, so that there is time to make another.
    enum class Term { Running, Ending, Over };
    Q_ENUM(Term)

    /// All of them must outlive it; without a doorplate the desk is nowhere. It is asked on a thread of its
    /// own.
    Pairing(const DeskDoorplate *plate, const StaffDoor &door, const Session &session, const Language &language,
        Clock &clock);
    ~Pairing() override;

    State state() const { return m_state; }
    QString address() const { return m_found ? m_found->url() : QString(); }
    QStringList fingerprint() const; ///< sixteen times four digits
    QString until() const; ///< the certificate's last day, as the language writes it
    Term term() const;
    QString trouble() const { return m_trouble; }
    int side() const { return m_square.side; } ///< modules of the picture, without its margin
    int margin() const { return QrSquare::kMargin; } ///< modules that stay light around it
    QString dark() const { return m_square.dark; } ///< path data of its dark modules, each one unit

Q_SIGNALS:
    void changed();

private:
    void follow();
    void look();
    void answer(int question, const Result<std::optional<DeskAddress>> &found);
    void put(State state, std::optional<DeskAddress> found, const QString &trouble);

    const DeskDoorplate *const m_plate;
    const StaffDoor &m_door;
    const Session &m_session;
    const Language &m_language;
    Clock &m_clock;
    State m_state = State::Looking;
    std::optional<DeskAddress> m_found;
    QrSquare m_square;
    QString m_trouble;
    bool m_shown = false; ///< staff are there to see it
    int m_question = 0; ///< the last one that was asked
    QThreadPool m_looking;
};
