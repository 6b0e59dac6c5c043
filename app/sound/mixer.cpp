// SPDX-License-Identifier: MPL-2.0
#include "sound/mixer.h"

#include <algorithm>
#include <cmath>

namespace sound {
namespace {

/// A pack may lean a bed this way or that, not more.
double bounded(float trim)
{
    return std::isfinite(trim) ? std::clamp(static_cast<double>(trim), -12.0, 12.0) : 0;
}

/// What makes a bed as loud as the others is not loudness; beyond a few decibels it would be, and the
/// governor is to stay idle.
double powerOfTrim(double trim)
{
    const double gain = gainOf(std::min(trim, 3.0));
    return gain * gain;
}

}

Mixer::Mixer(std::span<const Bed> beds, std::uint64_t seed)
    : m_tone(seed)
{
    m_beds.reserve(beds.size());
    for (const Bed &bed : beds) {
        const double trim = bounded(bed.trim);
        m_beds.push_back({ makeVoice(bed.voice, Random::stir(seed), bed.tape), Fader(0, trim),
            powerOfTrim(trim), std::make_unique<std::atomic<float>>(0.0F) });
    }
}

void Mixer::quiet()
{
    for (Channel &channel : m_beds)
        channel.fader.aim(0);
    m_toneFader.aim(0);
}

void Mixer::restart()
{
    for (Channel &channel : m_beds)
        channel.fader.restart();
    m_toneFader.restart();
    m_governor.restart();
}

void Mixer::render(std::array<float, kBlockSamples> &out)
{
    m_sum.left.fill(0);
    m_sum.right.fill(0);
    double power = 0;
    for (Channel &channel : m_beds)
        power += add(channel);
    const Glide blend = m_blend.advance(power);
    const Glide master = m_master.advance();
    const Glide ceiling = m_ceiling.advance();
    for (int i = 0; i < kBlock; ++i) {
        const float gain = blend.at(i) * master.at(i) * ceiling.at(i);
        out[2 * static_cast<std::size_t>(i)] = m_sum.left[static_cast<std::size_t>(i)] * gain;
        out[2 * static_cast<std::size_t>(i) + 1] = m_sum.right[static_cast<std::size_t>(i)] * gain;
    }
    addTone(out);
    m_governor.process(out);
    m_power.store(static_cast<float>(m_governor.power()), std::memory_order_relaxed);
}

void Mixer::addTone(std::array<float, kBlockSamples> &out)
{
    const Glide glide = m_toneFader.advance();
    if (glide.silent())
        return;
    m_tone.render(m_voice);
    for (int i = 0; i < kBlock; ++i) {
        const auto at = static_cast<std::size_t>(i);
        out[2 * at] += m_voice.left[at] * glide.at(i);
        out[2 * at + 1] += m_voice.right[at] * glide.at(i);
    }
}

/// Adds one bed to the sum; returns how loud it is, as power: 1 at full level, whatever its trim. A bed that
/// nobody asked for costs nothing.
double Mixer::add(Channel &channel)
{
    channel.fader.let(channel.voice->ready());
    const Glide glide = channel.fader.advance();
    float heard = 0;
    if (!glide.silent()) {
        channel.voice->render(m_voice);
        for (int i = 0; i < kBlock; ++i) {
            const auto at = static_cast<std::size_t>(i);
            const float left = m_voice.left[at] * glide.at(i);
            const float right = m_voice.right[at] * glide.at(i);
            m_sum.left[at] += left;
            m_sum.right[at] += right;
            heard += left * left + right * right;
        }
    }
    const float before = channel.power->load(std::memory_order_relaxed);
    channel.power->store(
        before + 0.01F * (heard / kBlock - before), std::memory_order_relaxed); // about 130 ms
    return static_cast<double>(glide.to) * glide.to / channel.trimmed;
}

}
