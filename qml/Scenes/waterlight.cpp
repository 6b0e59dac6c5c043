// SPDX-License-Identifier: MPL-2.0
#include "waterlight.h"

namespace {

constexpr float kHorizon = 0.69F;
constexpr double kNet = 1.7; ///< meshes of the net to a height of the window

}

Net::Net(const View &view)
    : m_view(view)
    , m_one(view.width, view.time * 0.011, view.aspect * kNet, 2)
    , m_other(view.width, 19 - view.time * 0.009, view.aspect * kNet * 0.8, 2)
    , m_light(static_cast<std::size_t>(view.width))
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(view.width); ++i) {
        const float dx = (view.x(i) - view.lightX) / (0.60F * view.aspect);
        m_lit.push_back(std::exp(-1.5F * dx * dx));
    }
}

void Net::over(float y, std::span<Tint> row)
{
    const float there = 0.20F * ramp(0.10F, 0.60F, y) * (1 - ramp(kHorizon - 0.05F, kHorizon + 0.02F, y));
    if (there <= 0)
        return;
    const double time = m_view.time;
    const std::vector<float> &one = m_one.row(y * kNet * 3.0 + time * 0.010);
    const std::vector<float> &other = m_other.row(y * kNet * 3.6 + 11 - time * 0.013);
    for (std::size_t i = 0; i < row.size(); ++i)
        m_light[i] = there * m_lit[i] * bump((one[i] - other[i]) / 0.40F);
    const Tint glow = m_view.glow;
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = mix(row[i], glow, m_light[i]);
}

Sheet::Sheet(const View &view)
    : m_view(view)
    , m_swell(view.width, 3 + view.time * 0.010, view.aspect * 1.1, 2)
    , m_ripple(view.width, 43 - view.time * 0.016, view.aspect * 3.4, 2)
    , m_wave(static_cast<std::size_t>(view.width))
    , m_shine(m_wave.size())
{
}

void Sheet::over(float y, std::span<Tint> row)
{
    const float depth = y - kHorizon, there = ramp(-0.012F, 0.016F, depth);
    if (there <= 0)
        return;
    const float deep = std::max(0.0F, depth);
    // What is nearer looks larger: waves crowd towards the horizon.
    const double away = 3.2 / (static_cast<double>(deep) + 0.085);
    const std::vector<float> &swell = m_swell.row(away * 0.9 + m_view.time * 0.020);
    const std::vector<float> &ripple = m_ripple.row(away * 2.3 + m_view.time * 0.034);
    const float calm = ramp(0, 0.05F, deep);
    const Tint far = mix(m_view.skyLow, m_view.far, 0.72F), water = mix(far, m_view.near, ramp(0.0F, 0.30F, deep));
    const float wide = 0.10F + 0.75F * deep, fading = 0.42F * (1 - 0.55F * ramp(0.05F, 0.32F, deep));
    for (std::size_t i = 0; i < row.size(); ++i) {
        const float wave = calm * (0.6F * swell[i] + 0.5F * ripple[i]);
        const float dx = (m_view.x(i) - m_view.lightX) / (wide + 0.35F * wave * deep);
        const float shine = fadeAway(0.9F * dx * dx) * (0.55F + 1.1F * ramp(-0.12F, 0.38F, wave));
        m_wave[i] = std::clamp(wave, -1.0F, 1.0F) * 0.55F;
        m_shine[i] = std::min(0.8F, fading * shine);
    }
    const Tint crest = m_view.far, trough = m_view.near, glow = m_view.glow;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const Tint body = mix(water, m_wave[i] > 0 ? crest : trough, std::abs(m_wave[i]));
        row[i] = mix(row[i], mix(body, glow, m_shine[i]), there);
    }
}
