// SPDX-License-Identifier: MPL-2.0
// A bed of embers low in the dark: warm patches that come up and sink so slowly that nobody sees them do it. Nothing
// flickers: two drifting fields let each other shine through.
#pragma once

#include "valuenoise.h"
#include "view.h"

class Coals : public Layer {
public:
    explicit Coals(const View &view);
    void over(float y, std::span<Tint> row) override;

private:
    const View &m_view;
    Mist m_slow, m_grain;
    std::vector<float> m_there; ///< of each column
    std::vector<float> m_warm; ///< of each column in the present row
};

/// The dark of a small place around somebody: deeper towards the walls.
class Walls : public Layer {
public:
    explicit Walls(const View &view);
    void over(float y, std::span<Tint> row) override;

private:
    const View &m_view;
    std::vector<float> m_near; ///< of each column
};
