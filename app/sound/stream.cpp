// SPDX-License-Identifier: MPL-2.0
// A small stream among stones. Air caught in water rings as bubbles do: the smaller the higher and the
// shorter, a little higher as it nears the surface. Five places along the bed each gurgle in their own time
// over a soft wash. Ringing after van den Doel, Physically-based models for liquid sounds: 3 metres a second
// over the radius is the pitch, and damping follows from it.
#include "sound/drops.h"
#include "sound/wander.h"

namespace sound {
namespace {

/// A stone that water runs around.
struct Stone {
    Wander hurry; ///< more and fewer bubbles
    Wander size; ///< smaller and bigger ones
    Chance chance;
    double hertz; ///< where most of its bubbles ring
    double pan;
};

class Stream : public Voice {
public:
    explicit Stream(std::uint64_t seed)
        : m_random(seed)
        , m_noise(m_random)
        , m_flow(m_random, 3, 9)
        , m_stones{ stone(900, -0.85), stone(1600, -0.4), stone(1150, 0.05), stone(2300, 0.4),
            stone(960, 0.9) }
    {
        m_hiss.part = four(smoothing(5200));
        m_under.part = Four{ smoothing(130), smoothing(130), smoothing(1900), smoothing(1900) };
    }

    void render(Block &block) noexcept override
    {
        const double flow = m_flow.advance(m_random);
        wash(block, flow);
        for (Stone &s : m_stones)
            gurgle(s);
        m_bubbles.addTo(block);
    }

private:
    Stone stone(double hertz, double pan)
    {
        return { Wander(m_random, 0.15, 0.7), Wander(m_random, 0.2, 1.4), {}, hertz, pan };
    }

    void gurgle(Stone &s)
    {
        const double hurry = s.hurry.advance(m_random);
        const double size = s.size.advance(m_random);
        s.chance.pass(m_random, 100 * powerOfTwo(0.7 * hurry), [&] { m_bubbles.fall(bubble(s, size)); });
    }

    Drop bubble(const Stone &s, double size)
    {
        const double spread = m_random.between(-1, 1) + m_random.between(-1, 1);
        const double hertz = s.hertz * powerOfTwo(0.35 * size + 0.5 * spread);
        const double root = powerOfTwo(logOfTwo(hertz) / 2);
        const double damping = 0.043 * hertz + 0.0014 * hertz * root;
        const double near = m_random.unit();
        // A big bubble moves more water; an ear hears the small ones as well as it does the big.
        const double loudness
            = kBubble * (0.45 + 0.55 * near * near) * powerOfTwo(-0.2 * logOfTwo(hertz / 1200));
        const double rise = m_random.between(0.02, 0.2) * damping;
        return { hertz, 0.8 / damping, loudness, s.pan * 0.8 + 0.2 * m_random.between(-1, 1), rise };
    }

    /// Lanes 0 and 1 are water sliding by left and right, 2 and 3 its thin spray.
    void wash(Block &block, double flow)
    {
        const double hertz = 620 + 170 * flow;
        for (int lane = 0; lane < 2; ++lane)
            m_slide.tune(lane, hertz * (lane == 0 ? 0.93 : 1.07), 1.3);
        for (int lane = 2; lane < 4; ++lane)
            m_slide.tune(lane, 4300 - 600 * flow, 1.6);
        const Four loud{ 0.052F, 0.052F, 0.017F, 0.017F };
        for (std::size_t i = 0; i < kBlock; ++i) {
            Four x = m_noise.next();
            x = m_slide.band(m_hiss(x - m_under(x))) * loud;
            block.left[i] = x[0] + x[2];
            block.right[i] = x[1] + x[3];
        }
    }

    static constexpr double kBubble = 0.0215;

    Random m_random;
    Noise m_noise;
    Wander m_flow;
    Stone m_stones[5];
    OnePole m_hiss, m_under;
    Resonance m_slide;
    Drops<15> m_bubbles;
};

}

std::unique_ptr<Voice> makeStream(const Voicing & /*as*/, std::uint64_t seed)
{
    return std::make_unique<Stream>(seed);
}

}
