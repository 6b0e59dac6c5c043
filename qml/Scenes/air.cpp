// SPDX-License-Identifier: MPL-2.0
#include "air.h"

Air::Air(const View &view, const AirShape &shape)
    : m_view(view)
    , m_shape(shape)
    // The haze drifts at about a hundredth of the height a second.
    , m_veil(view.width, -view.time * 0.010, view.aspect * 1.3)
    , m_haze(view.width, view.time * 0.006, view.aspect * 0.9)
    , m_light(static_cast<std::size_t>(view.width))
    , m_hazy(m_light.size())
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(view.width); ++i) {
        const float dx = (view.x(i) - view.lightX) * 0.82F / shape.wide;
        m_core.push_back(std::exp(-5 * dx * dx));
        m_halo.push_back(std::exp(-1.5F * dx * dx));
    }
}

void Air::over(float y, std::span<Tint> row)
{
    const std::vector<float> &veil = m_veil.row(y * 3.2 + m_view.time * 0.0016);
    const std::vector<float> &haze = m_haze.row(y * 4.0 - 3);
    const Tint air = mix(
        mix(m_view.skyTop, m_view.skyMiddle, ramp(0, 0.52F, y)), m_view.skyLow, ramp(0.38F, 0.82F, y));
    const float dy = (y - m_view.lightY - m_shape.low) * 1.15F / m_shape.wide;
    const float core = m_shape.core * std::exp(-5 * dy * dy),
                halo = m_shape.halo * std::exp(-1.5F * dy * dy);
    const float hazy = m_shape.haze * (1 - ramp(0.2F, 0.75F, y));
    for (std::size_t i = 0; i < row.size(); ++i) {
        m_light[i] = (core * m_core[i] + halo * m_halo[i]) * (1 + m_shape.veil * (veil[i] - 0.5F));
        m_hazy[i] = hazy * ramp(-0.15F, 0.35F, haze[i]);
    }
    const Tint glow = m_view.glow, low = m_view.skyLow;
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = mix(mix(air, glow, m_light[i]), low, m_hazy[i]);
}
