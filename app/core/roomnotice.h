// SPDX-License-Identifier: MPL-2.0
// What the desk says to the whole room: how long it takes today, and a notice.
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>

struct RoomNotice {
    enum class Wait : std::uint8_t { Unsaid, Range, Unknown };
    static constexpr int kStep = 5, kMostSteps = 48; ///< minutes; steps of them
    static constexpr qsizetype kMostWhy = 96, kMostNotice = 256; ///< bytes of UTF-8

    Wait wait = Wait::Unsaid;
    std::uint8_t from = 0, to = 0; ///< steps, where the wait is a range
    QString why; ///< one line
    QString notice; ///< one line; empty where there is none
    std::chrono::milliseconds said{}; ///< by the kiosk's clock
    bool operator==(const RoomNotice &) const = default;
    /// The same is said of waiting, whenever it was said.
    [[nodiscard]] bool waitsLike(const RoomNotice &other) const
    {
        return wait == other.wait && from == other.from && to == other.to && why == other.why;
    }
};
