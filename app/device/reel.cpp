// SPDX-License-Identifier: MPL-2.0
#include "device/reel.h"

#include <utility>

Reel::Reel(std::string path, std::uint64_t seed)
    : m_weave(std::move(path), seed)
{
}

void Reel::run(bool on)
{
    if (on && !m_running) {
        tape.setLost(false);
        m_askedAnew = true;
    }
    m_running = on;
}

/// What comes after a loss does not fit to what came before: it is put on only once nobody plays the rest of
/// that.
bool Reel::mayTryAgain()
{
    const std::size_t waiting = sound::Tape::kFrames - tape.room();
    const bool still = waiting == std::exchange(m_waited, waiting);
    return m_askedAnew && still && waiting < sound::Tape::kReserve;
}

bool Reel::refill()
{
    if (!m_running || (m_spoilt && !mayTryAgain()))
        return false;
    m_askedAnew = false;
    m_spoilt = false;
    while (m_running && tape.room() >= m_piece.size() / sound::kChannels) {
        if (!m_weave.next(m_piece)) {
            m_spoilt = true;
            tape.setLost(true);
            return true;
        }
        tape.put(m_piece);
    }
    return false;
}
