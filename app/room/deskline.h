// SPDX-License-Identifier: MPL-2.0
// The board, and the line on which it goes to the desk: once a second, changed or not, and what comes back is
// done. What is no body of app/desk/protocol.md, or too much of it, is counted and nothing else.
#pragma once

#include "core/board.h"
#include "core/boardwire.h"
#include "core/bus.h"
#include "core/clock.h"
#include "core/deskwatch.h"
#include "core/roomnotice.h"
#include "core/sitecheckin.h"

#include <QObject>

#include <cstdint>
#include <memory>

class Deskline : public QObject {
    Q_OBJECT
public:
    /// Going: no page has shown it yet. There: one has. Lost: for too long none has, or none is there.
    enum class Reach { Going, There, Lost };

    /// `lists` is the CRC of the lists that numbers stand for, and their lengths. Without a bus nobody is
    /// ever there. The bus and the clock must outlive it.
    Deskline(const SiteCheckIn &site, std::uint16_t lists, const boardwire::Lists &lengths, Clock &clock,
        Bus *bus);

    Board &board() { return m_board; }
    const Board &board() const { return m_board; }
    /// A page at the desk shows the board of this moment.
    bool open() const { return m_watch.count() > 0; }
    Reach reach(const BoardRow &row) const;
    /// For twice the site's time nobody has marked it.
    bool late(const BoardRow &row) const;
    const RoomNotice &notice() const { return m_notice; }
    std::chrono::milliseconds now() const { return m_clock.now(); }
    /// Bodies that were not acted on.
    std::uint64_t refused() const { return m_refused; }

Q_SIGNALS:
    /// Something of the above may be another than before. Told at once, but no more than a few times between
    /// two boards, whatever comes: the next board tells of the rest.
    void changed();

private:
    void beat();
    void hear(const Bus::Heard &heard);
    bool act(const Bus::Heard &heard);
    bool answered(const QByteArray &body);
    void dropNotice();

    const SiteCheckIn m_site;
    const std::uint16_t m_lists;
    const boardwire::Lists m_lengths;
    Clock &m_clock;
    Bus *m_bus;
    const std::uint32_t m_run;
    const std::chrono::milliseconds m_started;
    Board m_board;
    DeskWatch m_watch;
    RoomNotice m_notice;
    QDate m_noticeDay;
    std::uint32_t m_count = 0; ///< of the last board that went out
    int m_told = 0; ///< how often what has changed was told since then
    double m_patience; ///< how many answers may be read just now
    std::uint64_t m_refused = 0;
    std::unique_ptr<Clock::Beat> m_beat;
};
