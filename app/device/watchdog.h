// SPDX-License-Identifier: MPL-2.0
// What systemd does for a kiosk that nobody looks after: it starts the program anew. Without systemd nothing
// here happens, because nobody would start it again.
#pragma once

#include "core/clock.h"

#include <functional>
#include <memory>

class Watchdog {
public:
    /// From now on systemd hears twice in each of its periods that the calling thread still turns, if it
    /// asked for that (WatchdogSec=). `wantsRenewal` is asked at each beat: is something broken that only a
    /// new process mends, and nobody in the room? When that was so for ten minutes on end `renew` is called,
    /// once, and is to end the program. (What a new process does not mend either must not make the screen
    /// come and go.)
    Watchdog(Clock &clock, std::function<bool()> wantsRenewal, std::function<void()> renew);

    /// The exit status that asks for a new process: "try again later" (sysexits.h).
    static constexpr int kRenewal = 75;

private:
    void beat();

    Clock &m_clock;
    std::function<bool()> m_wantsRenewal;
    std::function<void()> m_renew;
    bool m_watched = false; ///< systemd waits for signs of life
    Clock::Moment m_well; ///< when nothing was wanted last
    std::unique_ptr<Clock::Beat> m_beat;
};
