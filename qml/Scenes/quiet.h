// SPDX-License-Identifier: MPL-2.0
// The quiet part of a scene, where a page's bare words stand: all that is away from the light. There the sky is little more
// than its own three colours, which every mood is checked for; light and weather gather around the light.
#pragma once

#include "view.h"

#include <vector>

class Quiet : public Layer {
public:
    explicit Quiet(const View &view);
    void over(float y, std::span<Tint> row) override;

private:
    const View &m_view;
    std::vector<float> m_aside; ///< of each column: how far from the light, squared
    std::vector<float> m_plain; ///< of each column in the present row
    float m_up; ///< how much more it counts to be above the light than beside it
};
