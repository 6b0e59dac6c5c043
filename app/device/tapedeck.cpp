// SPDX-License-Identifier: MPL-2.0
#include "device/tapedeck.h"

#include "core/log.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

/// A twelfth of what a tape holds.
constexpr auto kTurn = 200ms;

}

TapeDeck::TapeDeck(std::uint64_t seed)
    : m_seed(seed)
{
}

TapeDeck::~TapeDeck() = default;

sound::Tape &TapeDeck::load(const std::string &file)
{
    const auto reel = std::make_shared<Reel>(file, sound::Random::stir(m_seed));
    const std::lock_guard lock(m_mutex);
    m_reels.push_back(reel);
    if (!m_thread.joinable()) // without recordings there is no thread
        m_thread = std::jthread([this](const std::stop_token &ended) { work(ended); });
    return reel->tape;
}

void TapeDeck::run(const sound::Tape &tape, bool on)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &reel : m_reels)
        if (&reel->tape == &tape)
            reel->run(on);
    m_anew = true;
    m_turned.notify_all();
}

void TapeDeck::work(const std::stop_token &ended)
{
    while (!ended.stop_requested()) {
        const Reels now = reels();
        for (std::size_t i = 0; i < now.size(); ++i)
            if (now[i]->refill())
                Log::say(Log::Id::RecordingLost, { { "recording", static_cast<std::int64_t>(i) } });
        rest(ended);
    }
}

/// Until the next turn, or until somebody asks for something.
void TapeDeck::rest(const std::stop_token &ended)
{
    std::unique_lock lock(m_mutex);
    const auto asked = [this] { return std::exchange(m_anew, false); };
    if (std::ranges::any_of(m_reels, &Reel::running, [](const auto &reel) -> const Reel & { return *reel; }))
        m_turned.wait_for(lock, ended, kTurn, asked);
    else
        m_turned.wait(lock, ended, asked);
}

TapeDeck::Reels TapeDeck::reels() const
{
    const std::lock_guard lock(m_mutex);
    return m_reels;
}
