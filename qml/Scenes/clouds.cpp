// SPDX-License-Identifier: MPL-2.0
#include "clouds.h"

namespace {

constexpr double kAlong = 1.25, kUp = 2.2; ///< clouds are longer than high
constexpr double kDrift = 0.0055; ///< heights a second
constexpr double kAside = 0.10, kBelow = 0.10; ///< of the noise, towards the light
constexpr int kOctaves = 4;

}

Clouds::Clouds(const View &view)
    : m_view(view)
    , m_here(view.width, (view.time * kDrift) * kAlong + 5, view.aspect * kAlong, kOctaves)
    , m_towardsLight(view.width, (view.time * kDrift) * kAlong + 5 + kAside, view.aspect * kAlong, kOctaves)
    , m_thick(static_cast<std::size_t>(view.width))
    , m_pale(m_thick.size())
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(view.width); ++i)
        m_lit.push_back(0.35F + 0.65F * view.toLight(view.x(i)));
}

void Clouds::over(float y, std::span<Tint> row)
{
    const float there = ramp(0.02F, 0.30F, y) * (1 - ramp(0.62F, 0.86F, y));
    if (there <= 0)
        return;
    // Lower is further away: clouds lie closer and flatter there.
    const double up = (static_cast<double>(y) + 0.55 * static_cast<double>(y) * static_cast<double>(y)) * kUp
        + m_view.time * 0.0011;
    const std::vector<float> &here = m_here.row(up), &nearer = m_towardsLight.row(up + kBelow);
    const Tint shade = mix(m_view.skyMiddle, m_view.near, 0.22F), pale = mix(m_view.skyLow, m_view.glow, 0.8F);
    for (std::size_t i = 0; i < row.size(); ++i) {
        m_thick[i] = 0.82F * there * ramp(-0.12F, 0.20F, here[i]);
        m_pale[i] = std::clamp(0.5F + 5.5F * (here[i] - nearer[i]), 0.0F, 1.0F) * m_lit[i];
    }
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = mix(row[i], mix(shade, pale, m_pale[i]), m_thick[i]);
}
