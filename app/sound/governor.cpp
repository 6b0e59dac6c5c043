// SPDX-License-Identifier: MPL-2.0
#include "sound/governor.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sound {
namespace {

// Half a decibel inside the promise, for what one hop cannot know of the next.
constexpr double kMostNow = powerOf(-24.6);
constexpr double kMostLately = powerOf(-27.6);
/// Far below the quietest room: what comes out of silence may begin here.
constexpr double kUnheard = powerOf(-82);
constexpr double kRiseInOneSecond = gainOf(5.3) * gainOf(5.3);
/// Silence is anything below -60 LUFS, and this is half a decibel more. What begins in it rises so little in
/// any quarter of a second that no half of one is steeper than 8 dB a second, however unevenly it goes.
constexpr double kSilent = powerOf(-59.5);
constexpr double kJustHeard = powerOf(-74);
constexpr double kRiseFromSilence = gainOf(1.75) * gainOf(1.75);
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

void Governor::Clean::operator()(std::span<const float> dirty, std::span<float> clean) noexcept
{
    constexpr float finite = std::numeric_limits<float>::max();
    Four last = before, out = held;
    for (std::size_t i = 0; i + 1 < dirty.size(); i += kChannels) {
        const Four in{ dirty[i], dirty[i + 1], 0, 0 };
        const Four low = in > -4 ? in : four(-4), bounded = low < 4 ? low : four(4);
        const Four now = in >= -finite && in <= finite ? bounded : Four{};
        out = (now - last) + out * 0.9993F; // 5 Hz
        last = now;
        clean[i] = out[0];
        clean[i + 1] = out[1];
    }
    before = last;
    // Silence is silence, not a number too small to hear.
    held = last == 0 && out > -1e-6F && out < 1e-6F ? Four{} : out;
}

void Governor::process(std::span<float> interleaved) noexcept
{
    while (interleaved.size() >= kChannels) {
        const std::size_t frames
            = std::min({ interleaved.size() / kChannels, kHop - m_frame, PeakLimiter::kMost });
        pass(interleaved.first(kChannels * frames));
        interleaved = interleaved.subspan(kChannels * frames);
    }
}

/// Frames of one hop, no more than the limiter takes at once.
void Governor::pass(std::span<float> run) noexcept
{
    Hop &in = m_hops[m_filling];
    const Hop &out = m_hops[(m_filling + 1) % m_hops.size()];
    const std::span coming = std::span(in.frames).subspan(kChannels * m_frame, run.size());
    const std::span leaving = std::span(out.frames).subspan(kChannels * m_frame, run.size());
    m_clean(run, coming);
    m_hearing(coming);
    const float step = (m_gainThere - m_gainHere) / kHop;
    auto frame = static_cast<int>(m_frame);
    for (std::size_t i = 0; i < run.size(); i += kChannels) {
        const float gain = m_gainHere + step * static_cast<float>(frame++);
        run[i] = leaving[i] * gain;
        run[i + 1] = leaving[i + 1] * gain;
    }
    m_limiter(run);
    m_frame += run.size() / kChannels;
    if (m_frame == kHop)
        close();
}

/// A hop is full: decides how loud the one before it ends, now that it is known what follows.
void Governor::close() noexcept
{
    Hop &full = m_hops[m_filling];
    const Hop &leaving = m_hops[(m_filling + 2) % m_hops.size()];
    full.heard = m_hearing.take();
    m_coming.add(full.heard.loud);
    m_comingSlowly.add(full.heard.loud);
    full.limit = mostLoud(std::max(m_coming.mean(), 0.8 * full.heard.loud), m_comingSlowly.mean());
    m_gainHere = m_gainThere;
    m_gainThere = static_cast<float>(std::min({ full.limit, leaving.limit, mostSudden(leaving, full),
        static_cast<double>(m_gainHere) * kLetGo, 1.0 }));
    const double mid = static_cast<double>(m_gainHere + m_gainThere) / 2;
    const double out = leaving.heard.loud * mid * mid;
    m_now.add(out);
    m_lately.add(out);
    m_least.add(m_now.mean());
    m_leastJustNow.add(m_now.mean());
    m_loudNow.add(out);
    m_sharpNow.add(leaving.heard.sharp * mid * mid);
    m_clicks.add(leaving.heard, mid);
    m_filling = (m_filling + 1) % m_hops.size();
    m_frame = 0;
}

/// The highest gain between two hops at which neither startles.
double Governor::mostSudden(const Hop &leaving, const Hop &next) const noexcept
{
    const double here = static_cast<double>(m_gainHere);
    const auto fits = [here](const Fast &fast, double first, double second) {
        const double let = std::min(first * here * here, fast.room());
        return std::min(gainInto(fast.room(), first), gainInto(fast.room(let), second));
    };
    return std::min({ fits(m_loudNow, leaving.heard.loud, next.heard.loud),
        fits(m_sharpNow, leaving.heard.sharp, next.heard.sharp), m_clicks.most(leaving.heard),
        m_clicks.most(next.heard) });
}

/// The highest gain for what comes with this power in the next few hops, and in the next fifth of a second.
double Governor::mostLoud(double sudden, double steady) const noexcept
{
    double risen = std::max(m_least.value(), kUnheard) * kRiseInOneSecond;
    if (const double before = m_leastJustNow.value(); before < kSilent)
        risen = std::min(risen, std::max(before, kJustHeard) * kRiseFromSilence);
    const double now = room(std::min(kMostNow, risen), m_now.mean());
    const double lately = room(kMostLately, m_lately.mean());
    return std::min(gainInto(now, sudden), gainInto(lately, steady));
}

void Governor::restart() noexcept
{
    *this = Governor();
}

}
