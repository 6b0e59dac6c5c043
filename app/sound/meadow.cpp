// SPDX-License-Identifier: MPL-2.0
// A summer meadow, seen from its edge. Light air in the grass; the haze of all insects too far to be told
// apart; a few crickets and grasshoppers that can be, each in its own time, with long rests; and now and then
// a bee that passes far off. Chirps swell softly, and no one insect rises far above the haze.
#include "sound/bee.h"
#include "sound/gust.h"
#include "sound/insects.h"
#include "sound/tones.h"

namespace sound {
namespace {

class Meadow : public Voice {
public:
    Meadow(const Voicing &as, std::uint64_t seed)
        : m_random(seed)
        , m_airNoise(m_random)
        , m_grassNoise(m_random)
        , m_hazeNoise(m_random)
        , m_gust(m_random)
        , m_air(0.4 + 0.6 * as["air"])
        , m_crickets(0.35 + 0.65 * as["crickets"])
        , m_hoppers(0.35 + 0.65 * as["grasshoppers"])
        , m_loud(gainOf(loudness(as["crickets"], as["grasshoppers"], as["bees"], as["air"])))
        , m_cricket{ Cricket(m_random, 4450), Cricket(m_random, 4800), Cricket(m_random, 5250),
            Cricket(m_random, 5700) }
        , m_hopper{ Hopper(m_random), Hopper(m_random) }
        , m_bee(m_random, 90 - 75 * as["bees"])
        , m_beeLoud(as["bees"] > 0 ? 1 : 0)
        , m_shimmer{ Flutter(m_random, 6), Flutter(m_random, 6), Flutter(m_random, 6), Flutter(m_random, 6) }
        , m_choir(m_random, 7, 19)
    {
        m_ground.part = four(smoothing(24));
        m_soft.part = four(smoothing(160));
        m_hum.part = four(smoothing(900));
        for (int side = 0; side < 2; ++side) {
            m_grass.tune(side, 1900, 1.5);
            m_grass.tune(side + 2, 4600, 1.4);
            m_haze.tune(side, side == 0 ? 4650 : 5100, 0.45);
            m_haze.tune(side + 2, side == 0 ? 7600 : 8300, 0.5);
        }
        for (int lane = 0; lane < 2; ++lane)
            m_rasp.tune(lane, lane == 0 ? 6900 : 8600, 0.5);
    }

    void render(Block &block) noexcept override
    {
        m_gust.advance(m_random);
        for (int side = 0; side < 2; ++side)
            follow(side);
        Four hopLeft{}, hopRight{};
        for (int i = 0; i < 2; ++i) {
            const double loud = 0.38 * m_loud * m_hoppers * m_hopper[i].advance(m_random);
            hopLeft[i] = static_cast<float>(loud * m_hopper[i].left());
            hopRight[i] = static_cast<float>(loud * m_hopper[i].right());
        }
        const Four hopStepLeft = (hopLeft - m_hopLeft) * (1.0F / kBlock);
        const Four hopStepRight = (hopRight - m_hopRight) * (1.0F / kBlock);
        Fours x;
        for (Four &frame : x) {
            Four pink = m_pink(m_airNoise.next());
            pink -= m_ground(pink);
            const Four deep = m_soft(pink) * m_deepGain;
            const Four hum = m_hum(pink) * m_humGain;
            const Four grass = m_grass.band(m_grassNoise.next()) * m_grassGain;
            const Four white = m_hazeNoise.next();
            const Four all = m_haze.band(white) * m_hazeGain + grass;
            m_hopLeft += hopStepLeft;
            m_hopRight += hopStepRight;
            const Four rasp = m_rasp.band(Four{ white[1], white[2], 0, 0 });
            frame = all + __builtin_shufflevector(deep, deep, 0, 1, 2, 2) + kNear * hum
                + bothSides(rasp * m_hopLeft, rasp * m_hopRight);
        }
        sing(x);
        putSides(x, block);
    }

private:
    /// Decibels that bring all of it to -30 LUFS, as measured.
    static double loudness(double crickets, double hoppers, double bees, double air)
    {
        return -7.6 - 2.7 * crickets - 3.1 * hoppers - 0.5 * bees - 6.4 * air + 0.8 * crickets * hoppers
            + (1.5 * crickets + 1.9 * hoppers) * air;
    }

    /// Lanes 0 and 2 are left, 1 and 3 right.
    void follow(int side)
    {
        const double gust = m_gust.before(side == 0 ? 0.02 : 0.6);
        const double late = m_gust.before(side == 0 ? 0.3 : 0.9);
        const double blow = m_loud * m_air;
        m_deepGain = static_cast<float>(0.62 * blow * gainOf(1.5 * gust));
        m_humGain = static_cast<float>(0.2 * blow * gainOf(1.5 * gust));
        m_grassGain[side] = static_cast<float>(0.042 * blow * gainOf(3 * late));
        m_grassGain[side + 2] = static_cast<float>(0.058 * blow * gainOf(3.5 * late));
        const double choir = side == 0 ? m_choir.advance(m_random) : m_sang;
        m_sang = choir;
        for (int lane = side; lane < 4; lane += 2) {
            const double shimmer = 1 + 0.25 * m_shimmer[lane].advance(m_random);
            const double insects = lane < 2 ? m_crickets : m_hoppers;
            m_hazeGain[lane] = static_cast<float>(
                (lane < 2 ? 0.18 : 0.15) * m_loud * insects * shimmer * gainOf(lane < 2 ? choir : -choir));
        }
    }

    void sing(Fours &x)
    {
        for (int i = 0; i < 4; ++i) {
            const double loud = 0.145 * m_loud * m_crickets * m_cricket[i].advance(m_random);
            m_chirps.pitch(i, m_cricket[i].hertz());
            m_chirps.loud(i, loud * m_cricket[i].left(), loud * m_cricket[i].right());
        }
        m_chirps.addTo(x);
        const double bee = 0.11 * m_loud * m_beeLoud * m_bee.advance(m_random);
        if (bee > 0) {
            for (int i = 0; i < 4; ++i) {
                m_buzz.pitch(i, m_bee.hertz() * (i + 1));
                m_buzz.loud(i, bee * m_bee.left() / (i + 1), bee * m_bee.right() / (i + 1));
            }
            m_buzz.addTo(x);
        }
    }

    static constexpr Four kNear{ 1, 1, 0, 0 }; // the first of each side

    Random m_random;
    Noise m_airNoise, m_grassNoise, m_hazeNoise;
    Gust m_gust;
    double m_air, m_crickets, m_hoppers, m_loud;
    Cricket m_cricket[4];
    Hopper m_hopper[2];
    Bee m_bee;
    double m_beeLoud;
    Flutter m_shimmer[4];
    Wander m_choir;
    double m_sang = 0;
    Tones m_chirps, m_buzz;
    Pink m_pink;
    OnePole m_ground, m_soft, m_hum;
    Resonance m_grass, m_haze, m_rasp;
    Four m_grassGain{}, m_hazeGain{}, m_hopLeft{}, m_hopRight{};
    float m_deepGain = 0, m_humGain = 0;
};

}

std::unique_ptr<Voice> makeMeadow(const Voicing &as, std::uint64_t seed)
{
    return std::make_unique<Meadow>(as, seed);
}

}
