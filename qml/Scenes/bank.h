// SPDX-License-Identifier: MPL-2.0
// A bank of mist between two folds of land: long, thin, and drifting by.
#pragma once

#include "valuenoise.h"
#include "view.h"

struct BankShape {
    float at; ///< the middle of it, in heights
    float tall; ///< half of its own height
    float thick; ///< 0 to 1, at most
    double seed;
    double drift; ///< heights a second
};

class Bank : public Layer {
public:
    Bank(const View &view, const BankShape &shape);
    void over(float y, std::span<Tint> row) override;

private:
    const View &m_view;
    const BankShape m_shape;
    Mist m_thick;
    std::vector<float> m_at; ///< of each column
    std::vector<Tint> m_tint;
    std::vector<float> m_here; ///< of each column in the present row
};
