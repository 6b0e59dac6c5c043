// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <sys/eventfd.h>
#include <unistd.h>

#include <cstdint>

/// Wakes a thread that waits in poll(). Ringing never waits.
class Bell {
public:
    Bell() = default;
    ~Bell() { ::close(m_fd); }
    Bell(const Bell &) = delete;
    Bell &operator=(const Bell &) = delete;

    void ring()
    {
        const std::uint64_t once = 1;
        [[maybe_unused]] const auto written = ::write(m_fd, &once, sizeof once);
    }
    /// Has been heard, however often it rang.
    void silence()
    {
        std::uint64_t rings = 0;
        [[maybe_unused]] const auto taken = ::read(m_fd, &rings, sizeof rings);
    }
    [[nodiscard]] int fd() const { return m_fd; } ///< can be read while it rings

private:
    int m_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
};
