// SPDX-License-Identifier: MPL-2.0
#include "coals.h"

namespace {

constexpr float kBed = 0.845F; ///< where the embers lie

}

Coals::Coals(const View &view)
    : m_view(view)
    , m_slow(view.width, 3 + view.time * 0.007, view.aspect * 3.0, 2)
    , m_grain(view.width, 29 - view.time * 0.009, view.aspect * 8.0, 2)
    , m_warm(static_cast<std::size_t>(view.width))
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(view.width); ++i)
        m_there.push_back(bump((view.x(i) - view.lightX) / 0.52F));
}

void Coals::over(float y, std::span<Tint> row)
{
    const float there = bump((y - kBed) / 0.115F);
    if (there <= 0)
        return;
    const std::vector<float> &slow = m_slow.row(y * 7.0 + m_view.time * 0.004);
    const std::vector<float> &grain = m_grain.row(y * 21.0 - m_view.time * 0.006);
    for (std::size_t i = 0; i < row.size(); ++i) {
        const float warm = ramp(-0.25F, 0.40F, slow[i]) * (0.35F + 0.65F * ramp(-0.10F, 0.28F, grain[i]));
        m_warm[i] = 0.56F * there * m_there[i] * warm;
    }
    const Tint glow = m_view.glow;
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = mix(row[i], glow, m_warm[i]);
}

Walls::Walls(const View &view)
    : m_view(view)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(view.width); ++i) {
        const float x = 2 * view.x(i) / view.aspect - 1.12F;
        m_near.push_back(std::min(1.0F, 0.8F * view.aspect) * ramp(0.35F, 1.25F, std::abs(x)));
    }
}

void Walls::over(float y, std::span<Tint> row)
{
    const float above = 1 - ramp(-0.1F, 0.45F, y);
    const Tint near = m_view.near;
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = mix(row[i], near, std::min(0.85F, 0.75F * m_near[i] + 0.55F * above));
}
