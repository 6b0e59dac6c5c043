// SPDX-License-Identifier: MPL-2.0
// A bus without a broker: a test reads what was said, and says what the desk would.
#pragma once

#include "core/boardwire.h"
#include "core/bus.h"

#include <QtEndian>

#include <vector>

class PatientBus : public Bus {
public:
    void start(std::function<void(const Heard &)> heard, std::function<void()> turned) override
    {
        m_heard = std::move(heard);
        m_turned = std::move(turned);
    }
    bool up() const override { return m_up; }
    bool say(const QByteArray &board) override
    {
        if (!m_up)
            return false;
        if (attended && !boards.empty())
            show(); // the one that has gone out
        boards.push_back(board);
        return true;
    }
    std::uint64_t dropped() const override { return 0; }

    void cut()
    {
        m_up = false;
        m_turned();
    }
    void mend()
    {
        m_up = true;
        m_turned();
    }
    void hear(Topic topic, const QByteArray &body) { m_heard({ topic, body }); }

    /// The desk shows the latest board.
    void show(std::uint32_t page = 1)
    {
        QByteArray body(boardwire::kSmall, '\0');
        body[0] = body[1] = 1;
        qToBigEndian(page, body.data() + 4);
        qToBigEndian(number<std::uint32_t>(4), body.data() + 8);
        qToBigEndian(number<std::uint32_t>(8), body.data() + 12);
        hear(Topic::Desk, body);
    }
    /// The page is closed.
    void close(std::uint32_t page = 1)
    {
        QByteArray body(boardwire::kSmall, '\0');
        body[0] = 1;
        body[1] = 2;
        qToBigEndian(page, body.data() + 4);
        hear(Topic::Everyone, body);
    }
    /// The desk answers the row that stands there on the latest board.
    void answer(DeskAnswer::Kind kind, int row, std::uint8_t seat = 0, std::uint8_t to = 0)
    {
        QByteArray body(boardwire::kSmall, '\0');
        body[0] = 1;
        body[1] = char(kind);
        body[2] = boards.back()[place(row)];
        body[3] = boards.back()[place(row) + 1];
        qToBigEndian(number<std::uint32_t>(4), body.data() + 4);
        qToBigEndian(number<std::uint16_t>(place(row) + 2), body.data() + 8);
        body[10] = char(to);
        body[11] = char(seat);
        hear(Topic::Reply, body);
    }
    /// The desk says to the room that it takes so many steps of five minutes, and why.
    void sayWait(std::uint8_t from, std::uint8_t to, const QByteArray &why, const QByteArray &notice = {})
    {
        hear(Topic::Notice, waitBody(from, to, why, notice));
    }
    static QByteArray waitBody(
        std::uint8_t from, std::uint8_t to, const QByteArray &why, const QByteArray &notice = {})
    {
        QByteArray body(boardwire::kNotice, '\0');
        body[0] = 1;
        body[1] = char(from);
        body[2] = char(to);
        body.replace(4, why.size(), why);
        body.replace(100, notice.size(), notice);
        return body;
    }
    /// How many rows the latest board has.
    int rows() const
    {
        int count = 0;
        while (count < int(Board::kMost) && std::uint8_t(boards.back()[place(count)]) != 255)
            ++count;
        return count;
    }
    /// A number of the latest board.
    template <typename Number>
    Number number(qsizetype at) const
    {
        return qFromBigEndian<Number>(boards.back().constData() + at);
    }
    static qsizetype place(int row) { return 16 + 12 * row; }

    std::vector<QByteArray> boards;
    bool attended = false; ///< somebody is at the desk, and shows each board when the next one comes

private:
    std::function<void(const Heard &)> m_heard;
    std::function<void()> m_turned;
    bool m_up = true;
};
