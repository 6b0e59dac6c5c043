// SPDX-License-Identifier: MPL-2.0
// A small stream among stones. Air caught in water rings as bubbles do: the smaller the higher and the
// shorter, and a little higher as it nears the surface. Water plunges past each stone in its own time, and
// every plunge takes a crowd of bubbles of about one size down with it, over a soft wash.
// Ringing after van den Doel, Physically-based models for liquid sounds: 3 metres a second over the radius is
// the pitch (Minnaert), and damping follows from it.
#include "sound/bubbles.h"
#include "sound/chance.h"
#include "sound/level.h"
#include "sound/sides.h"
#include "sound/splashes.h"
#include "sound/wander.h"

#include <algorithm>

namespace sound {
namespace {

/// A stone that water runs around.
struct Stone {
    Wander hurry; ///< more and fewer plunges
    double pan;
    double octaves; ///< its bubbles are so much above the middle
    Chance plunging, bubbling;
    double plunge = 1; ///< how much water falls just now
    double pour = 1; ///< and how much air it takes down, a little later
    double size = 0; ///< octaves: of the crowd that went down last
};

class Stream : public Voice {
public:
    /// `pace` lets it hurry and flow so many times as fast, to hear what it does on the whole.
    Stream(const Voicing &as, std::uint64_t seed, double gain, double pace)
        : m_random(seed)
        , m_often(as["bubbles"] / kStones)
        , m_pitch(as["pitch"])
        , m_spread(as["spread"])
        , m_rise(as["rise"])
        , m_plunges(as["plunges"])
        , m_deep(as["deep"])
        , m_gain(gain)
        , m_pace(pace)
        , m_flow(m_random, 3 / pace, 9 / pace)
        , m_stones{ stone(-0.9, -0.25), stone(-0.55, 0.45), stone(-0.15, -0.1), stone(0.2, 0.75),
            stone(0.5, 0.1), stone(0.9, -0.4) }
        , m_splashes(m_random)
    {
        for (int side = 0; side < 2; ++side) {
            m_splashes.tune(kSlide + side, 0.004, 0.030);
            m_splashes.tune(kFizz + side, 0.001, 0.006);
        }
        const float bright = smoothing(as["bright"]);
        m_under.part = Four{ smoothing(90), smoothing(90), smoothing(1500), smoothing(1500) };
        m_soften.part = Four{ smoothing(900), smoothing(900), bright, bright };
        m_again.part = Four{ smoothing(1800), smoothing(1800), smoothing(12000), smoothing(12000) };
        const double wash = 0.008 * gainOf(as["wash"]) * gain;
        const auto slide = static_cast<float>(3.2 * wash), fizz = static_cast<float>(wash);
        m_loud = Four{ slide, slide, fizz, fizz };
    }

    void render(Block &block) noexcept override
    {
        for (Stone &s : m_stones)
            pass(s);
        m_glugging.pass(m_random, m_deep, [this] { m_bubbles.start(glug()); });
        wash(block, m_flow.advance(m_random));
        m_bubbles.addTo(block);
    }

private:
    enum Lanes { kSlide = 0, kFizz = 2 }; ///< left, and right after it

    Stone stone(double pan, double octaves)
    {
        return { Wander(m_random, 0.8 / m_pace, 3 / m_pace), pan, octaves, {}, {} };
    }

    void pass(Stone &s)
    {
        s.plunge *= kDrains;
        s.pour += kFollows * (s.plunge - s.pour);
        const double often = kPlunges * powerOfTwo(0.6 * s.hurry.advance(m_random));
        s.plunging.pass(m_random, often, [&] {
            s.plunge += m_random.between(0.6, 1.4) / (kPlunges * kPour);
            s.size = m_random.between(-0.5, 0.5) * m_spread;
        });
        const double crowd = 1 - m_plunges + m_plunges * s.pour;
        s.bubbling.pass(m_random, m_often * crowd, [&] { take(s); });
    }

    /// One bubble goes down, and the water closes over it.
    void take(const Stone &s)
    {
        const double near = m_random.unit();
        const double loud = 0.25 + 0.75 * near * near;
        const double pan = s.pan * 0.85 + 0.15 * m_random.between(-1, 1);
        m_bubbles.start(bubble(s, loud, pan));
        const auto frame = static_cast<std::size_t>(m_random.next() % kBlock);
        const double left = std::sqrt(0.5 - 0.45 * pan), right = std::sqrt(0.5 + 0.45 * pan);
        m_splashes.strike(kSlide, frame, 0.35 * loud * left);
        m_splashes.strike(kSlide + 1, frame, 0.35 * loud * right);
        m_splashes.strike(kFizz, frame, 1.5 * loud * left);
        m_splashes.strike(kFizz + 1, frame, 1.5 * loud * right);
    }

    Ring bubble(const Stone &s, double loud, double pan)
    {
        const double chance = m_random.between(-0.5, 0.5) + m_random.between(-0.5, 0.5);
        const double octaves = s.octaves * 0.8 + s.size + m_spread * chance;
        const double hertz = std::clamp(m_pitch * powerOfTwo(octaves), 180.0, 5500.0);
        // A big bubble moves more water; an ear hears the small ones as well as it does the big.
        const double even = powerOfTwo(-0.15 * octaves);
        return ring(hertz, kBubble * loud * even, pan);
    }

    /// A big one from under a stone.
    Ring glug()
    {
        const double hertz = m_random.octaves(190, 480); // one after the other, as no call's arguments are
        const double loud = kBubble * m_random.between(0.5, 1);
        return ring(hertz, loud, m_random.between(-0.7, 0.7));
    }

    Ring ring(double hertz, double loud, double pan)
    {
        const double damping = 0.043 * hertz + 0.0014 * hertz * std::sqrt(hertz);
        const double start = m_random.next() % 2 == 0 ? m_gain : -m_gain;
        return { hertz, 1.15 * damping, start * loud, pan, m_rise * m_random.between(0.2, 1.8) * damping };
    }

    void wash(Block &block, double flow)
    {
        const auto bed = static_cast<float>(1 + 0.12 * flow);
        Fours x;
        for (std::size_t i = 0; i < kBlock; ++i)
            x[i] = m_splashes.next(i, four(bed));
        for (Four &frame : x) {
            const Four low = m_soften(frame - m_under(frame));
            frame = m_again(low) * m_loud;
        }
        putSides(x, block);
    }

    static constexpr int kStones = 6;
    static constexpr double kPlunges = 5; ///< a second, past one stone
    static constexpr double kPour = 0.11; ///< seconds that one takes
    static constexpr double kDrains = 0.98795; ///< of a pour is left after a block
    static constexpr double kFollows = 0.04; ///< of the way in a block: 30 ms
    static constexpr double kBubble = 0.02;

    Random m_random;
    double m_often, m_pitch, m_spread, m_rise, m_plunges, m_deep, m_gain, m_pace;
    Wander m_flow;
    std::array<Stone, kStones> m_stones;
    Splashes m_splashes;
    OnePole m_under, m_soften, m_again;
    Four m_loud{};
    Chance m_glugging;
    Bubbles<12> m_bubbles;
};

}

std::unique_ptr<Voice> makeStream(const Voicing &as, std::uint64_t seed)
{
    Stream sister(as, 1, 1, 5);
    return std::make_unique<Stream>(as, seed, gainToLevel(sister, 6), 1);
}

}
