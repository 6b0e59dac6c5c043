// SPDX-License-Identifier: MPL-2.0
// Rain: drops that fall by chance, evenly over the ground. Small ones are many and big ones few (Marshall and
// Palmer); how loud one is goes by its size and by how far off it lands. Each splashes, some ring a leaf or
// leave a bubble in a puddle, and those too far to be told apart are the bed under the rest.
#include "sound/bubbles.h"
#include "sound/chance.h"
#include "sound/level.h"
#include "sound/sides.h"
#include "sound/splashes.h"
#include "sound/wander.h"

#include <algorithm>

namespace sound {
namespace {

class Rain : public Voice {
public:
    Rain(const Voicing &as, std::uint64_t seed, double gain)
        : m_random(seed)
        , m_drops(as["drops"])
        , m_size(as["size"])
        , m_near(gainOf(as["near"]))
        , m_leaves(as["leaves"])
        , m_puddles(as["puddles"])
        , m_drips(as["drips"])
        , m_bright(as["bright"])
        , m_gusts(as["gusts"])
        , m_gain(gain)
        , m_weather(m_random, 9, 26)
        , m_gust(m_random, 0.9, 2.8)
        , m_tree(m_random, 2, 7)
        , m_splashes(m_random)
    {
        for (int side = 0; side < 2; ++side) {
            m_splashes.tune(kSpray + side, 0.00015, 0.0008);
            m_splashes.tune(kBody + side, 0.0004, 0.0010 + 0.0009 * m_size);
        }
        const double low = 2300 / (0.6 + 0.4 * m_size);
        m_under.part = Four{ smoothing(low), smoothing(low), smoothing(190), smoothing(190) };
        // A splash is as loud as the bed where as many as these fall.
        const auto loud = static_cast<float>(0.030 * m_gain);
        m_white = Four{ 0.3F * loud, 0.3F * loud, 0, 0 };
        m_rosy = Four{ 0, 0, loud, loud };
        m_loud = m_near * 36 / std::sqrt(m_drops) / (m_size * m_size);
    }

    void render(Block &block) noexcept override
    {
        const double weather = m_weather.advance(m_random);
        const double hard = m_gusts * (0.75 * weather + 0.25 * m_gust.advance(m_random));
        fall(hard);
        splash(block, hard);
        m_rings.addTo(block);
    }

private:
    enum Lanes { kSpray = 0, kBody = 2 }; ///< left, and right after it

    void fall(double hard)
    {
        const double often = powerOfTwo(0.7 * hard);
        m_falling.pass(m_random, m_drops * often, [this] { land(); });
        m_bubbling.pass(m_random, m_puddles * often, [this] { m_rings.start(bubble()); });
        m_dripping.pass(m_random, m_drips * powerOfTwo(m_tree.advance(m_random)), [this] { drip(); });
    }

    double anywhere() { return m_random.between(-1, 1); }
    /// From just in front to as far as a drop can be told from the rest: ground grows as the square of that.
    double nearness() { return 1 / std::sqrt(2.5 + 24 * m_random.unit()); }

    void land()
    {
        const double size = 0.3 * m_size + m_random.gap(1 / (0.7 * m_size));
        const double loud = m_loud * nearness() * std::min(size * size, 4 * m_size * m_size);
        const double pan = anywhere();
        strike(loud, size, pan);
        if (m_random.unit() < m_leaves)
            m_rings.start(leaf(size, 0.42 * loud, pan));
    }

    void strike(double loud, double size, double pan)
    {
        const auto frame = static_cast<std::size_t>(m_random.next() % kBlock);
        const double left = std::sqrt(0.5 - 0.45 * pan), right = std::sqrt(0.5 + 0.45 * pan);
        // Some slap and some spatter; and a leaf takes much of the blow.
        const double slap = m_random.between(0.15, 0.85);
        const double each = 2 * loud / (0.5 + 0.5 * size);
        const double spray = 3.6 * each * (1 - slap) * (1 - 0.3 * m_leaves);
        const double body = 0.6 * each * size * slap * (1 - 0.4 * m_leaves);
        m_splashes.strike(kSpray, frame, spray * left);
        m_splashes.strike(kSpray + 1, frame, spray * right);
        m_splashes.strike(kBody, frame, body * left);
        m_splashes.strike(kBody + 1, frame, body * right);
    }

    /// A leaf is a small drum: the bigger the drop, the bigger the leaf that is noticed.
    Ring leaf(double size, double loud, double pan)
    {
        const double hertz = std::min(m_random.octaves(1000, 5600) / (0.6 + 0.4 * size), 5600.0);
        return { hertz, hertz * m_random.between(0.22, 0.5), either(kRing * loud), pan, 0 };
    }

    Ring bubble()
    {
        const double hertz = m_random.octaves(700, 2800);
        const double damping = 0.043 * hertz + 0.0014 * hertz * std::sqrt(hertz);
        const double loud = 0.6 * kRing * m_near * nearness();
        return { hertz, 1.2 * damping, either(loud), 0.8 * anywhere(), 0.12 * damping };
    }

    /// What a tree gathers and lets go, late and heavy.
    void drip()
    {
        const double loud = 1.1 * m_near * m_random.between(0.4, 1);
        const double pan = 0.8 * anywhere();
        strike(0.6 * loud, 3.2, pan);
        const double hertz = m_random.octaves(280, 900);
        m_rings.start({ hertz, hertz * m_random.between(0.16, 0.3), either(kRing * loud), pan, 0 });
    }

    double either(double loud) { return m_gain * (m_random.next() % 2 == 0 ? loud : -loud); }

    void splash(Block &block, double hard)
    {
        const auto bed = static_cast<float>(gainOf(1.6 * hard));
        const Four beds{ 2.2F * bed, 2.2F * bed, bed, bed };
        Fours x;
        for (std::size_t i = 0; i < kBlock; ++i)
            x[i] = m_splashes.next(i, beds);
        const float bright = smoothing(m_bright * (1 + 0.2 * hard));
        m_soften.part = four(bright);
        const float sharp = smoothing(1.7 * m_bright);
        m_again.part = Four{ sharp, sharp, bright, bright };
        for (Four &frame : x) {
            const Four each = frame * m_white + m_pink(frame) * m_rosy;
            frame = m_again(m_soften(each - m_under(each)));
        }
        putSides(x, block);
    }

    static constexpr double kRing = 0.03;

    Random m_random;
    double m_drops, m_size, m_near, m_leaves, m_puddles, m_drips, m_bright, m_gusts, m_gain;
    double m_loud = 0;
    Wander m_weather, m_gust, m_tree;
    Splashes m_splashes;
    Pink m_pink;
    Four m_white{}, m_rosy{};
    OnePole m_under, m_soften, m_again;
    Chance m_falling, m_bubbling, m_dripping;
    Bubbles<5> m_rings;
};

}

std::unique_ptr<Voice> makeRain(const Voicing &as, std::uint64_t seed)
{
    Voicing calm = as;
    calm.set("gusts", 0);
    Rain sister(calm, 1, 1);
    return std::make_unique<Rain>(as, seed, gainToLevel(sister, 3));
}

}
