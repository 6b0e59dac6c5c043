// SPDX-License-Identifier: MPL-2.0
// An hour at the desk's line, as whoever sends it wishes: bodies on any topic, visitors who come, change and
// go, time that passes, a bus that breaks. A deed is a byte, two for a length, and so many bytes; some bodies
// get the numbers that only a page knows. Whatever comes, only visitors put tokens on the board, only pages
// that know the run change one, and the board that goes out is in order.
#include "fakes/crankedclock.h"
#include "fakes/patientbus.h"
#include "fuzz/must.h"
#include "room/deskline.h"

#include <algorithm>
#include <cstring>
#include <span>

using namespace std::chrono_literals;

namespace {

constexpr boardwire::Lists kLists{ 8, 12, 7 };

SiteCheckIn site()
{
    SiteCheckIn site;
    site.enabled = true;
    site.life = 90min;
    return site;
}

class Hour {
public:
    Hour() { m_clock.crank(1s); } // the first board tells the run

    void deed(std::uint8_t kind, QByteArray body)
    {
        body.resize(std::min(body.size(), qsizetype(1024))); // a bus gives no more
        switch (kind % 12) {
        case 0:
        case 1:
        case 2:
        case 3:
            return hear(Bus::Topic(kind % 4), body);
        case 4:
            return hear(Bus::Topic::Desk, known(body, 8, 12));
        case 5:
            return hear(Bus::Topic::Reply, aimed(known(body, 4, -1)), true);
        case 6:
            m_clock.crank(1s);
            return check();
        case 7:
            m_clock.stall(std::chrono::minutes(1 + byte(body, 0)));
            return check();
        case 8:
            if (m_desk.board().add({ byte(body, 0, 8), byte(body, 1, 12) },
                    { byte(body, 2), byte(body, 3, 9) }, m_clock.now()))
                ++m_came;
            return check();
        case 9:
            m_desk.board().change(life(body), { byte(body, 2), 0 }, m_clock.now());
            return check();
        case 10:
            (body.isEmpty() ? m_desk.board().askAgain(life(body)) : m_desk.board().takeBack(life(body)));
            return check();
        case 11:
            byte(body, 0) % 2 ? m_bus.cut() : m_bus.mend();
            return check();
        }
    }

private:
    void hear(Bus::Topic topic, const QByteArray &body, bool knows = false)
    {
        const auto before = rows();
        const auto refused = m_desk.refused();
        m_bus.hear(topic, body);
        check();
        const bool stranger = topic != Bus::Topic::Reply || (!knows && runOf(body) != run());
        must(!stranger || before == rows(), "only an answer that knows the run changes a token");
        must(m_desk.refused() == refused || before == rows(), "what is refused changes nothing");
        must(boardwire::here(body) || boardwire::answer(body, kLists) || boardwire::notice(body, 0ms)
                || m_desk.refused() > refused,
            "what nobody can read is counted");
    }

    /// All of it: a row that is another in any byte is another.
    [[nodiscard]] QByteArray rows() const
    {
        const auto rows = std::as_bytes(m_desk.board().rows());
        return { reinterpret_cast<const char *>(rows.data()), qsizetype(rows.size()) };
    }

    void check() const
    {
        const auto rows = m_desk.board().rows();
        must(rows.size() <= std::min<std::size_t>(Board::kMost, m_came),
            "only visitors put tokens on the board");
        for (const BoardRow &row : rows) {
            must(row.life != 0 && std::ranges::count(rows, row.life, &BoardRow::life) == 1,
                "a life is one token's");
            must(row.seat <= kLists.seats && row.token.colour < kLists.colours
                    && row.token.thing < kLists.things,
                "a row is in order");
            must(row.state >= BoardRow::State::NotSeen && row.state <= BoardRow::State::Done,
                "a state is one of four");
            (void)m_desk.reach(row);
        }
        const QByteArray &board = m_bus.boards.back();
        QByteArray notice = board.mid(400, boardwire::kNotice);
        notice[3] = 0; // minutes since it was said
        must(board.size() == boardwire::kBoard && boardwire::notice(notice, 0ms),
            "the board that goes out is in order");
    }

    [[nodiscard]] static std::uint8_t byte(const QByteArray &body, qsizetype at, int below = 256)
    {
        return std::uint8_t(at < body.size() ? std::uint8_t(body[at]) % below : 0);
    }
    [[nodiscard]] std::uint16_t life(const QByteArray &body) const
    {
        const auto rows = m_desk.board().rows();
        return rows.empty() ? std::uint16_t(7) : rows[byte(body, 1) % rows.size()].life;
    }
    [[nodiscard]] QByteArray run() const { return m_bus.boards.back().mid(4, 4); }
    [[nodiscard]] static QByteArray runOf(const QByteArray &reply) { return reply.mid(4, 4); }

    /// With the run, and the count of the latest board, where a page would say them.
    [[nodiscard]] QByteArray known(QByteArray body, qsizetype runAt, qsizetype countAt) const
    {
        if (body.size() != boardwire::kSmall)
            return body;
        body.replace(runAt, 4, run());
        if (countAt >= 0)
            body.replace(countAt, 4, m_bus.boards.back().mid(8, 4));
        return body;
    }
    /// To a token that is there: its row is the first of the two bytes of its life.
    [[nodiscard]] QByteArray aimed(QByteArray body) const
    {
        const auto rows = m_desk.board().rows();
        if (body.size() != boardwire::kSmall || rows.empty() || body[2] == char(255))
            return body;
        const BoardRow &row = rows[std::uint8_t(body[8]) % rows.size()];
        body[2] = char(row.token.colour);
        body[3] = char(row.token.thing);
        qToBigEndian(row.life, body.data() + 8);
        return body;
    }

    CrankedClock m_clock;
    PatientBus m_bus;
    Deskline m_desk{ site(), 7, kLists, m_clock, &m_bus };
    std::size_t m_came = 0;
};

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Hour hour;
    std::span<const std::uint8_t> left(data, size);
    while (left.size() >= 3) {
        const std::size_t most = left.size() - 3, asked = std::size_t(left[1] << 8 | left[2]);
        const std::size_t length = std::min(asked, most);
        hour.deed(left[0], { reinterpret_cast<const char *>(left.data()) + 3, qsizetype(length) });
        left = left.subspan(3 + length);
    }
    return 0;
}
