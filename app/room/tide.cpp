// SPDX-License-Identifier: MPL-2.0
#include "tide.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace {

constexpr auto kTideBeat = 50ms;
constexpr double kLongestBeat = 0.06; ///< seconds; the wave goes on from where a stall left it
constexpr double kSteepest
    = 0.6; ///< of the whole height in a second; a 3 s rise asks for 0.53 at its steepest

}

Tide::Tide(BreathPace pace, Clock &clock)
    : m_clock(clock)
    , m_own(pace)
    , m_height(0, { kSteepest, kSteepest })
{
}

bool Tide::canSlow() const
{
    return breathsAMinute(paced(m_own, m_steps + 1)) < breathsAMinute(pace()) - 1e-9;
}

bool Tide::canQuicken() const
{
    return breathsAMinute(paced(m_own, m_steps - 1)) > breathsAMinute(pace()) + 1e-9;
}

void Tide::run()
{
    if (m_running)
        return;
    m_running = true;
    m_last = m_clock.now();
    m_beat = m_clock.every(kTideBeat, [this] { beat(); });
    Q_EMIT runningChanged();
}

void Tide::pause()
{
    if (!m_running)
        return;
    m_running = false;
    m_beat.reset();
    Q_EMIT runningChanged();
}

void Tide::slower()
{
    if (canSlow())
        step(1);
}

void Tide::quicker()
{
    if (canQuicken())
        step(-1);
}

void Tide::step(int steps)
{
    m_steps += steps;
    Q_EMIT paceChanged();
}

void Tide::reset(BreathPace pace)
{
    pause();
    m_own = pace;
    m_steps = 0;
    m_share = 0;
    m_comingIn = true;
    m_height = Slew(0, { kSteepest, kSteepest });
    Q_EMIT paceChanged();
    Q_EMIT heightChanged();
    Q_EMIT turned();
}

void Tide::beat()
{
    const auto now = m_clock.now();
    const double seconds = std::min(std::chrono::duration<double>(now - m_last).count(), kLongestBeat);
    m_last = now;
    const BreathPace breath = pace();
    const double length = breath.in + breath.out;
    m_share = std::fmod(m_share + seconds / length, 1.0);
    m_height.aim(waveHeight(breath, m_share * length));
    m_height.advance(seconds);
    Q_EMIT heightChanged();
    if (const bool in = m_share * length < breath.in; in != m_comingIn) {
        m_comingIn = in;
        Q_EMIT turned();
    }
}
