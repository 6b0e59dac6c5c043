// SPDX-License-Identifier: MPL-2.0
#include "device/broker.h"

#include "device/brokerloop.h"

#include <mosquitto.h>

#include <csignal>
#include <utility>

namespace {

/// Signals are for the thread that waits for them. One of them comes when a broker is gone while we write to
/// it, and would end the program. (libmosquitto 2.0.11 turns that one off for all of us as well, unasked.)
void letNoSignalIn()
{
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
}

void wakeLibrary()
{
    [[maybe_unused]] static const int awake = mosquitto_lib_init();
}

}

Broker::Broker(BrokerAddress address)
    : m_address(std::move(address))
{
    wakeLibrary();
}

Broker::~Broker()
{
    if (!m_thread.joinable())
        return;
    m_loop->end();
    m_thread.join();
}

void Broker::start(std::function<void(const Heard &)> heard, std::function<void()> turned)
{
    if (m_thread.joinable())
        return; // one line is enough
    m_heard = std::move(heard);
    m_turned = std::move(turned);
    m_home = std::make_unique<QObject>();
    m_loop = std::make_unique<BrokerLoop>(
        m_address, [this] { post(&Broker::hear); }, [this] { post(&Broker::turn); });
    m_thread = std::thread([this] {
        letNoSignalIn();
        m_loop->run();
    });
}

bool Broker::up() const
{
    return m_loop && m_loop->up();
}

bool Broker::say(const QByteArray &board)
{
    return m_loop && m_loop->say(board);
}

std::uint64_t Broker::dropped() const
{
    return m_loop ? m_loop->dropped() : 0;
}

/// From the broker's thread to the one that started.
void Broker::post(void (Broker::*step)())
{
    QMetaObject::invokeMethod(
        m_home.get(), [this, step] { (this->*step)(); }, Qt::QueuedConnection);
}

void Broker::hear()
{
    for (const Heard &heard : m_loop->takeLetters())
        m_heard(heard);
}

void Broker::turn()
{
    m_turned();
}
