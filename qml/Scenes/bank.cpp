// SPDX-License-Identifier: MPL-2.0
#include "bank.h"

Bank::Bank(const View &view, const BankShape &shape)
    : m_view(view)
    , m_shape(shape)
    , m_thick(view.width, shape.seed * 13 + view.time * shape.drift, view.aspect * 0.8, 3)
    , m_here(static_cast<std::size_t>(view.width))
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(view.width); ++i) {
        const float x = view.x(i);
        m_at.push_back(shape.at
            + 0.05F * noiseAt((static_cast<double>(x) + view.time * shape.drift * 0.7) * 0.8, shape.seed));
        m_tint.push_back(mix(view.skyLow, view.glow, 0.42F * view.toLight(x)));
    }
}

void Bank::over(float y, std::span<Tint> row)
{
    if (std::abs(y - m_shape.at) > m_shape.tall + 0.05F)
        return;
    const std::vector<float> &thick = m_thick.row(y * 6.5 + m_shape.seed + m_view.time * 0.0009);
    for (std::size_t i = 0; i < row.size(); ++i) {
        const float here = bump((y - m_at[i]) / m_shape.tall) * (0.55F + 0.9F * thick[i]);
        m_here[i] = m_shape.thick * std::clamp(here, 0.0F, 1.0F);
    }
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = mix(row[i], m_tint[i], m_here[i]);
}
