// SPDX-License-Identifier: MPL-2.0
#include "fold.h"

namespace {

constexpr float kRim = 0.06F; ///< heights: how far the light along an edge reaches

/// The line of a fold of land, -1/2 to 1/2.
float ridge(double x, double seed)
{
    return 0.62F * noiseAt(x, seed) + 0.30F * noiseAt(x * 2.1, seed + 9) + 0.08F * noiseAt(x * 5.3, seed + 17);
}

}

Fold::Fold(const View &view, const FoldShape &shape)
    : m_view(view)
    , m_shape(shape)
    , m_hazy(static_cast<std::size_t>(view.width))
    , m_there(m_hazy.size())
    , m_lit(m_hazy.size())
    , m_mist(view.width, view.time * 0.012 + shape.seed, view.aspect * 1.1)
{
    const float swayed = shape.sway * static_cast<float>(std::sin(view.time * 0.021 + shape.seed));
    for (std::size_t i = 0; i < m_hazy.size(); ++i) {
        const float x = view.x(i), near = view.toLight(x);
        const double along = (static_cast<double>(x) + view.time * shape.slide) * shape.wide + 3 * shape.seed;
        m_top.push_back(shape.top + shape.tall * ridge(along, shape.seed) + swayed);
        m_rim.push_back(shape.rim * near);
        m_land.push_back(mix(view.*shape.land, view.glow, shape.lit * near));
        m_haze.push_back(mix(view.skyLow, view.glow, 0.30F * near));
        m_highest = std::min(m_highest, m_top.back() - std::max(shape.soft, kRim));
        m_lowest = std::max(m_lowest, m_top.back() + std::max(shape.soft, kRim));
    }
}

void Fold::findHaze(float y)
{
    if (m_shape.mist <= 0)
        return;
    const std::vector<float> &mist = m_mist.row(y * 5.0 + 40);
    for (std::size_t i = 0; i < m_hazy.size(); ++i) {
        const float depth = y - m_top[i];
        const float body = std::clamp(depth * 4.5F, 0.0F, 1.0F) * std::clamp(1.6F - depth * 2.7F, 0.0F, 1.0F);
        m_hazy[i] = (m_shape.mist + m_shape.drifting * mist[i]) * body;
    }
}

void Fold::findEdge(float y)
{
    for (std::size_t i = 0; i < m_there.size(); ++i) {
        const float depth = y - m_top[i];
        m_there[i] = ramp(-m_shape.soft, m_shape.soft, depth);
        m_lit[i] = m_rim[i] * bump(depth / kRim);
    }
}

void Fold::over(float y, std::span<Tint> row)
{
    if (y < m_highest)
        return;
    findHaze(y);
    if (hides(y)) {
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = mix(m_land[i], m_haze[i], m_hazy[i]);
        return;
    }
    findEdge(y);
    const Tint glow = m_view.glow;
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = mix(mix(row[i], glow, m_lit[i]), mix(m_land[i], m_haze[i], m_hazy[i]), m_there[i]);
}
