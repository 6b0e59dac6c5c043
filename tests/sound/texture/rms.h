// SPDX-License-Identifier: MPL-2.0
// The root of a mean of squares, of which some count more, and none for what chance alone would make of it.
#pragma once

#include <cmath>

namespace texture {

class Rms {
public:
    /// `chance` is the square to be expected where nothing differs.
    void add(double difference, double weight = 1, double chance = 0)
    {
        m_sum += weight * (difference * difference - chance);
        m_weight += weight;
    }
    [[nodiscard]] double value() const { return m_sum > 0 ? std::sqrt(m_sum / m_weight) : 0; }

private:
    double m_sum = 0;
    double m_weight = 0;
};

}
