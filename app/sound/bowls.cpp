// SPDX-License-Identifier: MPL-2.0
// Singing bowls, rubbed and never struck. Each is a bank of damped modes, and because no bowl is quite round
// each mode is two that beat. A rim rubbed slowly feeds its modes, the low ones first; let go, they ring for
// half a minute, the high ones shorter. Five bowls take turns, so that one always comes while another goes.
#include "sound/bowl.h"
#include "sound/gust.h"
#include "sound/sides.h"

namespace sound {
namespace {

class Bowls : public Voice {
public:
    Bowls(const Voicing &as, std::uint64_t seed)
        : m_random(seed)
        , m_low(m_random)
        , m_high(m_random)
        , m_gust(m_random)
        , m_swell(as["swell"])
        , m_air(0.7 + 0.6 * as["air"])
        , m_loud(gainOf(-10.0 + 0.03 * (as["pitch"] - 132) - 0.6 * as["air"]))
        , m_bowls{ bowl(as, 0), bowl(as, 1), bowl(as, 2), bowl(as, 3), bowl(as, 4) }
        , m_next(static_cast<int>(m_random.next() % kBowls))
    {
        m_ground.part = four(smoothing(24));
        m_soft.part = four(smoothing(140));
        for (int side = 0; side < 2; ++side) {
            m_room.tune(side, side == 0 ? 330 : 370, 1.5);
            m_room.tune(side + 2, side == 0 ? 1500 : 1700, 1.7);
        }
        m_bowls[(m_next + 2) % kBowls].begin(m_random, m_swell); // one has begun before we came
    }

    void render(Block &block) noexcept override
    {
        m_gust.advance(m_random);
        for (int side = 0; side < 2; ++side)
            follow(side);
        Fours x;
        bed(x);
        takeTurns();
        for (Bowl &each : m_bowls)
            each.addTo(m_random, kBowl * m_loud, x);
        putSides(x, block);
    }

private:
    static constexpr int kBowls = 5;
    static constexpr double kTuning[]{ 1, 1.5, 2, 1.3333333333, 1.6666666667 }; // they agree, each with each
    static constexpr double kPlace[]{ 0, -0.6, 0.65, 0.35, -0.3 };

    Bowl bowl(const Voicing &as, int i)
    {
        return { m_random, as["pitch"] * kTuning[i] * m_random.between(0.997, 1.003), kPlace[i], as["beat"] };
    }

    /// The next bowl is rubbed when the last is about full: any but the one that sounds.
    void takeTurns()
    {
        m_wait -= kBlockSeconds;
        if (m_wait > 0)
            return;
        m_bowls[m_next].begin(m_random, m_swell);
        m_next = (m_next + 1 + static_cast<int>(m_random.next() % 3)) % kBowls;
        m_wait = m_swell * m_random.between(0.9, 1.5);
    }

    /// Lanes 0 and 2 are left, 1 and 3 right.
    void follow(int side)
    {
        const double gust = m_gust.before(side == 0 ? 0.02 : 0.7);
        m_deepGain = static_cast<float>(0.33 * m_loud * m_air * gainOf(gust));
        m_roomGain[side] = static_cast<float>(0.17 * m_loud * m_air * gainOf(gust));
        m_roomGain[side + 2] = static_cast<float>(0.09 * m_loud * m_air * gainOf(1.5 * gust));
    }

    void bed(Fours &x)
    {
        for (Four &frame : x) {
            Four pink = m_pink(m_low.next());
            pink -= m_ground(pink);
            const Four deep = m_soft(pink) * m_deepGain;
            const Four white = m_high.next();
            const Four room = m_room.band(__builtin_shufflevector(pink, white, 0, 1, 6, 7)) * m_roomGain;
            frame = room + __builtin_shufflevector(deep, deep, 0, 1, 2, 2);
        }
    }

    static constexpr double kBowl = 0.1;

    Random m_random;
    Noise m_low, m_high;
    Gust m_gust;
    double m_swell, m_air, m_loud;
    Bowl m_bowls[kBowls];
    int m_next;
    double m_wait = 3;
    Pink m_pink;
    OnePole m_ground, m_soft;
    Resonance m_room;
    Four m_roomGain{};
    float m_deepGain = 0;
};

}

std::unique_ptr<Voice> makeBowls(const Voicing &as, std::uint64_t seed)
{
    return std::make_unique<Bowls>(as, seed);
}

}
