// SPDX-License-Identifier: MPL-2.0
// The line to the desk as the room knows it. Topics, sizes and limits stand in app/desk/protocol.md; what a
// body means is nothing that a line knows.
#pragma once

#include <QByteArray>

#include <cstdint>
#include <functional>

class Bus {
public:
    enum class Topic { Desk, Everyone, Reply, Notice }; ///< what a kiosk hears
    struct Heard {
        Topic topic;
        QByteArray body; ///< at most 1 KiB, and of no size or shape that anybody has looked at
    };

    virtual ~Bus() = default;
    /// From now on tries to be connected. Both are called on the caller's thread, which runs an event loop,
    /// and never once this is destroyed. `turned` says that `up` may be another than before; a line that went
    /// and came back at once is told as two turns. Neither may destroy the bus.
    virtual void start(std::function<void(const Heard &)> heard, std::function<void()> turned) = 0;
    /// Whether there is a line on which all four topics are heard, and the broker knows that we are here.
    [[nodiscard]] virtual bool up() const = 0;
    /// Sends the board. False where the one before is still under way or there is no line: nothing is kept
    /// for later. True is no promise that anybody has read it; only an answer says that.
    virtual bool say(const QByteArray &board) = 0;
    /// Messages that came and were not read: retained, too large, of another topic, or too many.
    [[nodiscard]] virtual std::uint64_t dropped() const = 0;
};
