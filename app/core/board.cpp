// SPDX-License-Identifier: MPL-2.0
#include "core/board.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <type_traits>

using namespace std::chrono_literals;

static_assert(std::is_trivially_destructible_v<BoardRow> && std::is_trivially_copyable_v<BoardRow>,
    "a row holds numbers, so that overwriting it is forgetting it");

namespace {

/// Whoever takes a token on has it from then on.
void take(BoardRow &row, const DeskAnswer &answer)
{
    if (answer.seat != 0)
        row.seat = answer.seat;
    row.asksAgain = false;
}

void turn(BoardRow &row, BoardRow::State state, BoardRow::Moment now)
{
    if (row.state != state)
        row.turned = now;
    row.state = state;
}

}

Board::Board(std::chrono::minutes life, std::uint16_t first)
    : m_life(life)
    , m_next(first)
    , m_lastShows(-kApart)
{
}

std::uint16_t Board::add(TokenPair token, Wish wish, Moment now)
{
    if (full() || !free(token))
        return 0;
    const Moment shows = nextShows(now);
    BoardRow &row = m_rows[m_count++];
    do
        row.life = ++m_next; // 0 is no life, and one that is still there is not given twice
    while (row.life == 0 || std::ranges::count(rows(), row.life, &BoardRow::life) > 1);
    row.token = token;
    row.wish = wish;
    row.came = row.wished = row.turned = now;
    row.shows = m_lastShows = shows;
    return row.life;
}

Board::Moment Board::nextShows(Moment now) const
{
    Moment last = std::min(m_lastShows, now);
    for (const BoardRow &row : rows())
        last = std::max(last, row.shows);
    return std::max(now, last + kApart);
}

bool Board::change(std::uint16_t life, Wish wish, Moment now)
{
    BoardRow *row = mine(life);
    if (!row || row->state == BoardRow::State::Done)
        return false;
    if (row->wish == wish)
        return true;
    row->wish = wish;
    row->wished = now;
    row->state = BoardRow::State::NotSeen;
    row->said = BoardRow::Said::Nothing;
    row->asksAgain = false;
    row->told = 0;
    return true;
}

bool Board::takeBack(std::uint16_t life)
{
    BoardRow *row = mine(life);
    if (!row)
        return false;
    wipe(*row);
    return true;
}

bool Board::askAgain(std::uint16_t life)
{
    BoardRow *row = mine(life);
    if (!row || row->state == BoardRow::State::Done)
        return false;
    row->asksAgain = true;
    return true;
}

bool Board::answer(const DeskAnswer &answer, Moment now)
{
    if (answer.kind == DeskAnswer::Kind::ClearAll || answer.kind == DeskAnswer::Kind::Pause)
        return applyToAll(answer, now);
    BoardRow *row = mine(answer.life);
    return row && row->token == answer.token && row->shows <= now && apply(*row, answer, now);
}

bool Board::applyToAll(const DeskAnswer &answer, Moment now)
{
    bool any = false;
    for (BoardRow &row : std::span(m_rows).first(m_count)) {
        if (answer.kind == DeskAnswer::Kind::Pause && answer.seat != 0 && row.seat == answer.seat) {
            row.seat = 0;
            any = true;
        }
        // Who still waits to be shown has been seen by nobody, and is not meant.
        if (answer.kind == DeskAnswer::Kind::ClearAll && row.shows <= now && row.state != BoardRow::State::Done) {
            turn(row, BoardRow::State::Done, now);
            any = true;
        }
    }
    return any;
}

bool Board::apply(BoardRow &row, const DeskAnswer &answer, Moment now)
{
    using Kind = DeskAnswer::Kind;
    using State = BoardRow::State;
    if (row.state == State::Done && answer.kind != Kind::NotDone)
        return false;
    switch (answer.kind) {
    case Kind::Seen:
        turn(row, State::Seen, now);
        take(row, answer);
        return true;
    case Kind::OnTheWay:
        turn(row, State::OnTheWay, now);
        take(row, answer);
        return true;
    case Kind::AboutFive:
    case Kind::AboutFifteen:
    case Kind::WouldAsk:
        turn(row, State::Seen, now);
        row.said = BoardRow::Said(int(answer.kind) - int(Kind::AboutFive) + 1);
        row.turned = now;
        take(row, answer);
        return true;
    case Kind::HandOver:
        row.seat = answer.to;
        return true;
    case Kind::Done:
        turn(row, State::Done, now);
        return true;
    case Kind::NotDone:
        if (row.state != State::Done)
            return false;
        turn(row, State::Seen, now);
        return true;
    case Kind::ClearAll:
    case Kind::Pause:
        return false;
    }
    return false;
}

bool Board::expire(Moment now)
{
    const std::size_t before = m_count;
    for (std::size_t i = m_count; i-- > 0;) {
        BoardRow &row = m_rows[i];
        const bool done = row.state == BoardRow::State::Done && now - row.turned >= kDoneStays;
        if (done || now - row.came >= m_life)
            wipe(row);
    }
    return m_count != before;
}

void Board::goesOut(std::uint32_t count, Moment now)
{
    for (BoardRow &row : std::span(m_rows).first(m_count))
        if (row.told == 0 && row.shows <= now)
            row.told = count;
}

const BoardRow *Board::of(TokenPair token) const
{
    const auto found = std::ranges::find(rows(), token, &BoardRow::token);
    return found == rows().end() ? nullptr : &*found;
}

const BoardRow *Board::of(std::uint16_t life) const
{
    const auto found = std::ranges::find(rows(), life, &BoardRow::life);
    return life == 0 || found == rows().end() ? nullptr : &*found;
}

BoardRow *Board::mine(std::uint16_t life)
{
    return const_cast<BoardRow *>(of(life));
}

/// The rows after it move up, and the last place, which is then twice there, is overwritten.
void Board::wipe(BoardRow &row)
{
    std::copy(&row + 1, m_rows.data() + m_count, &row);
    BoardRow &last = m_rows[--m_count];
    explicit_bzero(static_cast<void *>(&last), sizeof last);
    new (&last) BoardRow;
}
