// SPDX-License-Identifier: MPL-2.0
// Steady rain in a garden: thousands of far drops as a soft haze, hundreds of near ones that can be told
// apart, and now and then a fat one in a puddle. Whether it falls harder or softer is one slow stroll that
// all three follow.
#include "sound/drops.h"
#include "sound/wander.h"

namespace sound {
namespace {

class Rain : public Voice {
public:
    explicit Rain(std::uint64_t seed)
        : m_random(seed)
        , m_noise(m_random)
        , m_weather(m_random, 9, 26)
        , m_gust(m_random, 0.7, 2.4)
        , m_side(m_random, 5, 14)
    {
        const float high = smoothing(620);
        m_underneath.part = Four{ high, high, smoothing(2600), smoothing(2600) };
        m_soften.part = four(smoothing(6500));
    }

    void render(Block &block) noexcept override
    {
        const double hard = 0.7 * m_weather.advance(m_random) + 0.3 * m_gust.advance(m_random);
        haze(block, hard);
        patter(hard);
        m_near.addTo(block);
    }

private:
    /// Lanes 0 and 1 are the far drops left and right, 2 and 3 the mist of the nearer ones.
    void haze(Block &block, double hard)
    {
        m_soften.part = four(smoothing(6000 + 1300 * hard));
        const auto loud = static_cast<float>(kHaze * (1 + 0.1 * hard));
        for (std::size_t i = 0; i < kBlock; ++i) {
            const Four white = m_noise.next();
            const Four pink = m_pink(white);
            Four x = Four{ pink[0], pink[1], white[2] * 0.14F, white[3] * 0.14F };
            x -= m_underneath(x);
            x = m_soften(x) * loud;
            block.left[i] = x[0] + x[2];
            block.right[i] = x[1] + x[3];
        }
    }

    void patter(double hard)
    {
        m_fine.pass(m_random, 380 + 110 * hard, [this] { m_near.fall(onLeaves()); });
        m_plain.pass(m_random, 60 + 18 * hard, [this] { m_near.fall(onStone()); });
        m_fat.pass(m_random, 9 + 3 * hard, [this] { m_near.fall(inPuddle()); });
    }

    double anywhere() { return m_random.between(-1, 1) * 0.95; }
    /// Most are faint; few are near.
    double nearness()
    {
        const double u = m_random.unit();
        return 0.12 + 0.88 * u * u * u;
    }

    Drop onLeaves()
    {
        const double hertz = m_random.octaves(1500, 7500);
        return { hertz, m_random.octaves(0.0005, 0.0016), kDrop * nearness(), anywhere(), 0 };
    }
    Drop onStone()
    {
        const double hertz = m_random.octaves(700, 3200);
        return { hertz, m_random.octaves(0.0012, 0.004), kDrop * 0.85 * nearness(), anywhere(), 0 };
    }
    Drop inPuddle()
    {
        const double hertz = m_random.octaves(420, 1350);
        const double pan = 0.6 * anywhere() + 0.3 * m_side.advance(m_random);
        return { hertz, m_random.octaves(0.006, 0.014), kDrop * 0.62 * nearness(), pan,
            m_random.between(1, 7) };
    }

    static constexpr double kHaze = 0.080;
    static constexpr double kDrop = 0.054;

    Random m_random;
    Noise m_noise;
    Wander m_weather, m_gust, m_side;
    Pink m_pink;
    OnePole m_underneath, m_soften;
    Chance m_fine, m_plain, m_fat;
    Drops<8> m_near;
};

}

std::unique_ptr<Voice> makeRain(const Voicing & /*as*/, std::uint64_t seed)
{
    return std::make_unique<Rain>(seed);
}

}
