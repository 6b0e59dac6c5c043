// SPDX-License-Identifier: MPL-2.0
// Embers and a low flame. The flame flutters as low air; damp wood hisses; and wood cracks as all things do
// that break slowly: many small cracks for each large one, one crack setting off the next, in clusters with
// long rests. A crack swells within a few milliseconds and is never larger than the fire can cover.
#include "sound/cracks.h"
#include "sound/gust.h"
#include "sound/level.h"

namespace sound {
namespace {

class Hearth : public Voice {
public:
    /// `pace` lets it burn so many times as fast, to hear what it does on the whole.
    Hearth(const Voicing &as, std::uint64_t seed, double gain, double pace)
        : m_random(seed)
        , m_lowNoise(m_random)
        , m_hissNoise(m_random)
        , m_flame(0.5 + 0.5 * as["flame"])
        , m_crackle(as["crackle"])
        , m_hiss(0.55 + 0.45 * as["hiss"])
        , m_loud(gain)
        , m_burn(m_random, 9 / pace, 25 / pace)
        , m_ember(m_random, 4 / pace, 11 / pace)
        , m_lick(m_random, 0.5, 1.6)
        , m_flutter{ Flutter(m_random, 5), Flutter(m_random, 5), Flutter(m_random, 11),
            Flutter(m_random, 11) }
        , m_seethe{ Flutter(m_random, 4), Flutter(m_random, 7), Flutter(m_random, 7) }
        , m_cracks(m_random)
    {
        m_ground.part = four(smoothing(30));
        m_under.part = four(smoothing(900));
        for (int side = 0; side < 2; ++side) {
            m_hissing.tune(side, 3300, 1.7);
            m_hissing.tune(side + 2, 8200, 1.5);
        }
    }

    void render(Block &block) noexcept override
    {
        const double burn = m_burn.advance(m_random);
        const double ember = m_ember.advance(m_random);
        for (int side = 0; side < 2; ++side)
            follow(side, burn);
        m_cracks.go(m_random, kOften * m_crackle * powerOfTwo(1.6 * ember), kCrack * m_loud * m_hiss);
        Fours x;
        for (Four &frame : x) {
            Four low = m_pink(m_lowNoise.next());
            low -= m_ground(low);
            const Four roar = m_roar.below(low) * m_roarGain;
            const Four crossed = __builtin_shufflevector(roar, roar, 1, 0, 3, 2);
            frame = roar + kMiddle * (roar + crossed);
        }
        for (Four &frame : x) {
            const Four white = m_hissNoise.next();
            frame += m_hissing.band(white - m_under(white)) * m_hissGain;
        }
        m_cracks.addTo(x);
        putSides(x, block);
    }

private:
    /// Lanes 0 and 2 are left, 1 and 3 right.
    void follow(int side, double burn)
    {
        const double lick = side == 0 ? m_lick.advance(m_random) : m_licked;
        m_licked = lick;
        const double slow = m_flutter[side].advance(m_random);
        const double quick = m_flutter[side + 2].advance(m_random);
        const double tongue = 0.6 * lick + 0.9 * slow;
        m_roar.tune(side, 120 * powerOfTwo(0.25 * tongue + 0.2 * burn), 0.9);
        m_roar.tune(side + 2, 420 * powerOfTwo(0.4 * quick + 0.2 * burn), 1.1);
        const double draw = m_loud * m_flame * gainOf(1.2 * burn);
        m_roarGain[side] = static_cast<float>(0.33 * draw * gainOf(1.6 * tongue));
        m_roarGain[side + 2] = static_cast<float>(0.28 * draw * gainOf(2.2 * quick + 1.2 * tongue));
        const double both
            = m_seethe[0].advance(m_random); // chance is drawn in the order of lines, not of sums
        const double seethe = 1 + 0.18 * both + 0.12 * m_seethe[side + 1].advance(m_random);
        const double steam = m_loud * m_hiss * (0.15 + 0.85 * seethe * seethe) * gainOf(0.8 * burn);
        m_hissGain[side] = static_cast<float>(0.055 * steam);
        m_hissGain[side + 2] = static_cast<float>(0.16 * steam);
    }

    static constexpr double kOften = 90; // clusters a second
    static constexpr double kCrack = 1.6;
    static constexpr Four kMiddle{ 0.35F, 0.35F, 0, 0 }; // of the deepest is heard from between

    Random m_random;
    Noise m_lowNoise, m_hissNoise;
    double m_flame, m_crackle, m_hiss, m_loud;
    Wander m_burn, m_ember, m_lick;
    double m_licked = 0;
    Flutter m_flutter[4], m_seethe[3];
    Cracks m_cracks;
    Pink m_pink;
    OnePole m_ground, m_under;
    Resonance m_roar, m_hissing;
    Four m_roarGain{}, m_hissGain{};
};

}

std::unique_ptr<Voice> makeHearth(const Voicing &as, std::uint64_t seed)
{
    Hearth sister(as, 1, 1, 5);
    constexpr double softer
        = gainOf(-0.25); // than half a minute tells: the longest fires burn a little louder
    return std::make_unique<Hearth>(as, seed, softer * gainToLevel(sister, 24), 1);
}

}
