// SPDX-License-Identifier: MPL-2.0
#include "sound/governor.h"

#include <algorithm>
#include <cmath>

namespace sound {
namespace {

// Half a decibel inside the promise, for what one hop cannot know of the next.
constexpr double kMostNow = powerOf(-24.6);
constexpr double kMostLately = powerOf(-27.6);
/// Far below the quietest room: what comes out of silence may begin here.
constexpr double kUnheard = powerOf(-82);
constexpr double kRiseInOneSecond = gainOf(5.3) * gainOf(5.3);
constexpr double kLetGo = gainOf(5.0 * kHop / kRate);
/// How hard a window that is nearly full leans on what comes.
constexpr double kLean = 5;

/// How much power may come now, so that a window that holds `mean` settles at `most` and does not overshoot.
double room(double most, double mean)
{
    return std::max((1 + kLean) * most - kLean * mean, 0.02 * most);
}

double gainInto(double room, double power)
{
    return power > room ? std::sqrt(room / power) : 1;
}

}

double Governor::Clean::operator()(float x) noexcept
{
    const double in = std::isfinite(x) ? std::clamp(static_cast<double>(x), -4.0, 4.0) : 0;
    held = in - before + 0.9993 * held; // 5 Hz
    before = in;
    if (in == 0 && std::abs(held) < 1e-6)
        held = 0; // silence is silence, not a number too small to hear
    return held;
}

void Governor::process(std::span<float> interleaved) noexcept
{
    for (std::size_t i = 0; i + 1 < interleaved.size(); i += kChannels) {
        Hop &in = m_hops[m_filling];
        const Hop &out = m_hops[(m_filling + 1) % m_hops.size()];
        const double part = static_cast<double>(m_frame) / kHop;
        const auto gain = static_cast<float>(m_gainHere + (m_gainThere - m_gainHere) * part);
        for (std::size_t side = 0; side < kChannels; ++side) {
            const double x = m_clean[side](interleaved[i + side]);
            const double heard = m_weighting[side](x);
            m_power += heard * heard;
            in.frames[m_frame * kChannels + side] = static_cast<float>(x);
            interleaved[i + side] = out.frames[m_frame * kChannels + side] * gain;
        }
        m_limiter(interleaved[i], interleaved[i + 1]);
        if (++m_frame == kHop)
            close();
    }
}

/// A hop is full: decides how loud the one before it ends, now that it is known what follows.
void Governor::close() noexcept
{
    Hop &full = m_hops[m_filling];
    const std::size_t leaving = (m_filling + 2) % m_hops.size();
    full.power = m_power / kHop;
    m_coming.add(full.power);
    m_comingSlowly.add(full.power);
    full.limit = most(std::max(m_coming.mean(), 0.8 * full.power), m_comingSlowly.mean());
    m_gainHere = m_gainThere;
    m_gainThere = std::min({ full.limit, m_hops[leaving].limit, m_gainHere * kLetGo, 1.0 });
    const double mid = (m_gainHere + m_gainThere) / 2;
    const double out = m_hops[leaving].power * mid * mid;
    m_now.add(out);
    m_lately.add(out);
    m_least.add(m_now.mean());
    m_filling = (m_filling + 1) % m_hops.size();
    m_frame = 0;
    m_power = 0;
}

/// The highest gain for what comes with this power in the next few hops, and in the next fifth of a second.
double Governor::most(double sudden, double steady) const noexcept
{
    const double risen = std::max(m_least.value(), kUnheard) * kRiseInOneSecond;
    const double now = room(std::min(kMostNow, risen), m_now.mean());
    const double lately = room(kMostLately, m_lately.mean());
    return std::min(gainInto(now, sudden), gainInto(lately, steady));
}

void Governor::restart() noexcept
{
    *this = Governor();
}

}
