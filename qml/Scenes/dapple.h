// SPDX-License-Identifier: MPL-2.0
// Light that has come through leaves: soft patches where gaps of near and far leaves lie behind each other. The
// leaves sway, each crown for itself, once in a quarter of a minute or slower.
#pragma once

#include "valuenoise.h"
#include "view.h"

class Dapple : public Layer {
public:
    explicit Dapple(const View &view);
    void over(float y, std::span<Tint> row) override;

private:
    const View &m_view;
    Mist m_crown, m_leaves, m_twigs;
    std::vector<float> m_lit; ///< of each column
    std::vector<float> m_shade, m_light; ///< of each column in the present row
};
