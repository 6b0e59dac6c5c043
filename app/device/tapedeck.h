// SPDX-License-Identifier: MPL-2.0
// Plays a site's own recordings from the disk, on a thread of its own: the screen never waits for the disk,
// and the sound neither. While no recording is asked for, the thread sleeps.
#pragma once

#include "device/reel.h"
#include "sound/tapes.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

class TapeDeck : public sound::Tapes {
public:
    explicit TapeDeck(std::uint64_t seed);
    ~TapeDeck() override;

    sound::Tape &load(const std::string &file) override;
    void run(const sound::Tape &tape, bool on) override;

private:
    using Reels = std::vector<std::shared_ptr<Reel>>;
    void work(const std::stop_token &ended);
    void rest(const std::stop_token &ended);
    Reels reels() const;

    std::uint64_t m_seed;
    mutable std::mutex m_mutex; ///< of the next three, but not of what is on a reel
    std::condition_variable_any m_turned;
    bool m_anew = false;
    Reels m_reels;
    std::jthread m_thread;
};
