// SPDX-License-Identifier: MPL-2.0
#include "device/brokerloop.h"

#include "core/log.h"

#include <QRandomGenerator>

#include <poll.h>

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr int kLook = 1000; ///< ms between looks at what is due, where nothing happens

}

BrokerLoop::BrokerLoop(BrokerAddress address, std::function<void()> letters, std::function<void()> turned)
    : m_address(std::move(address))
    , m_tellLetters(std::move(letters))
    , m_tellTurned(std::move(turned))
    , m_sieve(m_address.kiosk, Clock::now())
{
}

void BrokerLoop::run()
{
    while (!m_ending) {
        const Backoff::Time wasUp = talk();
        leaveAlone(m_backoff.lost(wasUp, QRandomGenerator::global()->generateDouble()));
    }
}

void BrokerLoop::end()
{
    m_ending = true;
    m_bell.ring();
}

bool BrokerLoop::say(const QByteArray &board)
{
    if (!m_tray.put(board))
        return false;
    m_bell.ring();
    return true;
}

/// One line, from the call to its loss. For how long it was up.
Backoff::Time BrokerLoop::talk()
{
    ++m_tries;
    BrokerLine line(m_address, m_sieve, [this](const Sieve::Message &message) { hear(message); });
    int error = line.open(Clock::now());
    while (!error && !m_ending)
        error = turn(line);
    return lose(error);
}

int BrokerLoop::turn(BrokerLine &line)
{
    std::array<pollfd, 2> doors{ { { line.fd(), line.events(), 0 }, { m_bell.fd(), POLLIN, 0 } } };
    ::poll(doors.data(), doors.size(), kLook);
    m_bell.silence();
    const auto now = Clock::now();
    if (const int error = line.turn(doors[0].revents, now))
        return error;
    if (!line.isUp())
        return 0;
    if (!m_tray.isOpen())
        begin();
    return send(line, now);
}

int BrokerLoop::send(BrokerLine &line, Clock::time_point now)
{
    if (!line.underWay())
        m_tray.received();
    const auto board = m_tray.take();
    return board ? line.say(*board, now) : 0;
}

void BrokerLoop::begin()
{
    m_begun = Clock::now();
    m_tray.open();
    Log::say(Log::Id::BrokerFound, { { "tries", std::exchange(m_tries, 0) } });
    m_tellTurned();
}

/// Said once, however often it is tried: until there is a line again nothing is new. An end that was asked
/// for is no loss.
Backoff::Time BrokerLoop::lose(int error)
{
    if (m_ending)
        return 0ms;
    if (m_tray.isOpen()) {
        m_tray.shut();
        Log::say(Log::Id::BrokerLost, { { "error", error }, { "dropped", Log::count(dropped()) } });
        m_tellTurned();
        return std::chrono::duration_cast<Backoff::Time>(Clock::now() - m_begun);
    }
    if (m_tries == 1)
        Log::say(Log::Id::BrokerAbsent, { { "error", error } });
    return 0ms;
}

void BrokerLoop::leaveAlone(Backoff::Time wait)
{
    const auto until = Clock::now() + wait;
    while (!m_ending) {
        const auto left = std::chrono::ceil<Backoff::Time>(until - Clock::now());
        if (left <= 0ms)
            return;
        pollfd door{ m_bell.fd(), POLLIN, 0 };
        ::poll(&door, 1, static_cast<int>(left.count()));
        m_bell.silence();
    }
}

void BrokerLoop::hear(const Sieve::Message &message)
{
    auto heard = m_sieve.pass(message, Clock::now());
    if (!heard)
        return;
    switch (m_letters.put(std::move(*heard))) {
    case Letterbox::Put::First:
        return m_tellLetters();
    case Letterbox::Put::More:
        return;
    case Letterbox::Put::Full:
        return m_sieve.drop();
    }
}
