// SPDX-License-Identifier: MPL-2.0
// The bus of a site through its broker, whatever becomes of the broker.
#pragma once

#include "core/bus.h"
#include "device/brokeraddress.h"

#include <QObject>

#include <memory>
#include <thread>

class BrokerLoop;

/// All of libmosquitto is used in one thread, which never waits for a broker; so a broker that hangs stops
/// neither the screen nor the end of the program.
class Broker : public Bus {
public:
    explicit Broker(BrokerAddress address);
    ~Broker() override;

    void start(std::function<void(const Heard &)> heard, std::function<void()> turned) override;
    [[nodiscard]] bool up() const override;
    bool say(const QByteArray &board) override;
    [[nodiscard]] std::uint64_t dropped() const override;

private:
    void post(void (Broker::*step)());
    void hear();
    void turn();

    BrokerAddress m_address;
    std::function<void(const Heard &)> m_heard;
    std::function<void()> m_turned;
    std::unique_ptr<QObject> m_home; ///< in the thread that started; what is posted to it ends with it
    std::unique_ptr<BrokerLoop> m_loop;
    std::thread m_thread;
};
