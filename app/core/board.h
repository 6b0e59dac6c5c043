// SPDX-License-Identifier: MPL-2.0
// Who is waiting, as staff see it: tokens instead of names, what would help, and what was answered. It is one
// array in memory, and what has ended is overwritten. Only lengths of time count here, never the clock on the
// wall.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>

/// A thing in a colour, by their places in the rows of tokens.toml.
struct TokenPair {
    std::uint8_t colour = 0;
    std::uint8_t thing = 0;
    bool operator==(const TokenPair &) const = default;
};

/// What a person lets staff know.
struct Wish {
    std::uint32_t needs = 0; ///< a bit for each of the site's needs, the first is the lowest
    std::uint8_t place = 0; ///< 1 to 8 by the site's list; 0 is not said
    bool operator==(const Wish &) const = default;
};

/// What somebody at the desk answers. app/desk/protocol.md has the numbers.
struct DeskAnswer {
    enum class Kind : std::uint8_t {
        Seen = 1,
        OnTheWay,
        AboutFive,
        AboutFifteen,
        WouldAsk,
        HandOver,
        Done,
        NotDone,
        ClearAll,
        Pause
    };
    Kind kind = Kind::Seen;
    TokenPair token;
    std::uint32_t run = 0;
    std::uint16_t life = 0; ///< of the token; 0 where the answer is about all of them
    std::uint8_t to = 0; ///< whose it becomes by HandOver; 0 is anyone's
    std::uint8_t seat = 0; ///< who answers; 0 is not said
};

struct BoardRow {
    using Moment = std::chrono::milliseconds;
    enum class State : std::uint8_t { NotSeen = 1, Seen, OnTheWay, Done };
    enum class Said : std::uint8_t { Nothing, AboutFive, AboutFifteen, WouldAsk };

    TokenPair token;
    std::uint16_t life = 0; ///< a number of this use of the token; never 0 where there is a row
    Wish wish;
    State state = State::NotSeen;
    Said said = Said::Nothing;
    std::uint8_t seat = 0; ///< whose it is; 0 is anyone's
    bool asksAgain = false;
    Moment came{}; ///< when it was let known
    Moment shows{}; ///< from when on it is on the board
    Moment wished{}; ///< when its wish was last said
    Moment turned{}; ///< when its state last changed, or more was said of it
    std::uint32_t told = 0; ///< the count of the first board that had it as it is now; 0 before that
};

class Board {
public:
    using Moment = BoardRow::Moment;
    static constexpr std::size_t kMost = 32; ///< live tokens at once
    static constexpr std::chrono::seconds kApart{ 10 }; ///< between two new ones on the board
    static constexpr std::chrono::minutes kDoneStays{ 1 }; ///< so that it can be seen and taken back

    /// A token lives for `life` at most. Lives are counted from `first` on, so that two starts of the program
    /// do not use the same numbers.
    Board(std::chrono::minutes life, std::uint16_t first);

    /// Puts a token on the board, and returns its life: at once, or as soon as kApart lets it. 0 where it is
    /// there already, or where the board is full.
    std::uint16_t add(TokenPair token, Wish wish, Moment now);
    /// The person wishes for something else: it is as new, but keeps when it came. The same wish once more
    /// changes nothing. False where it has ended.
    bool change(std::uint16_t life, Wish wish, Moment now);
    /// The person takes it back: nothing is left of it. False where it has ended.
    bool takeBack(std::uint16_t life);
    /// The person asks once more to be seen. False where it has ended.
    bool askAgain(std::uint16_t life);
    /// Does what the desk says. False where that means nothing here: the token has ended, or was never there.
    bool answer(const DeskAnswer &answer, Moment now);
    /// Wipes what has ended. True where something has.
    bool expire(Moment now);
    /// A board with this count goes out now: what it has for the first time is told from then on.
    void goesOut(std::uint32_t count, Moment now);

    [[nodiscard]] std::span<const BoardRow> rows() const { return std::span(m_rows).first(m_count); }
    [[nodiscard]] bool full() const { return m_count == kMost; }
    /// Not on the board in any state, so that it can be chosen.
    [[nodiscard]] bool free(TokenPair token) const { return of(token) == nullptr; }
    [[nodiscard]] const BoardRow *of(TokenPair token) const;
    [[nodiscard]] const BoardRow *of(std::uint16_t life) const;

private:
    BoardRow *mine(std::uint16_t life);
    /// When a new one may show. What was taken back before it showed leaves no gap.
    Moment nextShows(Moment now) const;
    void wipe(BoardRow &row);
    static bool apply(BoardRow &row, const DeskAnswer &answer, Moment now);
    bool applyToAll(const DeskAnswer &answer, Moment now);

    std::chrono::minutes m_life;
    std::uint16_t m_next;
    Moment m_lastShows;
    std::array<BoardRow, kMost> m_rows{}; ///< in the order in which they came
    std::size_t m_count = 0;
};
