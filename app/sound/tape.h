// SPDX-License-Identifier: MPL-2.0
// A short piece of recorded sound on its way from the thread that reads the disk to the one that plays: one
// puts frames on, one takes them off, neither ever waits for the other.
#pragma once

#include "sound/sink.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <memory>
#include <span>

namespace sound {

class Tape {
public:
    static constexpr std::size_t kFrames = std::size_t{ 1 }
        << 17; ///< 2.7 s, 1 MiB: longer than a slow disk stalls
    /// Kept in hand, so that what runs dry can fall silent before it ends.
    static constexpr std::size_t kReserve = kRate / 2;
    /// What a sound begins with, so that it does not begin to end at once.
    static constexpr std::size_t kEnough = kRate;

    /// Memory that is never played is never touched, so a tape that nobody asks for costs nothing.
    Tape()
        : m_samples(std::make_unique_for_overwrite<float[]>(kFrames * kChannels))
    {
    }

    // From the one thread that reads the disk.
    [[nodiscard]] std::size_t room() const
    {
        return kFrames - (m_end.load(std::memory_order_relaxed) - m_begin.load(std::memory_order_acquire));
    }
    /// Puts interleaved frames on; there must be room for them.
    void put(std::span<const float> samples)
    {
        const std::size_t end = m_end.load(std::memory_order_relaxed);
        const std::size_t at = end % kFrames * kChannels;
        const std::size_t first = std::min(samples.size(), kFrames * kChannels - at);
        std::copy_n(samples.begin(), first, m_samples.get() + at);
        std::copy(samples.begin() + static_cast<std::ptrdiff_t>(first), samples.end(), m_samples.get());
        m_end.store(end + samples.size() / kChannels, std::memory_order_release);
    }

    // From the one thread that plays.
    [[nodiscard]] std::size_t waiting() const
    {
        return m_end.load(std::memory_order_acquire) - m_begin.load(std::memory_order_relaxed);
    }
    /// Takes as many frames as both sides have room for; false, and nothing taken, where fewer are waiting.
    bool take(std::span<float> left, std::span<float> right)
    {
        if (waiting() < left.size())
            return false;
        const std::size_t begin = m_begin.load(std::memory_order_relaxed);
        for (std::size_t i = 0; i < left.size(); ++i) {
            const float *frame = m_samples.get() + (begin + i) % kFrames * kChannels;
            left[i] = frame[0];
            right[i] = frame[1];
        }
        m_begin.store(begin + left.size(), std::memory_order_release);
        return true;
    }

    // Any thread. What cannot be read any more is lost until somebody asks for it anew.
    [[nodiscard]] bool lost() const { return m_lost.load(std::memory_order_acquire); }
    void setLost(bool lost) { m_lost.store(lost, std::memory_order_release); }

private:
    std::unique_ptr<float[]> m_samples;
    alignas(64) std::atomic<std::size_t> m_begin{ 0 };
    alignas(64) std::atomic<std::size_t> m_end{ 0 };
    std::atomic<bool> m_lost{ false };
};

}
