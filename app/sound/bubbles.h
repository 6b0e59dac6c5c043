// SPDX-License-Identifier: MPL-2.0
// Many small things that are struck and ring out: bubbles in water, leaves under drops. Each is a sine that
// starts from rest, fades, and may rise in pitch while it does, as a bubble does that nears the surface.
// Eight ring side by side in each row, and each of the eight has its own place between left and right. None
// is higher than 6 kHz, so every second frame is reckoned and the ones between are drawn through their four
// neighbours.
#pragma once

#include "sound/lanes.h"
#include "sound/voice.h"

#include <algorithm>
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
        std::array<Four, kFrames> outer{};
        std::array<Four, kFrames> inner{};
        for (Row &row : m_rows)
            if (row.rings())
                row.addTo(outer, inner);
        for (std::size_t i = 0; i < kFrames; ++i) {
            const Four left = outer[i] * kLeft[0] + inner[i] * kLeft[1];
            const Four right = outer[i] * kRight[0] + inner[i] * kRight[1];
            m_left[i + 3] = (left[0] + left[1]) + (left[2] + left[3]);
            m_right[i + 3] = (right[0] + right[1]) + (right[2] + right[3]);
        }
        draw(m_left, block.left);
        draw(m_right, block.right);
    }

private:
    static constexpr std::size_t kFrames = kBlock / 2;
    static constexpr double kPace = kRate / 2.0; ///< frames a second
    static constexpr double kSilent = 4.7; ///< 41 dB down it is below the rest
    static constexpr double kSteepest = 0.06; ///< parts of its pitch that one may rise in a block
    using Side = std::array<float, kFrames + 3>; ///< a block and the three frames before it

    static void draw(Side &from, std::array<float, kBlock> &to)
    {
        for (std::size_t i = 0; i < kFrames; ++i) {
            to[2 * i] += from[i + 1];
            to[2 * i + 1] += 0.5625F * (from[i + 1] + from[i + 2]) - 0.0625F * (from[i] + from[i + 3]);
        }
        for (std::size_t i = 0; i < 3; ++i)
            from[i] = from[kFrames + i];
    }

    /// Each frame is told by the two before it; two frames are told at once, so that neither waits.
    struct Half {
        Four last{}, before{}; ///< the last two frames
        Four turn{}, fade{}; ///< next = turn * last - fade * before
        Four bend{}; ///< what a block adds to the turn: the rise in pitch

        void start(int lane, const Ring &ring)
        {
            const double shrink = powerOfTwo(-1.4426950408889634 * ring.damping / kPace);
            const double around = ring.hertz / kPace;
            const double up = around * std::min(ring.rise * kBlockSeconds, kSteepest) * 6.2831853071795865;
            const double sine = sineOf(around);
            last[lane] = 0;
            before[lane] = static_cast<float>(-ring.loudness * sine / shrink);
            turn[lane] = static_cast<float>(2 * shrink * cosineOf(around));
            fade[lane] = static_cast<float>(shrink * shrink);
            const double lasts = kSilent / (ring.damping * kBlockSeconds);
            const double room = (turn[lane] + shrink) / (1 + lasts); // before it comes near the end of pitch
            bend[lane] = static_cast<float>(-std::min(2 * shrink * sine * up, room));
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

        void addTo(std::array<Four, kFrames> &outer, std::array<Four, kFrames> &inner)
        {
            Half a = halves[0], b = halves[1];
            const Four a2 = a.turn * a.turn - a.fade, ab = a.turn * a.fade;
            const Four b2 = b.turn * b.turn - b.fade, bb = b.turn * b.fade;
            for (std::size_t i = 0; i < kFrames; i += 2) {
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

    /// The cosine and sine of eight places, evenly from left to right.
    static constexpr Four kLeft[2]{ { 0.9952F, 0.9569F, 0.2903F, 0.0980F },
        { 0.8819F, 0.7730F, 0.6344F, 0.4714F } };
    static constexpr Four kRight[2]{ { 0.0980F, 0.2903F, 0.9569F, 0.9952F },
        { 0.4714F, 0.6344F, 0.7730F, 0.8819F } };

    std::array<Row, Rows> m_rows{};
    Side m_left{}, m_right{};
};

}
