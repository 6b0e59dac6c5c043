// SPDX-License-Identifier: MPL-2.0
// Brown noise: the even, deep sound of a waterfall a long way off. White noise summed up and slowly
// forgotten, which loses 6 dB each octave, with a foot below the ground shaved off. Nothing in it moves; that
// is why people ask for it.
#include "sound/lanes.h"
#include "sound/voice.h"

namespace sound {
namespace {

class Brown : public Voice {
public:
    explicit Brown(std::uint64_t seed)
        : m_random(seed)
        , m_noise(m_random)
    {
        m_sum.part = four(smoothing(70));
        m_standing.part = four(smoothing(18));
        m_end.part = four(smoothing(9000));
    }

    void render(Block &block) noexcept override
    {
        for (std::size_t i = 0; i < kBlock; ++i) {
            Four x = m_end(m_sum(m_noise.next()));
            x = (x - m_standing(x)) * kLoud;
            block.left[i] = x[0] + x[2] * 0.6F;
            block.right[i] = x[1] + x[2] * 0.6F; // a little in common, so that the room has a middle
        }
    }

private:
    static constexpr float kLoud = 0.72F;

    Random m_random;
    Noise m_noise;
    OnePole m_sum, m_standing, m_end;
};

}

std::unique_ptr<Voice> makeBrown(std::uint64_t seed)
{
    return std::make_unique<Brown>(seed);
}

}
