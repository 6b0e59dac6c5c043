// SPDX-License-Identifier: MPL-2.0
#include "dapple.h"

namespace {

/// Two slow swings that never come together again.
double sway(double time, double seconds, double by, double phase)
{
    return by * (std::sin(time * 6.2832 / seconds + phase) + 0.6 * std::sin(time * 6.2832 / (seconds * 2.618) + 2 * phase));
}

}

Dapple::Dapple(const View &view)
    : m_view(view)
    , m_crown(view.width, 2 + view.time * 0.0017 + sway(view.time, 37, 0.02, 0), view.aspect * 2.2)
    , m_leaves(view.width, 31 + sway(view.time, 23, 0.05, 1), view.aspect * 4.6)
    , m_twigs(view.width, 57 + sway(view.time, 17, 0.09, 2), view.aspect * 9.5, 1)
    , m_shade(static_cast<std::size_t>(view.width))
    , m_light(m_shade.size())
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(view.width); ++i) {
        const float dx = (view.x(i) - view.lightX) / (0.52F * view.aspect);
        m_lit.push_back(std::exp(-1.7F * dx * dx));
    }
}

void Dapple::over(float y, std::span<Tint> row)
{
    const float dy = (y - m_view.lightY + 0.04F) / 0.44F;
    const float strong = 0.13F * std::exp(-1.4F * dy * dy), deep = 0.42F * (1 - ramp(0.75F, 1.1F, y));
    const double time = m_view.time;
    const std::vector<float> &crown = m_crown.row(y * 2.4 + sway(time, 41, 0.02, 3));
    const std::vector<float> &leaves = m_leaves.row(y * 5.2 + sway(time, 29, 0.04, 4));
    const std::vector<float> &twigs = m_twigs.row(y * 10.5 + sway(time, 19, 0.07, 5));
    for (std::size_t i = 0; i < row.size(); ++i) {
        const float gap = ramp(-0.16F, 0.20F, crown[i]) * ramp(-0.14F, 0.16F, leaves[i] + 0.25F * twigs[i]);
        m_shade[i] = deep * (1 - gap) * (1 - 0.7F * m_lit[i]);
        m_light[i] = strong * gap * m_lit[i];
    }
    const Tint near = m_view.near, glow = m_view.glow;
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = mix(mix(row[i], near, m_shade[i]), glow, m_light[i]);
}
