// SPDX-License-Identifier: MPL-2.0
// The root of a mean of squares, of which some count more.
#pragma once

#include <cmath>

namespace texture {

class Rms {
public:
    void add(double difference, double weight = 1)
    {
        m_sum += weight * difference * difference;
        m_weight += weight;
    }
    [[nodiscard]] double value() const { return m_weight > 0 ? std::sqrt(m_sum / m_weight) : 0; }

private:
    double m_sum = 0;
    double m_weight = 0;
};

}
