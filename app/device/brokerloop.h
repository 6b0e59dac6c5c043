// SPDX-License-Identifier: MPL-2.0
// What the broker's thread does: has a line whenever there can be one, and leaves the broker alone for a
// while when there cannot.
#pragma once

#include "device/backoff.h"
#include "device/bell.h"
#include "device/brokerline.h"
#include "device/letterbox.h"
#include "device/tray.h"

#include <atomic>

class BrokerLoop {
public:
    /// Both are called on the broker's thread, and only say that there is something to look at.
    BrokerLoop(BrokerAddress address, std::function<void()> letters, std::function<void()> turned);

    /// The thread itself; returns soon after end().
    void run();

    // Any thread may call these. None of them waits.
    void end();
    bool say(const QByteArray &board);
    [[nodiscard]] bool up() const { return m_tray.isOpen(); }
    [[nodiscard]] std::vector<Bus::Heard> takeLetters() { return m_letters.takeAll(); }
    [[nodiscard]] std::uint64_t dropped() const { return m_sieve.dropped(); }

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] Backoff::Time talk();
    [[nodiscard]] int turn(BrokerLine &line);
    [[nodiscard]] int send(BrokerLine &line, Clock::time_point now);
    void begin();
    [[nodiscard]] Backoff::Time lose(int error);
    void leaveAlone(Backoff::Time wait);
    void hear(const Sieve::Message &message);

    BrokerAddress m_address;
    std::function<void()> m_tellLetters;
    std::function<void()> m_tellTurned;
    Sieve m_sieve;
    Letterbox m_letters;
    Tray m_tray; ///< open while the line is up
    Bell m_bell; ///< there is a board, or the end
    Backoff m_backoff;
    std::atomic<bool> m_ending{ false };
    Clock::time_point m_begun{};
    int m_tries = 0; ///< since there was a line
};
