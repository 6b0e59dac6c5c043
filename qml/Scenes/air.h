// SPDX-License-Identifier: MPL-2.0
// The sky, its light, and the haze that lies in it. The back of every scene.
#pragma once

#include "valuenoise.h"
#include "view.h"

struct AirShape {
    float core = 0.42F, halo = 0.20F; ///< of the light: its middle and what is around it, 0 to 1
    float wide = 1; ///< how far the light reaches
    float low = 0; ///< how far below the room's one light this one stands, in heights
    float veil = 0.44F; ///< how unevenly
    float haze = 0.16F; ///< of the horizon's colour, high up
};

class Air : public Layer {
public:
    Air(const View &view, const AirShape &shape);
    void over(float y, std::span<Tint> row) override;

private:
    const View &m_view;
    const AirShape m_shape;
    std::vector<float> m_core, m_halo; ///< of each column
    Mist m_veil, m_haze;
    std::vector<float> m_light, m_hazy; ///< of each column in the present row
};
