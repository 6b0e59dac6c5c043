// SPDX-License-Identifier: MPL-2.0
// The bodies of messages between the glass and the desk, byte by byte as app/desk/protocol.md says. Whatever
// is not as it is there is not read at all.
#pragma once

#include "core/board.h"
#include "core/roomnotice.h"

#include <QByteArray>

#include <optional>

namespace boardwire {

inline constexpr qsizetype kBoard = 768, kSmall = 16, kNotice = 360; ///< bytes

/// What a board says besides its rows.
struct Head {
    bool open = true; ///< visitors can check in
    std::uint16_t lists = 0; ///< CRC of the lists that numbers stand for
    std::uint32_t run = 0; ///< of the program
    std::uint32_t count = 0; ///< of this board
    std::size_t desks = 0; ///< how many pages are heard
    std::chrono::milliseconds started{}; ///< when the program did
    std::chrono::seconds remind{ 300 }; ///< from when on a token that nobody saw is a reminder
};

/// A page of the desk, and which board it shows.
struct Here {
    bool gone = false;
    std::uint32_t page = 0;
    std::uint32_t run = 0;
    std::uint32_t count = 0;
};

/// How long the lists are, that a number may point into.
struct Lists {
    std::size_t colours = 0, things = 0, seats = 0;
};

/// Always kBoard bytes, whatever is in it.
[[nodiscard]] QByteArray board(
    const Board &board, const Head &head, const RoomNotice &notice, std::chrono::milliseconds now);
[[nodiscard]] std::optional<Here> here(const QByteArray &body);
[[nodiscard]] std::optional<DeskAnswer> answer(const QByteArray &body, const Lists &lists);
/// Its texts are plain lines without control characters. It was said `now`.
[[nodiscard]] std::optional<RoomNotice> notice(const QByteArray &body, std::chrono::milliseconds now);

}
