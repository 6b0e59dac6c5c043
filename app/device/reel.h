// SPDX-License-Identifier: MPL-2.0
// One recording and the tape that it is put on.
#pragma once

#include "device/weave.h"
#include "sound/tape.h"

#include <array>
#include <atomic>

class Reel {
public:
    Reel(std::string path, std::uint64_t seed);

    sound::Tape tape;

    // Any thread.
    void run(bool on);
    [[nodiscard]] bool running() const { return m_running; }

    /// Fills the tape where it is wanted. From the one thread that reads the disk. Returns true in the moment
    /// in which the file is found to be lost; then only this tape stays empty.
    bool refill();

private:
    bool mayTryAgain();

    Weave m_weave;
    std::atomic<bool> m_running{ false };
    std::atomic<bool> m_askedAnew{ false };
    bool m_spoilt = false; ///< nothing more is put on until it is asked for anew
    std::size_t m_waited = 0; ///< what was on the tape when it was last looked at
    std::array<float, 4096> m_piece{};
};
