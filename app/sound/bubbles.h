// SPDX-License-Identifier: MPL-2.0
// Many small things that are struck and ring out: bubbles in water, leaves under drops. Each is a sine that
// starts from rest, fades, and may rise in pitch while it does, as a bubble does that nears the surface.
// Eight ring side by side in each row, and each of the eight has its own place between left and right.
#pragma once

#include "sound/lanes.h"
#include "sound/voice.h"

#include <array>

namespace sound {

/// One thing that rings.
struct Ring {
    double hertz = 1000;
    double damping = 100; ///< a second: how fast it fades, 60 dB in 6.9 parts of it
    double loudness = 0.1; ///< at its loudest, 1 is full scale; below 0 it starts downward
    double pan = 0; ///< -1 left to 1 right
    double rise = 0; ///< parts of its pitch a second
};

template <int Rows>
class Bubbles {
public:
    /// Starts one. Where all near its place ring already it is lost in the crowd.
    void start(const Ring &ring)
    {
        const int wanted = static_cast<int>((ring.pan + 1) * 3.999);
        for (int off = 0; off < 3; ++off)
            for (const int place : { wanted + off, wanted - off })
                if (place >= 0 && place < 8 && startAt(place, ring))
                    return;
    }

    /// Adds the next block of all that ring.
    void addTo(Block &block)
    {
        std::array<Four, kBlock> outer{};
        std::array<Four, kBlock> inner{};
        for (Row &row : m_rows)
            if (row.rings())
                row.addTo(outer, inner);
        for (std::size_t i = 0; i < kBlock; ++i) {
            const Four left = outer[i] * kLeft[0] + inner[i] * kLeft[1];
            const Four right = outer[i] * kRight[0] + inner[i] * kRight[1];
            block.left[i] += left[0] + left[1] + left[2] + left[3];
            block.right[i] += right[0] + right[1] + right[2] + right[3];
        }
    }

private:
    /// Each frame is told by the two before it; two frames are told at once, so that neither waits.
    struct Half {
        Four last{}, before{}; ///< the last two frames
        Four turn{}, fade{}; ///< next = turn * last - fade * before
        Four bend{}; ///< what a block adds to the turn: the rise in pitch

        void start(int lane, const Ring &ring)
        {
            const double shrink = powerOfTwo(-1.4426950408889634 * ring.damping / kRate);
            const double around = ring.hertz / kRate;
            const double up = around * ring.rise * kBlockSeconds * 6.2831853071795865;
            const double sine = sineOf(around);
            last[lane] = 0;
            before[lane] = static_cast<float>(-ring.loudness * sine / shrink);
            turn[lane] = static_cast<float>(2 * shrink * cosineOf(around));
            fade[lane] = static_cast<float>(shrink * shrink);
            bend[lane] = static_cast<float>(-2 * shrink * sine * up);
        }
        void stop(int lane) { last[lane] = before[lane] = bend[lane] = 0; }
    };

    struct Row {
        Half halves[2];
        std::array<int, 8> blocks{}; ///< still to ring

        [[nodiscard]] bool rings() const
        {
            int any = 0;
            for (const int left : blocks)
                any |= left;
            return any != 0;
        }

        void addTo(std::array<Four, kBlock> &outer, std::array<Four, kBlock> &inner)
        {
            Half a = halves[0], b = halves[1];
            const Four a2 = a.turn * a.turn - a.fade, ab = a.turn * a.fade;
            const Four b2 = b.turn * b.turn - b.fade, bb = b.turn * b.fade;
            for (std::size_t i = 0; i < kBlock; i += 2) {
                const Four a1 = a.turn * a.last - a.fade * a.before;
                const Four b1 = b.turn * b.last - b.fade * b.before;
                a.last = a2 * a.last - ab * a.before;
                b.last = b2 * b.last - bb * b.before;
                a.before = a1;
                b.before = b1;
                outer[i] += a1;
                inner[i] += b1;
                outer[i + 1] += a.last;
                inner[i + 1] += b.last;
            }
            a.turn += a.bend;
            b.turn += b.bend;
            halves[0] = a;
            halves[1] = b;
            for (std::size_t i = 0; i < 8; ++i)
                if (blocks[i] > 0 && --blocks[i] == 0)
                    halves[i / 4].stop(static_cast<int>(i % 4));
        }
    };

    bool startAt(int place, const Ring &ring)
    {
        // Places 0 1 and 6 7 are the outer half, 2 to 5 the inner.
        const bool in = place >= 2 && place < 6;
        const int lane = in ? place - 2 : place < 2 ? place : place - 4;
        for (Row &row : m_rows) {
            int &left = row.blocks[static_cast<std::size_t>(lane + (in ? 4 : 0))];
            if (left != 0)
                continue;
            row.halves[in].start(lane, ring);
            left = 1 + static_cast<int>(kSilent / (ring.damping * kBlockSeconds));
            return true;
        }
        return false;
    }

    static constexpr double kSilent = 5.2; ///< 45 dB down it is below the rest
    /// The cosine and sine of eight places, evenly from left to right.
    static constexpr Four kLeft[2]{ { 0.9952F, 0.9569F, 0.2903F, 0.0980F },
        { 0.8819F, 0.7730F, 0.6344F, 0.4714F } };
    static constexpr Four kRight[2]{ { 0.0980F, 0.2903F, 0.9569F, 0.9952F },
        { 0.4714F, 0.6344F, 0.7730F, 0.8819F } };

    std::array<Row, Rows> m_rows{};
};

}
