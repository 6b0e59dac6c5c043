// SPDX-License-Identifier: MPL-2.0
#include "pairing.h"

#include "language.h"
#include "session.h"
#include "staffdoor.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 60; ///< days, as desk-setup warns
constexpr qsizetype kGroup = 2; ///< bytes that are read as one

}

Pairing::Pairing(const DeskDoorplate *plate, const StaffDoor &door, const Session &session,
    const Language &language, Clock &clock)
    : m_plate(plate)
    , m_door(door)
    , m_session(session)
    , m_language(language)
    , m_clock(clock)
{
    m_looking.setMaxThreadCount(1);
    connect(&door, &StaffDoor::changed, this, &Pairing::follow);
    connect(&session, &Session::placeChanged, this, &Pairing::follow);
    connect(&language, &Language::changed, this, &Pairing::changed);
}

Pairing::~Pairing()
{
    m_looking.waitForDone();
}

void Pairing::follow()
{
    const bool shown = m_door.open() && m_session.place() == Session::Place::Pairing;
    if (shown == std::exchange(m_shown, shown))
        return;
    if (shown)
        look();
    else
        ++m_question; // an answer that comes now is too late. What was found fades away with its page
}

void Pairing::look()
{
    put(State::Looking, {}, {});
    if (!m_plate)
        return put(State::Nowhere, {}, {});
    m_looking.start([this, question = ++m_question] {
        auto found = m_plate->read();
        QMetaObject::invokeMethod(
            this, [this, question, found = std::move(found)] { answer(question, found); },
            Qt::QueuedConnection);
    });
}

void Pairing::answer(int question, const Result<std::optional<DeskAddress>> &found)
{
    if (question != m_question)
        return;
    if (!found)
        put(State::Unreadable, {}, found.problems().front().text());
    else
        put(*found ? State::There : State::Nowhere, *found, {});
}

void Pairing::put(State state, std::optional<DeskAddress> found, const QString &trouble)
{
    m_state = state;
    m_square = found ? QrSquare::of(found->url().toUtf8()) : QrSquare();
    m_found = std::move(found);
    m_trouble = trouble;
    Q_EMIT changed();
}

QStringList Pairing::fingerprint() const
{
    QStringList groups;
    const QByteArray bytes = m_found ? m_found->fingerprint : QByteArray();
    for (qsizetype at = 0; at < bytes.size(); at += kGroup)
        groups += QString::fromLatin1(bytes.mid(at, kGroup).toHex().toUpper());
    return groups;
}

QString Pairing::until() const
{
    return m_found ? m_language.day(m_found->until) : QString();
}

Pairing::Term Pairing::term() const
{
    const qint64 left = m_found ? m_clock.today().daysTo(m_found->until) : kSoon;
    return left < 0 ? Term::Over : left < kSoon ? Term::Ending : Term::Running;
}
