// SPDX-License-Identifier: MPL-2.0
#include "softmeter.h"

#include "session.h"
#include "wayout.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto kMeterBeat = 200ms;
constexpr Slew::Limit kPace{ 0.05, 0.05 }; ///< a second, of the whole
constexpr double kFaint = -66; ///< dB; below the quietest room
constexpr double kFull = -30; ///< dB; the most that one sound is

bool quiet(const Visit &visit)
{
    return std::ranges::all_of(visit.levels, [](float level) { return level == 0; });
}

bool mayMove(const Visit &visit)
{
    const bool seen = visit.place == PlaceId::Sound || visit.place == PlaceId::Mixer;
    return seen && visit.light.motion != Motion::Still;
}

}

SoftMeter::SoftMeter(std::size_t sounds, const WayOut &wayOut, const Session &session, Clock &clock)
    : m_wayOut(wayOut)
    , m_session(session)
    , m_clock(clock)
    , m_shown(sounds, Slew(0, kPace))
{
    connect(&session, &Session::placeChanged, this, &SoftMeter::look);
    connect(&session, &Session::forgotten, this, &SoftMeter::forget);
}

void SoftMeter::look()
{
    if (!mayMove(m_session.visit()))
        m_beat.reset();
    else if (!quiet(m_session.visit()) && !m_beat)
        m_beat = m_clock.every(kMeterBeat, [this] { follow(); });
}

void SoftMeter::follow()
{
    const sound::Meters meters = m_wayOut.meters();
    for (std::size_t i = 0; i < std::min(m_shown.size(), meters.beds.size()); ++i) {
        m_shown[i].aim(std::clamp((double(meters.beds[i]) - kFaint) / (kFull - kFaint), 0.0, 1.0));
        m_shown[i].advance(std::chrono::duration<double>(kMeterBeat).count());
    }
    Q_EMIT moved();
    if (quiet(m_session.visit()) && std::ranges::all_of(m_shown, &Slew::settled))
        m_beat.reset(); // until the next sound begins
}

void SoftMeter::forget()
{
    m_beat.reset();
    std::ranges::fill(m_shown, Slew(0, kPace));
    Q_EMIT moved();
}
