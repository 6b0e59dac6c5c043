// SPDX-License-Identifier: MPL-2.0
// A row of waiting commands between exactly two threads: one puts, one takes, neither ever waits for the
// other.
#pragma once

#include <array>
#include <atomic>
#include <cstddef>

namespace sound {

template <typename T, std::size_t Places>
class Queue {
    static_assert((Places & (Places - 1)) == 0, "a power of two");

public:
    /// From the one thread that puts. False, and nothing changed, unless more than `spare` places are free.
    bool put(const T &value, std::size_t spare = 0)
    {
        const std::size_t end = m_end.load(std::memory_order_relaxed);
        if (end - m_begin.load(std::memory_order_acquire) + spare >= Places)
            return false;
        m_places[end % Places] = value;
        m_end.store(end + 1, std::memory_order_release);
        return true;
    }

    /// From the one thread that takes. False where nothing waits.
    bool take(T &value)
    {
        const std::size_t begin = m_begin.load(std::memory_order_relaxed);
        if (begin == m_end.load(std::memory_order_acquire))
            return false;
        value = m_places[begin % Places];
        m_begin.store(begin + 1, std::memory_order_release);
        return true;
    }

    /// Any thread; true once everything put has been taken.
    [[nodiscard]] bool empty() const
    {
        return m_begin.load(std::memory_order_acquire) == m_end.load(std::memory_order_acquire);
    }

private:
    std::array<T, Places> m_places{};
    alignas(64) std::atomic<std::size_t> m_begin{ 0 };
    alignas(64) std::atomic<std::size_t> m_end{ 0 };
};

}
