// SPDX-License-Identifier: MPL-2.0
// One connection to the broker, from its first byte until it is lost. Another one is another object: so
// nothing that libmosquitto had still to send is sent again later.
//
// All of it is used in one thread, and nothing in it waits: a Unix socket is connected at once or not at all,
// and is never read or written before it is ready. It is given up without a farewell, because then the broker
// speaks our last will, as it does when the process dies: there is one way to go, and it is tried every time.
#pragma once

#include "device/brokeraddress.h"
#include "device/sieve.h"

#include <chrono>
#include <functional>
#include <memory>

struct mosquitto;
struct mosquitto_message;

class BrokerLine {
public:
    using Moment = Sieve::Moment;

    /// Why a line is lost: numbers of libmosquitto (mosq_err_t), and these.
    enum Loss {
        NotUp = 100,
        NoReceipt = 101,
        NotGranted = 102,
        Refused = 200 /* and the reason of MQTT 5 */
    };

    /// `heard` gets every message, as it comes.
    BrokerLine(BrokerAddress address, const Sieve &sieve, std::function<void(const Sieve::Message &)> heard);
    ~BrokerLine();
    BrokerLine(const BrokerLine &) = delete;
    BrokerLine &operator=(const BrokerLine &) = delete;

    /// Calls the broker. 0, or a number of libmosquitto.
    [[nodiscard]] int open(Moment now);
    [[nodiscard]] int fd() const;
    [[nodiscard]] short events() const; ///< what poll() is to wait for
    /// Lets happen what poll() says is ready, and what is due. 0, or why the line is lost.
    [[nodiscard]] int turn(short ready, Moment now);

    /// Whether the broker has granted all four topics, and has received that we are online.
    [[nodiscard]] bool isUp() const { return m_granted && m_online; }
    /// Only while no other is under way. 0, or why the line is lost.
    [[nodiscard]] int say(const QByteArray &board, Moment now);
    [[nodiscard]] bool underWay() const { return m_board != 0; } ///< the broker has not received it yet

private:
    void connected(int reason);
    void granted(int count, const int *reasons);
    void received(int message, int reason);
    [[nodiscard]] int lateness(Moment now) const;
    [[nodiscard]] QByteArray topic(const char *name) const;
    void lose(int error);
    void listen();

    struct Free {
        void operator()(mosquitto *library) const;
    };

    BrokerAddress m_address;
    const Sieve &m_sieve;
    std::function<void(const Sieve::Message &)> m_heard;
    std::unique_ptr<mosquitto, Free> m_library;
    Moment m_opened{};
    Moment m_said{};
    bool m_granted = false;
    bool m_online = false;
    int m_status = 0; ///< the library's number of what is under way; 0 nothing
    int m_board = 0; ///< likewise
    int m_lost = 0;
};
