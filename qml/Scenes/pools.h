// SPDX-License-Identifier: MPL-2.0
// Round pools of sun between leaves, out of focus: many small suns, each as far away as its gap. They sway with the leaves
// and come and go as slowly as shade does.
#pragma once

#include "view.h"

#include <vector>

class Pools : public Layer {
public:
    explicit Pools(const View &view);
    void over(float y, std::span<Tint> row) override;

private:
    struct Pool {
        float x, y, radius, strength;
    };
    const View &m_view;
    std::vector<Pool> m_pools;
};
