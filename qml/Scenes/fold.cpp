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
    , m_mist(view.width, view.time * 0.012 + shape.seed, view.aspect * 1.1)
{
    const float swayed = shape.sway * static_cast<float>(std::sin(view.time * 0.021 + shape.seed));
    for (std::size_t i = 0; i < static_cast<std::size_t>(view.width); ++i) {
        const float x = view.x(i), near = view.toLight(x);
        const double along = (static_cast<double>(x) + view.time * shape.slide) * shape.wide + 3 * shape.seed;
        m_columns.push_back({ shape.top + shape.tall * ridge(along, shape.seed) + swayed,
            mix(view.*shape.land, view.glow, shape.lit * near), mix(view.skyLow, view.glow, 0.30F * near),
            shape.rim * near });
        m_highest = std::min(m_highest, m_columns.back().top - std::max(shape.soft, kRim));
    }
}

void Fold::over(float y, std::span<Tint> row)
{
    if (y < m_highest)
        return;
    const std::vector<float> *mist = m_shape.mist > 0 ? &m_mist.row(y * 5.0 + 40) : nullptr;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const Column &c = m_columns[i];
        const float depth = y - c.top;
        if (depth > -kRim && depth < kRim && c.rim > 0)
            row[i] = mix(row[i], m_view.glow, c.rim * bump(depth / kRim));
        if (depth <= -m_shape.soft)
            continue;
        Tint here = c.land;
        if (mist) {
            const float body = std::clamp(depth * 4.5F, 0.0F, 1.0F) * std::clamp(1.6F - depth * 2.7F, 0.0F, 1.0F);
            here = mix(here, c.haze, (m_shape.mist + m_shape.drifting * (*mist)[i]) * body);
        }
        row[i] = depth >= m_shape.soft ? here : mix(row[i], here, ramp(-m_shape.soft, m_shape.soft, depth));
    }
}
