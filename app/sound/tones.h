// SPDX-License-Identifier: MPL-2.0
// Four pure tones side by side, whose pitch and loudness on each side may be told anew for each block.
// Loudness glides from one block to the next; pitch keeps its phase. So nothing clicks.
#pragma once

#include "sound/sides.h"

namespace sound {

class Tones {
public:
    void pitch(int lane, double hertz)
    {
        m_turn[lane] = static_cast<float>(hertz * (6.2831853071795865 / kRate));
    }
    void loud(int lane, double left, double right)
    {
        m_toLeft[lane] = static_cast<float>(left);
        m_toRight[lane] = static_cast<float>(right);
    }

    /// Adds the next block to frames of {left, right, left, right}. Pitches up to 10 kHz.
    void addTo(Fours &frames)
    {
        const Four q = m_turn * m_turn;
        const Four wx = 1.0F
            - q * (1.0F / 2) * (1.0F - q * (1.0F / 12) * (1.0F - q * (1.0F / 30) * (1.0F - q * (1.0F / 56))));
        const Four wy = m_turn
            * (1.0F
                - q * (1.0F / 6)
                    * (1.0F - q * (1.0F / 20) * (1.0F - q * (1.0F / 42) * (1.0F - q * (1.0F / 72)))));
        const Four stepLeft = (m_toLeft - m_left) * (1.0F / kBlock);
        const Four stepRight = (m_toRight - m_right) * (1.0F / kBlock);
        Four x = m_x, y = m_y;
        Four left = m_left, right = m_right;
        for (std::size_t i = 0; i < kBlock; ++i) {
            const Four turned = x * wx - y * wy;
            y = x * wy + y * wx;
            x = turned;
            left += stepLeft;
            right += stepRight;
            frames[i] += bothSides(y * left, y * right);
        }
        const Four even = 1.5F - 0.5F * (x * x + y * y); // back onto the circle
        m_x = x * even;
        m_y = y * even;
        m_left = m_toLeft; // and not almost
        m_right = m_toRight;
    }

private:
    Four m_turn{};
    Four m_x = four(1), m_y{};
    Four m_left{}, m_right{}, m_toLeft{}, m_toRight{};
};

}
