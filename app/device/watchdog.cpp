// SPDX-License-Identifier: MPL-2.0
#include "device/watchdog.h"

#include <systemd/sd-daemon.h>

#include <cstdint>
#include <cstdlib>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto kRenewAfter = 10min;

}

Watchdog::Watchdog(Clock &clock, std::function<bool()> wantsRenewal, std::function<void()> renew)
    : m_clock(clock)
    , m_wantsRenewal(std::move(wantsRenewal))
    , m_renew(std::move(renew))
    , m_well(clock.now())
{
    if (!std::getenv("NOTIFY_SOCKET"))
        return;
    std::uint64_t microseconds = 0;
    m_watched = sd_watchdog_enabled(0, &microseconds) > 0;
    const auto period
        = std::chrono::duration_cast<Clock::Moment>(std::chrono::microseconds(microseconds) / 2);
    m_beat = clock.every(m_watched ? period : 10s, [this] { beat(); });
}

void Watchdog::beat()
{
    if (m_watched)
        sd_notify(0, "WATCHDOG=1");
    if (!m_wantsRenewal())
        m_well = m_clock.now();
    if (m_renew && m_clock.now() - m_well >= kRenewAfter)
        std::exchange(m_renew, nullptr)();
}
