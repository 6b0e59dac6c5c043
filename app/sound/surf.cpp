// SPDX-License-Identifier: MPL-2.0
// Waves on a shore. Three wave engines take turns and know little of each other: each swells low, brightens
// as it leans over, and runs out in foam that fizzes and bubbles. Under them is the sea itself, so they are
// never still together. However short the waves, none rises faster than three decibels a second.
#include "sound/bubbles.h"
#include "sound/level.h"
#include "sound/sides.h"
#include "sound/splashes.h"
#include "sound/wander.h"
#include "sound/wave.h"

#include <algorithm>

namespace sound {
namespace {

class Surf : public Voice {
public:
    /// `pace` lets the waves come so many times as fast, to hear many of them soon.
    Surf(const Voicing &as, std::uint64_t seed, double gain, double pace)
        : m_random(seed)
        , m_period(as["period"])
        , m_swing(std::min({ as["swing"], kSteepest * as["period"], kDeepest - 0.3 * as["period"] }))
        , m_foam(as["foam"])
        , m_often(as["bubbles"])
        , m_pitch(as["pitch"])
        , m_gain(gain)
        , m_step(kBlockSeconds * pace)
        , m_sea(m_random, 6 / pace, 15 / pace)
        , m_churn{ Wander(m_random, 0.25, 0.9), Wander(m_random, 0.25, 0.9) }
        , m_flutter{ Wander(m_random, 0.05, 0.2), Wander(m_random, 0.05, 0.2) }
        , m_low(m_random)
        , m_high(m_random)
    {
        m_loud = { 0.30 * gainOf(as["deep"]) * gain, 0.30 * gain, 0.036 * gainOf(as["bright"]) * gain,
            0.0115 * gainOf(1.4 * as["bright"]) * gain };
        for (int side = 0; side < 2; ++side) {
            m_high.tune(side, 0.001, 0.012);
            m_high.tune(2 + side, 0.0006, 0.004);
        }
        const auto two = [](double a, double b) {
            return Four{ smoothing(a), smoothing(a), smoothing(b), smoothing(b) };
        };
        m_lowUnder.part = two(45, 180);
        m_lowSoften.part = m_lowAgain.part = two(260, 1000);
        m_highUnder.part = two(700, 2600);
        m_highSoften.part = two(2600, 6500);
        for (int i = 0; i < 3; ++i) {
            begin(m_waves[i], i);
            m_waves[i].part = 0.75 - 0.37 * i;
        }
    }

    void render(Block &block) noexcept override
    {
        takeTurns();
        Powers powers;
        powers.fill({ 0, 0 });
        for (Wave &wave : m_waves)
            move(wave, powers);
        churn(powers);
        crackle();
        sum(block, powers);
        m_bubbles.addTo(block);
    }

private:
    using Powers = std::array<std::array<double, 2>, kBands>; ///< left and right of each band

    /// A new wave every few seconds, the oldest engine next: it has run out by then.
    void takeTurns()
    {
        m_wait -= m_step;
        if (m_wait > 0)
            return;
        m_wait = m_period * m_random.between(0.85, 1.15);
        begin(m_waves[m_next], m_next);
        m_next = (m_next + 1) % 3;
    }

    void begin(Wave &wave, int engine)
    {
        wave = { 0, m_period * m_random.between(1.3, 1.6), m_random.between(0.75, 1),
            (engine - 1) * m_random.between(0.3, 0.7), m_random.between(-0.3, 0.3), {} };
    }

    void move(Wave &wave, Powers &powers)
    {
        wave.part = std::min(wave.part + m_step / wave.lasts, 1.0);
        const double place = wave.place();
        for (int band = 0; band < kBands; ++band) {
            // The crest and the foam come and go by more than the weight of the water does.
            const double more = gainOf(2 * m_swing * kSwings[band] * wave.swell(band)) - 1;
            const double left = more * (1 - 0.75 * place), right = more * (1 + 0.75 * place);
            powers[band][0] += left * left;
            powers[band][1] += right * right;
        }
        wave.gurgling.pass(
            m_random, m_often * (0.1 + 0.9 * wave.swell(kFoam)), [&] { m_bubbles.start(bubble(place)); });
    }

