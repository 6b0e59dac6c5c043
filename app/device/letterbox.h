// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/bus.h"

#include <mutex>
#include <utility>
#include <vector>

/// What one thread has heard and another has not yet taken: at most 64, whoever sends and however slow the
/// other is. Nobody waits longer in here than it takes to move one message.
class Letterbox {
public:
    enum class Put { First, More, Full }; ///< First: the box was empty, so the other is to be called

    [[nodiscard]] Put put(Bus::Heard heard)
    {
        const std::lock_guard lock(m_mutex);
        if (m_heard.size() >= kPlaces)
            return Put::Full;
        m_heard.push_back(std::move(heard));
        return m_heard.size() == 1 ? Put::First : Put::More;
    }
    [[nodiscard]] std::vector<Bus::Heard> takeAll()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_heard, {});
    }

private:
    static constexpr std::size_t kPlaces = 64;

    std::mutex m_mutex;
    std::vector<Bus::Heard> m_heard;
};
