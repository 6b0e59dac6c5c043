// SPDX-License-Identifier: MPL-2.0
// Light that water throws on a wall, and light that lies on water.
#pragma once

#include "valuenoise.h"
#include "view.h"

/// The slow, wide net of light: it is where two drifting waves meet. Wide, because a thin one would be lightning.
class Net : public Layer {
public:
    explicit Net(const View &view);
    void over(float y, std::span<Tint> row) override;

private:
    const View &m_view;
    Mist m_one, m_other;
    std::vector<float> m_lit; ///< of each column
    std::vector<float> m_light; ///< of each column in the present row
};

/// A sheet of water from the horizon down, with the light on it.
class Sheet : public Layer {
public:
    explicit Sheet(const View &view);
    void over(float y, std::span<Tint> row) override;

private:
    const View &m_view;
    Mist m_swell, m_ripple;
    std::vector<float> m_wave, m_shine; ///< of each column in the present row
};
