// SPDX-License-Identifier: MPL-2.0
// A quiet, heated room with nobody speaking: air that comes in through a vent, and walls that hold a little
// warmth in their own low, broad notes. Over minutes the heating works a little more or less; nothing else
// ever happens. No hum of the mains: that is a fault in a room, not its voice.
#include "sound/gust.h"
#include "sound/sides.h"

namespace sound {
namespace {

class Room : public Voice {
public:
    Room(const Voicing &as, std::uint64_t seed)
        : m_random(seed)
        , m_wallNoise(m_random)
        , m_airNoise(m_random)
        , m_vent(0.25 + 0.75 * as["vent"])
        , m_warmth(0.25 + 0.75 * as["warmth"])
        , m_loud(gainOf(-10.5 - 3 * as["vent"] - (3.8 - 1.5 * as["vent"]) * as["warmth"]))
        , m_hour(m_random, 45, 140)
        , m_minute(m_random, 12, 40)
        , m_breath{ Flutter(m_random, 0.5), Flutter(m_random, 0.5) }
    {
        m_ground.part = four(smoothing(22));
        m_far.part = four(smoothing(110));
        m_soften.part = four(smoothing(1400));
    }

    void render(Block &block) noexcept override
    {
        const double hour = m_hour.advance(m_random);
        const double work = 0.6 * hour + 0.4 * m_minute.advance(m_random);
        for (int side = 0; side < 2; ++side)
            follow(side, work);
        Fours x;
        for (Four &frame : x) {
            Four wall = m_pink(m_wallNoise.next());
            wall = m_far(wall - m_ground(wall));
            const Four note = m_walls.band(wall) * m_wallGain;
            const Four air = m_airNoise.next();
            const Four soft = m_soften(air);
            const Four duct = m_duct.band(soft) * m_ductGain;
            const Four deep = wall + __builtin_shufflevector(wall, wall, 1, 0, 3, 2);
            const Four between = duct + __builtin_shufflevector(duct, duct, 1, 0, 3, 2);
            frame = note + duct + kMiddle * between + kHiss * m_hiss * air
                + m_deep * __builtin_shufflevector(wall, deep, 0, 1, 6, 7);
        }
        putSides(x, block);
    }

private:
    /// Lanes 0 and 2 are left, 1 and 3 right.
    void follow(int side, double work)
    {
        const double breath = m_breath[side].advance(m_random);
        const double lean = side == 0 ? 0.96 : 1.04; // a room is not the same on both sides
        m_walls.tune(side, 92 * lean * (1 + 0.03 * work), 0.5);
        m_walls.tune(side + 2, 178 / lean, 0.6);
        m_duct.tune(side, 310 * lean * powerOfTwo(0.12 * work + 0.02 * breath), 1.0);
        m_duct.tune(side + 2, 950 / lean * powerOfTwo(0.2 * work), 1.6);
        const double warm = m_loud * m_warmth * gainOf(-0.6 * work);
        const double blow = m_loud * m_vent * gainOf(1.3 * work + 0.5 * breath);
        m_wallGain[side] = static_cast<float>(1.1 * warm);
        m_wallGain[side + 2] = static_cast<float>(1.2 * warm);
        m_ductGain[side] = static_cast<float>(0.5 * blow);
        m_ductGain[side + 2] = static_cast<float>(0.4 * blow);
        m_deep = static_cast<float>(0.45 * m_loud * gainOf(0.6 * work));
        m_hiss = static_cast<float>(0.012 * blow);
    }

    static constexpr Four kMiddle{ 0, 0, 0.3F, 0.3F }, kHiss{ 1, 1, 0, 0 };

    Random m_random;
    Noise m_wallNoise, m_airNoise;
    double m_vent, m_warmth, m_loud;
    Wander m_hour, m_minute;
    Flutter m_breath[2];
    Pink m_pink;
    OnePole m_ground, m_far, m_soften;
    Resonance m_walls, m_duct;
    Four m_wallGain{}, m_ductGain{};
    float m_deep = 0;
    float m_hiss = 0;
};

}

std::unique_ptr<Voice> makeRoom(const Voicing &as, std::uint64_t seed)
{
    return std::make_unique<Room>(as, seed);
}

}
