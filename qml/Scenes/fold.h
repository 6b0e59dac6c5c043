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

private:
    struct Column {
        float top;
        Tint land, haze;
        float rim;
    };
    const View &m_view;
    const FoldShape m_shape;
    std::vector<Column> m_columns;
    float m_highest = 1;
    Mist m_mist;
};
