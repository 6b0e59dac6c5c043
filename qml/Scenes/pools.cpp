// SPDX-License-Identifier: MPL-2.0
#include "pools.h"

#include "valuenoise.h"

namespace {

constexpr float kApart = 0.105F; ///< heights between pools, on the average
constexpr float kSoft = 0.30F; ///< of the radius: where a pool begins to fade
constexpr double kSlow = 0.012; ///< of a whole coming and going, a second

}

Pools::Pools(const View &view)
    : m_view(view)
{
    const auto at = [](int i, int j, int what) { return latticeValue(i * 5 + what, j * 7 + 900); };
    for (int j = 0; j < static_cast<int>(0.9F / kApart); ++j) {
        for (int i = 0; i < static_cast<int>(view.aspect / kApart) + 1; ++i) {
            const double phase = 6.2832 * static_cast<double>(at(i, j, 3));
            const float x = kApart * (static_cast<float>(i) + 0.5F + 0.9F * at(i, j, 0))
                + 0.010F * static_cast<float>(std::sin(view.time * 0.23 + phase));
            const float y = kApart * (static_cast<float>(j) + 0.5F + 0.9F * at(i, j, 1))
                + 0.005F * static_cast<float>(std::sin(view.time * 0.31 + 2 * phase));
            const float dx = (x - view.lightX) / (0.50F * view.aspect), dy = (y - view.lightY + 0.12F) / 0.40F;
            const float lit = std::exp(-1.6F * (dx * dx + dy * dy));
            const float open = ramp(0.02F, 0.30F, noiseAt(view.time * kSlow + 50.0 * i, 31.0 * j + 3));
            if (const float strength = 0.26F * lit * open; strength > 0.004F)
                m_pools.push_back({ x, y, 0.028F + 0.062F * (0.5F + at(i, j, 2)), strength });
        }
    }
}

void Pools::over(float y, std::span<Tint> row)
{
    const float perColumn = m_view.aspect / static_cast<float>(m_view.width);
    for (const Pool &pool : m_pools) {
        const float dy = (y - pool.y) / pool.radius;
        if (std::abs(dy) >= 1)
            continue;
        const float half = pool.radius * std::sqrt(1 - dy * dy);
        const auto first = static_cast<std::size_t>(std::max(0.0F, (pool.x - half) / perColumn + 1));
        const auto last = static_cast<std::size_t>(std::max(0.0F, (pool.x + half) / perColumn + 1));
        for (std::size_t i = first; i < std::min(last, row.size()); ++i) {
            const float dx = (m_view.x(i) - pool.x) / pool.radius;
            const float inside = 1 - ramp(kSoft, 1, std::sqrt(dx * dx + dy * dy));
            row[i] = mix(row[i], m_view.glow, pool.strength * inside);
        }
    }
}
