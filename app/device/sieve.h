// SPDX-License-Identifier: MPL-2.0
// What of all that a broker sends comes through to the room: nothing but fresh, small messages of the four
// topics that a kiosk hears, and not too many of them. The rest is counted and forgotten.
#pragma once

#include "core/bus.h"
#include "device/allowance.h"

#include <array>
#include <atomic>
#include <optional>

class Sieve {
public:
    using Moment = Allowance::Moment;

    /// As it came, and as long as it is being handed over.
    struct Message {
        QByteArrayView topic;
        QByteArrayView body;
        bool retained;
    };

    Sieve(const QByteArray &kiosk, Moment now);

    /// The message, where it may be read; else it is counted.
    [[nodiscard]] std::optional<Bus::Heard> pass(const Message &message, Moment now);
    /// One that came through had no place to go.
    void drop() { ++m_dropped; }
    [[nodiscard]] std::uint64_t dropped() const { return m_dropped; } ///< any thread may ask

    /// In the order of Bus::Topic.
    [[nodiscard]] const std::array<QByteArray, 4> &topics() const { return m_topics; }

private:
    [[nodiscard]] std::optional<Bus::Topic> topicOf(QByteArrayView name) const;

    std::array<QByteArray, 4> m_topics;
    Allowance m_allowance;
    std::atomic<std::uint64_t> m_dropped{ 0 };
};
