// SPDX-License-Identifier: MPL-2.0
#include "lightgovernor.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto kLightBeat = 50ms; ///< weather and changes of light come 20 times a second
constexpr double kLongestBeat = 0.06; ///< seconds; a stall is not made up for
constexpr Slew::Limit kTempo{ 0.25, 0.5 }; ///< a second

}

LightGovernor::LightGovernor(Clock &clock)
    : m_clock(clock)
    , m_tempo(0, kTempo)
{
}

void LightGovernor::aim(const Goal &goal, double tempo)
{
    m_travel.aim(goal);
    m_tempo.aim(tempo);
    keepBeating();
}

void LightGovernor::wait(std::chrono::milliseconds time)
{
    m_wait = std::max(m_wait, std::chrono::duration<double>(time).count());
    keepBeating();
}

void LightGovernor::keepBeating()
{
    if (m_beat)
        return;
    m_last = m_clock.now();
    m_beat = m_clock.every(kLightBeat, [this] { beat(); });
}

void LightGovernor::beat()
{
    const auto now = m_clock.now();
    const double seconds = std::min(std::chrono::duration<double>(now - m_last).count(), kLongestBeat);
    m_last = now;
    advance(seconds);
    if (!changing() && m_wait <= 0 && m_tempo.settled() && m_tempo.shown() == 0)
        m_beat.reset(); // nothing moves: no beat, no frame
}

void LightGovernor::advance(double seconds)
{
    if (const double tempo = m_tempo.advance(seconds); tempo > 0) {
        m_drift += tempo * seconds;
        Q_EMIT driftChanged();
    }
    m_wait = std::max(0.0, m_wait - seconds);
    if (!changing() || m_wait > 0)
        return;
    m_travel.advance(seconds);
    Q_EMIT shownChanged();
}
