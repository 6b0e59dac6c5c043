// SPDX-License-Identifier: MPL-2.0
#include "quiet.h"

namespace {

constexpr float kMost = 0.86F; ///< some of the weather is left everywhere
constexpr float kFrom = 0.10F, kTo = 0.52F; ///< heights from the light: where it begins to be quiet, and is so

}

Quiet::Quiet(const View &view)
    : m_view(view)
    , m_plain(static_cast<std::size_t>(view.width))
    , m_up(view.across ? 2.4F : 1.15F)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(view.width); ++i) {
        const float dx = view.x(i) - view.lightX;
        m_aside.push_back(dx * dx * (dx < 0 ? 0.80F : 0.30F)); // nobody reads on the right of it
    }
}

void Quiet::over(float y, std::span<Tint> row)
{
    const float here = 1 - ramp(0.46F, 0.70F, y);
    if (here <= 0)
        return;
    const float dy = (y - m_view.lightY) * m_up;
    const Tint plain = mix(m_view.skyTop, m_view.skyMiddle, ramp(0, 0.52F, y));
    for (std::size_t i = 0; i < row.size(); ++i)
        m_plain[i] = kMost * here * ramp(kFrom, kTo, std::sqrt(m_aside[i] + dy * dy));
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = mix(row[i], plain, m_plain[i]);
}
