// SPDX-License-Identifier: MPL-2.0
#include "deskline.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto kBoardBeat = 1s; ///< between two boards
constexpr auto kNoticed = DeskWatch::kSilent; ///< within which a page has shown a token, or it is lost
constexpr auto kWaitHolds = 4h; ///< after that nobody's word about waiting is worth showing
/// Whoever shows something of this looks at all of it anew, so of a flood they are told at the next board.
constexpr int kToldAtOnce = 16;
constexpr double kAnswersASecond = 10, kAnswersAtOnce = 60;

}

Deskline::Deskline(
    const SiteCheckIn &site, std::uint16_t lists, const boardwire::Lists &lengths, Clock &clock, Bus *bus)
    : m_site(site)
    , m_lists(lists)
    , m_lengths(lengths)
    , m_clock(clock)
    , m_bus(site.enabled ? bus : nullptr)
    , m_run(std::max(1U, QRandomGenerator::system()->generate()))
    , m_started(clock.now())
    , m_board(site.life, std::uint16_t(QRandomGenerator::system()->generate()))
    , m_patience(kAnswersAtOnce)
{
    if (!m_bus)
        return;
    m_bus->start([this](const Bus::Heard &heard) { hear(heard); }, [this] { Q_EMIT changed(); });
    m_beat = m_clock.every(kBoardBeat, [this] { beat(); });
}

void Deskline::beat()
{
    const auto now = m_clock.now();
    m_told = 0;
    m_patience = std::min(kAnswersAtOnce, m_patience + kAnswersASecond);
    m_board.expire(now);
    m_watch.expire(now);
    dropNotice();
    const boardwire::Head head{ true, m_lists, m_run, m_count + 1, m_watch.count(), m_started,
        m_site.remind };
    if (m_bus->say(boardwire::board(m_board, head, m_notice, now)))
        m_board.goesOut(++m_count, now);
    Q_EMIT changed();
}

void Deskline::dropNotice()
{
    if (m_notice.wait != RoomNotice::Wait::Unsaid && m_clock.now() - m_notice.said >= kWaitHolds) {
        m_notice.wait = RoomNotice::Wait::Unsaid;
        m_notice.from = m_notice.to = 0;
        m_notice.why.clear();
    }
    if (m_clock.today() != m_noticeDay)
        m_notice.notice.clear();
}

void Deskline::hear(const Bus::Heard &heard)
{
    if (!act(heard))
        ++m_refused;
    else if (m_told++ < kToldAtOnce)
        Q_EMIT changed();
}

bool Deskline::act(const Bus::Heard &heard)
{
    switch (heard.topic) {
    case Bus::Topic::Desk:
    case Bus::Topic::Everyone:
        if (const auto here = boardwire::here(heard.body);
            here && here->gone == (heard.topic == Bus::Topic::Everyone)) {
            m_watch.hear(*here, m_run, m_count, m_clock.now());
            return true;
        }
        return false;
    case Bus::Topic::Reply:
        return answered(heard.body);
    case Bus::Topic::Notice:
        if (auto notice = boardwire::notice(heard.body, m_clock.now())) {
            if (notice->waitsLike(m_notice))
                notice->said = m_notice.said; // a new notice does not make an old wait fresh
            m_notice = std::move(*notice);
            m_noticeDay = m_clock.today();
            return true;
        }
        return false;
    }
    return false;
}

bool Deskline::answered(const QByteArray &body)
{
    if (m_patience < 1)
        return false;
    m_patience -= 1;
    const auto answer = boardwire::answer(body, m_lengths);
    return answer && answer->run == m_run && m_board.answer(*answer, m_clock.now());
}

Deskline::Reach Deskline::reach(const BoardRow &row) const
{
    if (!open())
        return Reach::Lost;
    if (row.told != 0 && m_watch.shown() >= row.told)
        return Reach::There;
    return m_clock.now() - std::max(row.shows, row.wished) < kNoticed ? Reach::Going : Reach::Lost;
}

bool Deskline::late(const BoardRow &row) const
{
    return row.state == BoardRow::State::NotSeen && m_clock.now() - row.wished >= 2 * m_site.remind;
}
