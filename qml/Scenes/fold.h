// SPDX-License-Identifier: MPL-2.0
// One fold of land: soft at its edge, misty below it, brighter where it faces the light.
#pragma once

#include "valuenoise.h"
#include "view.h"

struct FoldShape {
    Tint View::*land; ///< its colour
    float top; ///< where it begins, on the average
    float tall; ///< how far its line goes up and down
    double wide; ///< how often
    double seed;
    float soft; ///< half the width of its edge
    float mist = 0, drifting = 0; ///< of haze below the edge: always, and more or less of it as it drifts by
    float lit = 0; ///< of the light, on its side
    float rim = 0; ///< of the light, along its edge
    double slide = 0; ///< heights a second that the line goes by
    float sway = 0; ///< heights that it rises and falls, in five minutes
};

class Fold : public Layer {
public:
    Fold(const View &view, const FoldShape &shape);
    void over(float y, std::span<Tint> row) override;
    [[nodiscard]] bool hides(float y) const override { return y >= m_lowest; }

private:
    void findHaze(float y);
    void findEdge(float y);
    const View &m_view;
    const FoldShape m_shape;
    std::vector<float> m_top, m_rim; ///< of each column
    std::vector<Tint> m_land, m_haze;
    std::vector<float> m_hazy, m_there, m_lit; ///< of each column in the present row
    float m_highest = 1, m_lowest = 0; ///< the first row that is touched, and the first in which nothing else is seen
    Mist m_mist;
};
