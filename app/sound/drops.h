// SPDX-License-Identifier: MPL-2.0
// Many small things that ring and die: drops on leaves, bubbles in water. Each swells softly, then fades, and
// may rise in pitch while it does. Four ring side by side in each group.
#pragma once

#include "sound/chance.h"
#include "sound/lanes.h"
#include "sound/voice.h"

#include <array>

namespace sound {

/// One thing that rings.
struct Drop {
    double hertz = 1000;
    double decay = 0.005; ///< seconds: loudest after one of these, 50 dB down after nine
    double loudness = 0.1; ///< at its loudest, 1 is full scale
    double pan = 0; ///< -1 left to 1 right
    double rise = 0; ///< octaves a second
};

template <int Groups>
class Drops {
public:
    /// Lets a drop fall. Where all places ring already it is lost in the crowd.
    void fall(const Drop &drop)
    {
        for (Group &group : m_groups)
            for (int lane = 0; lane < 4; ++lane)
                if (group.left[lane] == 0) {
                    group.begin(lane, drop);
                    return;
                }
    }

    /// Adds the next block of all that ring.
    void addTo(Block &block)
    {
        std::array<Four, kBlock> left{};
        std::array<Four, kBlock> right{};
        for (Group &group : m_groups)
            if (group.rings())
                group.addTo(left, right);
        for (std::size_t i = 0; i < kBlock; ++i) {
            block.left[i] += left[i][0] + left[i][1] + left[i][2] + left[i][3];
            block.right[i] += right[i][0] + right[i][1] + right[i][2] + right[i][3];
        }
    }

private:
    /// A damped rotation z drives an equal one y, which gives y the envelope t e^-t: no edge at its start.
    struct Group {
        Four zx{}, zy{}, yx{}, yy{}; ///< where the two rotations are
        Four wx{}, wy{}; ///< how far they turn and shrink in a frame
        Four cx{}, cy{}; ///< how the turning itself turns in a block: the rise in pitch
        Four toLeft{}, toRight{};
        std::array<int, 4> left{}; ///< blocks still to ring

        [[nodiscard]] bool rings() const { return (left[0] | left[1] | left[2] | left[3]) != 0; }

        void begin(int lane, const Drop &drop)
        {
            const double frames = drop.decay * kRate;
            const double shrink = powerOfTwo(-1.4426950408889634 / frames);
            const double turn = drop.hertz / kRate;
            wx[lane] = static_cast<float>(shrink * cosineOf(turn));
            wy[lane] = static_cast<float>(shrink * sineOf(turn));
            const double twist = turn * (powerOfTwo(drop.rise * kBlockSeconds) - 1);
            cx[lane] = static_cast<float>(cosineOf(twist));
            cy[lane] = static_cast<float>(sineOf(twist));
            zx[lane] = static_cast<float>(drop.loudness * 2.718281828 / frames);
            zy[lane] = yx[lane] = yy[lane] = 0;
            toLeft[lane] = static_cast<float>(cosineOf((drop.pan + 1) / 8));
            toRight[lane] = static_cast<float>(sineOf((drop.pan + 1) / 8));
            left[static_cast<std::size_t>(lane)] = 1 + static_cast<int>(frames * 9 / kBlock);
        }

        void addTo(std::array<Four, kBlock> &sumLeft, std::array<Four, kBlock> &sumRight)
        {
            Four px = zx, py = zy, qx = yx, qy = yy;
            for (std::size_t i = 0; i < kBlock; ++i) {
                const Four ax = px * wx - py * wy;
                py = px * wy + py * wx;
                px = ax;
                const Four bx = qx * wx - qy * wy + px;
                qy = qx * wy + qy * wx + py;
                qx = bx;
                sumLeft[i] += qy * toLeft;
                sumRight[i] += qy * toRight;
            }
            zx = px, zy = py, yx = qx, yy = qy;
            const Four vx = wx * cx - wy * cy;
            wy = wx * cy + wy * cx;
            wx = vx;
            for (int lane = 0; lane < 4; ++lane)
                end(lane);
        }

        void end(int lane)
        {
            int &blocks = left[static_cast<std::size_t>(lane)];
            if (blocks == 0 || --blocks > 0)
                return;
            zx[lane] = zy[lane] = yx[lane] = yy[lane] = 0;
        }
    };

    std::array<Group, Groups> m_groups{};
};

}
