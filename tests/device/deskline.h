// SPDX-License-Identifier: MPL-2.0
// A kiosk's line to a broker, and all that came by it.
#pragma once

#include "device/broker.h"

#include <QTest>

#include <memory>
#include <vector>

class DeskLine {
public:
    static constexpr const char *kKiosk = "waiting-room";

    explicit DeskLine(const QByteArray &socket, const QByteArray &kiosk = kKiosk)
        : m_bus(std::make_unique<Broker>(BrokerAddress{ socket, kiosk, "1.2.3" }))
    {
        m_bus->start([this](const Bus::Heard &heard) { m_heard.push_back(heard); }, [this] { ++m_turns; });
    }

    [[nodiscard]] Bus &bus() const { return *m_bus; }
    [[nodiscard]] const std::vector<Bus::Heard> &heard() const { return m_heard; }
    [[nodiscard]] int turns() const { return m_turns; }
    void end() { m_bus.reset(); }

    /// A call to a broker that has been away is made within 2 s of its loss, the next within 4, 8, and so on.
    [[nodiscard]] bool comesUp(int milliseconds = 9000) const
    {
        return QTest::qWaitFor([this] { return m_bus->up(); }, milliseconds);
    }
    [[nodiscard]] bool goes(int milliseconds) const
    {
        return QTest::qWaitFor([this] { return !m_bus->up(); }, milliseconds);
    }
    [[nodiscard]] bool hears(std::size_t messages) const
    {
        return QTest::qWaitFor([&] { return m_heard.size() >= messages; }, 5000);
    }
    [[nodiscard]] bool drops(std::uint64_t messages) const
    {
        return QTest::qWaitFor([&] { return m_bus->dropped() >= messages; }, 5000);
    }

private:
    std::vector<Bus::Heard> m_heard;
    int m_turns = 0;
    std::unique_ptr<Broker> m_bus; // the first to go: it calls what is above
};
