// SPDX-License-Identifier: MPL-2.0
// Small waves on a flat beach. Three wave engines take turns, so that one always comes in while another draws
// out and they are never still together. Each swells slowly, brightens as it leans over, and runs out in
// foam.
#include "sound/lanes.h"
#include "sound/wander.h"

namespace sound {
namespace {

/// One wave on its way up the beach. Times in seconds.
struct Wave {
    double gone = 0;
    double lasts = 12;
    double height = 0; ///< 0 to 1
    double pan = 0;
    double drift = 0; ///< how far it moves to the side

    [[nodiscard]] double part() const { return gone / lasts; }
    /// How much water moves: four tenths of the time up, the rest down.
    [[nodiscard]] double swell() const { return height * hill(part(), 0.42, 1); }
    /// How much foam lies on the sand: later, and longer.
    [[nodiscard]] double foam() const { return height * hill(part() - 0.14, 0.40, 0.86); }
    [[nodiscard]] double place() const { return pan + drift * part(); }

    static double hill(double x, double top, double end)
    {
        if (x < top)
            return eased(x / top);
        const double down = eased((end - x) / (end - top)); // and 0 before the first and after the last
        return down * (0.45 + 0.55 * down);
    }
};

class Surf : public Voice {
public:
    explicit Surf(std::uint64_t seed)
        : m_random(seed)
        , m_bodyNoise{ Noise(m_random), Noise(m_random) }
        , m_foamNoise{ Noise(m_random), Noise(m_random) }
        , m_sea(m_random, 6, 15)
    {
        for (int i = 0; i < 3; ++i) {
            begin(i);
            m_waves[i].gone = m_waves[i].lasts * (0.70 - 0.34 * i);
        }
        for (int side = 0; side < 2; ++side) {
            m_body[side].part = four(smoothing(150));
            m_fizz[side].part = four(smoothing(5200));
            m_under[side].part = four(smoothing(1500));
            m_ground[side].part = four(smoothing(28));
        }
    }

    void render(Block &block) noexcept override
    {
        const double sea = m_sea.advance(m_random);
        takeTurns();
        for (int i = 0; i < 3; ++i)
            move(i);
        // Lane 3 is the sea itself, far out: low, nearly even, there when no wave is.
        tune(3, 260 + 60 * sea, 0.75, 0.75);
        m_foamGain[0][3] = m_foamGain[1][3] = 0.09F;
        fill(block.left, 0);
        fill(block.right, 1);
    }

private:
    /// A new wave every few seconds, the oldest engine next: it has run out by then.
    void takeTurns()
    {
        m_wait -= kBlockSeconds;
        if (m_wait > 0)
            return;
        m_wait = m_random.between(kWave / 3, kWave / 3 + 1.2);
        begin(m_next);
        m_next = (m_next + 1) % 3;
    }

    void begin(int i)
    {
        m_waves[i] = { 0, m_random.between(kWave - 1.5, kWave), m_random.between(0.78, 1),
            kPlace[i] * m_random.between(0.6, 1), m_random.between(-0.35, 0.35) };
    }

    void move(int i)
    {
        Wave &wave = m_waves[i];
        wave.gone += kBlockSeconds;
        const double swell = wave.swell();
        const double turn = (wave.place() + 1) / 8;
        const double left = cosineOf(turn), right = sineOf(turn);
        const double body = 0.40 + 0.60 * swell;
        tune(i, 330 * powerOfTwo(3.0 * swell), body * left, body * right);
        const double foam = 0.07 + wave.foam();
        m_foamGain[0][i] = static_cast<float>(0.34 * foam * (0.3 + left));
        m_foamGain[1][i] = static_cast<float>(0.34 * foam * (0.3 + right));
    }

    void tune(int lane, double hertz, double left, double right)
    {
        // Half of each wave is heard on both sides: a beach is wide, not a point.
        m_body[0].part[lane] = m_body[1].part[lane] = smoothing(hertz);
        m_bodyGain[0][lane] = static_cast<float>(0.25 + left);
        m_bodyGain[1][lane] = static_cast<float>(0.25 + right);
        if (lane < 3) {
            const double swell = m_waves[lane].swell();
            const auto quieter = static_cast<float>(0.47 + 0.53 * swell);
            m_bodyGain[0][lane] *= quieter;
            m_bodyGain[1][lane] *= quieter;
        }
    }

    void fill(std::array<float, kBlock> &out, int side)
    {
        for (float &frame : out) {
            Four x = m_pink[side](m_bodyNoise[side].next());
            x = m_body[side](x);
            x = m_again[side](x, m_body[side].part);
            x -= m_ground[side](x);
            x *= m_bodyGain[side];
            Four f = m_foamNoise[side].next();
            f -= m_under[side](f);
            x += m_fizz[side](f) * m_foamGain[side];
            frame = kLoud * (x[0] + x[1] + x[2] + x[3]);
        }
    }

    struct Second {
        Four held{};
        Four operator()(Four x, Four part)
        {
            held += part * (x - held);
            return held;
        }
    };

    static constexpr double kWave = 13.2; // seconds
    static constexpr double kPlace[3]{ -0.7, 0.1, 0.75 };
    static constexpr float kLoud = 0.112F;

    Random m_random;
    Noise m_bodyNoise[2], m_foamNoise[2];
    Wander m_sea;
    Wave m_waves[3];
    int m_next = 0;
    double m_wait = 4;
    Pink m_pink[2];
    OnePole m_body[2], m_under[2], m_fizz[2], m_ground[2];
    Second m_again[2];
    Four m_bodyGain[2]{}, m_foamGain[2]{};
};

}

std::unique_ptr<Voice> makeSurf(const Voicing & /*as*/, std::uint64_t seed)
{
    return std::make_unique<Surf>(seed);
}

}
