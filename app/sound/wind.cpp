// SPDX-License-Identifier: MPL-2.0
// A wind in trees. One walk with as much change in each octave of time is the gust; it crosses from left to
// right, and everything follows it: the low push of the air, the hollows between the trunks, the twigs whose
// pitch rises with the speed, and a moment later the leaves. Broad hollows, because a narrow one howls.
#include "sound/gust.h"
#include "sound/sides.h"

namespace sound {
namespace {

class Wind : public Voice {
public:
    Wind(const Voicing &as, std::uint64_t seed)
        : m_random(seed)
        , m_low(m_random)
        , m_high(m_random)
        , m_gust(m_random)
        , m_strength(as["strength"])
        , m_swing(as["gusts"])
        , m_leaves(0.25 + 0.75 * as["leaves"])
        , m_loud(gainOf(-15.8 - 2 * m_strength - 0.9 * m_swing - (1.6 + 1.9 * m_strength) * as["leaves"]))
        , m_sway{ Flutter(m_random, 1.3), Flutter(m_random, 1.3) }
        , m_rustle{ Flutter(m_random, 9), Flutter(m_random, 9), Flutter(m_random, 17), Flutter(m_random, 17) }
    {
        m_ground.part = four(smoothing(24));
        m_push.part = four(smoothing(75));
        m_leafUnder.part = four(smoothing(1500));
    }

    void render(Block &block) noexcept override
    {
        m_gust.advance(m_random);
        for (int side = 0; side < 2; ++side)
            follow(side);
        Fours x;
        for (Four &frame : x) {
            Four pink = m_pink(m_low.next());
            pink -= m_ground(pink);
            const Four push = m_push(pink);
            const Four hollow = m_hollow.band(pink) * m_hollowGain;
            const Four white = m_high.next();
            const Four twig = m_twig.band(__builtin_shufflevector(pink, white, 2, 3, 6, 7)) * m_twigGain;
            const Four leaf = m_leaf.band(white - m_leafUnder(white)) * m_leafGain;
            const Four middle = push + __builtin_shufflevector(push, push, 1, 0, 3, 2);
            frame = hollow + twig + leaf + m_pushGain * __builtin_shufflevector(push, middle, 0, 1, 6, 7);
        }
        putSides(x, block);
    }

private:
    /// Lanes 0 and 2 are left, 1 and 3 right.
    void follow(int side)
    {
        const double sway = m_sway[side].advance(m_random);
        const double gust = m_swing * m_gust.before(side == 0 ? 0.02 : 0.45) + 0.08 * sway;
        const double late = m_swing * m_gust.before(side == 0 ? 0.5 : 0.9) + 0.08 * sway;
        const double rise = powerOfTwo(0.6 * (m_strength - 0.5) + 0.55 * gust);
        m_hollow.tune(side, 175 * rise, 1.1);
        m_hollow.tune(side + 2, 410 * rise * rise, 0.6);
        m_twig.tune(side, 980 * rise * rise * (1 + 0.06 * sway), 0.55);
        m_twig.tune(side + 2, 2300 * rise, 1.5);
        m_leaf.tune(side, 3400 * rise, 1.3);
        m_leaf.tune(side + 2, 6800 * rise, 1.3);
        const double push = m_loud * gainOf(2.7 * gust);
        const double strong = gainOf(5 * (m_strength - 0.5));
        m_hollowGain[side] = static_cast<float>(0.8 * push);
        m_hollowGain[side + 2] = static_cast<float>(0.85 * push);
        m_twigGain[side] = static_cast<float>(0.7 * push * strong * gainOf(1.4 * gust));
        const double leaf = m_loud * m_leaves * strong * gainOf(4.8 * late);
        m_twigGain[side + 2] = static_cast<float>(0.16 * leaf);
        m_leafGain[side] = static_cast<float>(0.24 * leaf * rustle(side));
        m_leafGain[side + 2] = static_cast<float>(0.17 * leaf * rustle(side + 2));
        m_pushGain = static_cast<float>(0.62 * push);
    }

    /// Leaves touch now more, now less: never nothing, sometimes much.
    double rustle(int lane)
    {
        const double x = 1 + 0.55 * m_rustle[lane].advance(m_random);
        return 0.3 + 0.65 * x * x * x;
    }

    Random m_random;
    Noise m_low, m_high;
    Gust m_gust;
    double m_strength, m_swing, m_leaves, m_loud;
    Flutter m_sway[2], m_rustle[4];
    Pink m_pink;
    OnePole m_ground, m_push, m_leafUnder;
    Resonance m_hollow, m_twig, m_leaf;
    Four m_hollowGain{}, m_twigGain{}, m_leafGain{};
    float m_pushGain = 0;
};

}

std::unique_ptr<Voice> makeWind(const Voicing &as, std::uint64_t seed)
{
    return std::make_unique<Wind>(as, seed);
}

}
