// SPDX-License-Identifier: MPL-2.0
// Birds far off in a wood on a calm morning: eight of kinds that never lived, each at its own place and
// distance, with long rests; the wood answers softly. The air in the leaves is always there, and no song
// rises far above it.
#include "sound/chance.h"
#include "sound/echo.h"
#include "sound/gust.h"
#include "sound/singer.h"
#include "sound/tones.h"

#include <cmath>

namespace sound {
namespace {

constexpr Species kSpecies[]{
    { 2300, 0.45, 0, 0.18, 0.24, 0.11, 3, 6, 9, 0.03 }, // slow whistles
    { 4100, 0.25, -0.55, -0.25, 0.13, 0.05, 2, 13, 0, 0 }, // a cascade
    { 5300, 0.12, -0.12, -0.45, 0.085, 0.035, 1, 15, 0, 0 }, // a tinkle
    { 3500, 0.40, 0, 0.14, 0.17, 0.06, 2, 9, 0, 0 }, // two notes, again and again
    { 3100, 0.80, -0.2, 0.30, 0.16, 0.06, 5, 11, 22, 0.03 }, // a wandering song
    { 1650, 0.40, 0.1, 0.22, 0.28, 0.05, 4, 4, 6, 0.02 }, // a flute
    { 4600, 0.60, 0.3, 0.20, 0.11, 0.05, 4, 12, 30, 0.03 }, // a twitter
    { 2700, 0.30, -0.1, -0.28, 0.20, 0.13, 2, 5, 0, 0 }, // short calls
};

class Birds : public Voice {
public:
    Birds(const Voicing &as, std::uint64_t seed)
        : m_random(seed)
        , m_low(m_random)
        , m_high(m_random)
        , m_gust(m_random)
        , m_often(as["phrases"] / 60)
        , m_near(0.7 + 0.34 * as["nearness"])
        , m_echoes(0.3 * as["echo"])
        , m_air(0.6 + 0.8 * as["air"])
        , m_loud(gainOf(-8.85 - 2.1 * (m_air - 1) - 0.4 * m_often))
        , m_singers{ singer(0), singer(1), singer(2), singer(3), singer(4), singer(5), singer(6), singer(7) }
    {
        m_ground.part = four(smoothing(24));
        m_soft.part = four(smoothing(150));
        for (int side = 0; side < 2; ++side) {
            m_wood.tune(side, side == 0 ? 480 : 520, 1.5);
            m_wood.tune(side + 2, side == 0 ? 3300 : 3700, 1.6);
        }
    }

    void render(Block &block) noexcept override
    {
        m_gust.advance(m_random);
        for (int side = 0; side < 2; ++side)
            follow(side);
        Fours x;
        wood(x);
        putSides(x, block);
        sing(block);
    }

private:
    Singer singer(int kind) { return { m_random, kSpecies[kind] }; }

    /// Lanes 0 and 2 are left, 1 and 3 right.
    void follow(int side)
    {
        const double gust = m_gust.before(side == 0 ? 0.02 : 0.6);
        const double late = m_gust.before(side == 0 ? 0.4 : 1.0);
        m_deepGain = static_cast<float>(0.345 * m_loud * gainOf(1.2 * gust));
        m_woodGain[side] = static_cast<float>(0.19 * m_loud * gainOf(1.5 * gust));
        m_woodGain[side + 2] = static_cast<float>(0.0725 * m_loud * m_air * gainOf(2.4 * late));
    }

    void wood(Fours &x)
    {
        for (Four &frame : x) {
            Four pink = m_pink(m_low.next());
            pink -= m_ground(pink);
            const Four deep = m_soft(pink) * m_deepGain;
            const Four white = m_high.next();
            const Four air = m_wood.band(__builtin_shufflevector(pink, white, 0, 1, 6, 7)) * m_woodGain;
            frame = air + __builtin_shufflevector(deep, deep, 0, 1, 2, 2);
        }
    }

    void sing(Block &block)
    {
        m_next.pass(m_random, m_often, [this] { m_singers[m_random.next() % 8].begin(m_random); });
        double crowd = 0; // the power of all that sing
        for (int i = 0; i < 8; ++i) {
            Singer &s = m_singers[i];
            if (!s.silent())
                s.advance(m_random);
            crowd += s.loudness() * s.loudness();
        }
        const double loud = kSong * m_loud * m_near * (0.8 + 0.2 * m_air)
            * (crowd > kCrowd ? std::sqrt(kCrowd / crowd) : 1);
        Fours songs{};
        for (int i = 0; i < 8; ++i) {
            const Singer &s = m_singers[i];
            m_tones[i / 4].pitch(i % 4, s.hertz());
            m_tones[i / 4].loud(i % 4, loud * s.loudness() * s.left(), loud * s.loudness() * s.right());
        }
        m_tones[0].addTo(songs);
        m_tones[1].addTo(songs);
        Block dry;
        putSides(songs, dry);
        answer(block, dry);
    }

    void answer(Block &block, const Block &dry)
    {
        const auto back = static_cast<float>(m_echoes);
        for (std::size_t i = 0; i < kBlock; ++i) {
            float backLeft = 0, backRight = 0;
            m_echo.pass(dry.left[i], dry.right[i], backLeft, backRight);
            block.left[i] += dry.left[i] + back * backLeft;
            block.right[i] += dry.right[i] + back * backRight;
        }
    }

    static constexpr double kSong = 0.106;
    static constexpr double kCrowd = 0.6;

    Random m_random;
    Noise m_low, m_high;
    Gust m_gust;
    double m_often, m_near, m_echoes, m_air, m_loud;
    Singer m_singers[8];
    Chance m_next;
    Tones m_tones[2];
    Echo m_echo;
    Pink m_pink;
    OnePole m_ground, m_soft;
    Resonance m_wood;
    Four m_woodGain{};
    float m_deepGain = 0;
};

}

std::unique_ptr<Voice> makeBirds(const Voicing &as, std::uint64_t seed)
{
    return std::make_unique<Birds>(as, seed);
}

}