    /// The wave that is highest counts most. And water turns over itself: quick and small, its brightness
    /// most.
    void churn(Powers &powers)
    {
        const double sea = 0.6 * m_sea.advance(m_random);
        for (std::size_t side = 0; side < 2; ++side) {
            const double slow = m_churn[side].advance(m_random);
            const double churn = 0.65 * slow + 0.35 * m_flutter[side].advance(m_random);
            for (std::size_t band = 0; band < kBands; ++band)
                powers[band][side]
                    = (1 + std::sqrt(powers[band][side])) * gainOf(2 * (sea + kChurns[band] * churn));
        }
    }

    Ring bubble(double place)
    {
        const double octaves = m_random.between(-0.7, 0.7) + m_random.between(-0.7, 0.7);
        const double hertz = m_pitch * powerOfTwo(octaves);
        const double damping = 0.043 * hertz + 0.0014 * hertz * std::sqrt(hertz);
        const double loud = 0.13 * m_gain * m_random.between(0.3, 1) * powerOfTwo(-0.2 * octaves);
        return { hertz, 1.2 * damping, m_random.next() % 2 == 0 ? loud : -loud,
            std::clamp(place + m_random.between(-0.4, 0.4), -1.0, 1.0), 0.15 * damping };
    }

    /// Foam is small bubbles that burst.
    void crackle()
    {
        m_bursting.pass(m_random, kBursts, [this] {
            const double loud = 4 * m_foam / std::sqrt(1 + 30 * m_random.unit());
            const auto frame = static_cast<std::size_t>(m_random.next() % kBlock);
            const int side = static_cast<int>(m_random.next() % 2);
            m_high.strike(side, frame, 0.3 * loud);
            m_high.strike(2 + side, frame, loud);
        });
    }

    void sum(Block &block, const Powers &powers)
    {
        const auto loud = [&](int band, int side) {
            return static_cast<float>(m_loud[band] * std::sqrt(powers[band][side]));
        };
        const Four low{ loud(kWeight, 0), loud(kWeight, 1), loud(kBody, 0), loud(kBody, 1) };
        const Four high{ loud(kCrest, 0), loud(kCrest, 1), loud(kFoam, 0), loud(kFoam, 1) };
        Fours x;
        for (Four &frame : x) {
            const Four pink = m_pink(m_low.next());
            frame = m_lowAgain(m_lowSoften(pink - m_lowUnder(pink))) * low;
        }
        for (std::size_t i = 0; i < kBlock; ++i) {
            const Four white = m_high.next(i, four(1));
            x[i] += m_highSoften(white - m_highUnder(white)) * high;
        }
        putSides(x, block);
    }

    static constexpr double kSteepest = 1.5; ///< dB of swing for each second of the period
    static constexpr double kDeepest
        = 7.8; ///< dB of swing: the longer a wave, the more of it is heard at once
    static constexpr double kSwings[kBands]{ 1.1, 1.1, 1.7, 2.0 };
    static constexpr double kChurns[kBands]{ 0.7, 1.2, 2.1, 2.4 }; ///< dB
    static constexpr double kBursts = 500; ///< a second

    Random m_random;
    double m_period, m_swing, m_foam, m_often, m_pitch, m_gain, m_step;
    std::array<double, kBands> m_loud{};
    Wander m_sea;
    std::array<Wander, 2> m_churn, m_flutter;
    std::array<Wave, 3> m_waves;
    int m_next = 0;
    double m_wait = 2;
    Noise m_low;
    Splashes m_high;
    Pink m_pink;
    OnePole m_lowUnder, m_lowSoften, m_lowAgain, m_highUnder, m_highSoften;
    Chance m_bursting;
    Bubbles<6> m_bubbles;
};

}

std::unique_ptr<Voice> makeSurf(const Voicing &as, std::uint64_t seed)
{
    Surf sister(as, 1, 1, 1.5 * as["period"]);
    return std::make_unique<Surf>(as, seed, gainToLevel(sister, 5), 1);
}

}
