// SPDX-License-Identifier: MPL-2.0
// High clouds that drift: seen against the light from below, pale on its side and grey on the other.
#pragma once

#include "valuenoise.h"
#include "view.h"

class Clouds : public Layer {
public:
    explicit Clouds(const View &view);
    void over(float y, std::span<Tint> row) override;

private:
    const View &m_view;
    Mist m_here, m_towardsLight; ///< the same clouds, and those a little nearer the light
    std::vector<float> m_lit; ///< of each column
    std::vector<float> m_thick, m_pale; ///< of each column in the present row
};
