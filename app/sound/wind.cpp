// SPDX-License-Identifier: MPL-2.0
// A mild wind in trees. One slow stroll is the gust; it crosses from left to right, and everything follows
// it: three broad hollows open and rise in pitch, and the leaves answer a moment later. Broad, because a
// narrow one howls.
#include "sound/lanes.h"
#include "sound/wander.h"

namespace sound {
namespace {

/// What a value was a while ago: how a gust gets from one side to the other.
class Past {
public:
    void note(double value)
    {
        m_at = (m_at + 1) % kLength;
        m_values[m_at] = static_cast<float>(value);
    }
    [[nodiscard]] double before(double seconds) const
    {
        const auto blocks = static_cast<std::size_t>(seconds / kBlockSeconds);
        return m_values[(m_at + kLength - blocks) % kLength];
    }

private:
    static constexpr std::size_t kLength = 1024; // 1.36 s
    std::array<float, kLength> m_values{};
    std::size_t m_at = 0;
};

class Wind : public Voice {
public:
    explicit Wind(std::uint64_t seed)
        : m_random(seed)
        , m_low(m_random)
        , m_high(m_random)
        , m_slow(m_random, 5, 10)
        , m_quick(m_random, 1.1, 3.2)
        , m_sway{ Wander(m_random, 0.5, 1.7), Wander(m_random, 0.5, 1.7) }
    {
        m_ground.part = four(smoothing(55));
        m_leafEnd.part = four(smoothing(5200));
        m_leafUnder.part = four(smoothing(1700));
    }

    void render(Block &block) noexcept override
    {
        m_gust.note(0.5 + 0.31 * m_slow.advance(m_random) + 0.14 * m_quick.advance(m_random));
        for (int side = 0; side < 2; ++side)
            follow(side);
        for (std::size_t i = 0; i < kBlock; ++i) {
            const Four white = m_low.next();
            const Four pink = m_pink(white);
            Four h = m_hollow.band(pink - m_ground(pink)) * m_hollowGain;
            Four r = m_high.next();
            const Four leaves = m_leafEnd(r - m_leafUnder(r));
            r = m_upper.band(Four{ pink[0], pink[1], leaves[2], leaves[3] }) * m_upperGain;
            block.left[i] = kLoud * (h[0] + h[2] + r[0] + r[2]);
            block.right[i] = kLoud * (h[1] + h[3] + r[1] + r[3]);
        }
    }

private:
    /// Lanes 0 and 2 are left, 1 and 3 right.
    void follow(int side)
    {
        const double sway = m_sway[side].advance(m_random);
        const double gust = m_gust.before(side == 0 ? 0.02 : 0.45) + 0.05 * sway;
        const double leaf = m_gust.before(side == 0 ? 0.5 : 0.9);
        const double rise = powerOfTwo(1.0 * (gust - 0.5));
        m_hollow.tune(side, 190 * rise, 0.9);
        m_hollow.tune(side + 2, 420 * rise * rise, 0.5);
        m_upper.tune(side, 920 * rise * rise * (1 + 0.06 * sway), 0.42);
        m_upper.tune(side + 2, 2700 * rise, 1.5);
        const double push = gainOf(4.6 * (gust - 0.5));
        m_hollowGain[side] = static_cast<float>(0.6 * push);
        m_hollowGain[side + 2] = static_cast<float>(1.0 * push);
        m_upperGain[side] = static_cast<float>(0.75 * push * (0.4 + gust));
        m_upperGain[side + 2] = static_cast<float>(0.22 * gainOf(8 * (leaf - 0.5)) * (1 + 0.25 * sway));
    }

    static constexpr float kLoud = 0.168F;

    Random m_random;
    Noise m_low, m_high;
    Wander m_slow, m_quick;
    Wander m_sway[2];
    Past m_gust;
    Pink m_pink;
    OnePole m_ground, m_leafEnd, m_leafUnder;
    Resonance m_hollow, m_upper;
    Four m_hollowGain{}, m_upperGain{};
};

}

std::unique_ptr<Voice> makeWind(const Voicing & /*as*/, std::uint64_t seed)
{
    return std::make_unique<Wind>(seed);
}

}
