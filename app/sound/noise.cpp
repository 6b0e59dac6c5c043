// SPDX-License-Identifier: MPL-2.0
// White, pink and brown noise and all between: noise that loses so many decibels each octave, from below 40
// Hz to 16 kHz. Nothing in it moves; that is why people ask for it.
#include "sound/lanes.h"
#include "sound/loudness.h"
#include "sound/tilt.h"
#include "sound/voice.h"

#include <cmath>

namespace sound {
namespace {

class Tilted : public Voice {
public:
    Tilted(double tilt, std::uint64_t seed)
        : m_random(seed)
        , m_noise(m_random)
        , m_left(tilt)
        , m_right(tilt)
        , m_loud(static_cast<float>(std::sqrt(powerOf(-30) / heard())))
    {
    }

    void render(Block &block) noexcept override
    {
        for (std::size_t i = 0; i < kBlock; ++i) {
            const Four x = m_noise.next() * m_loud;
            const float middle = kShared * x[2]; // in common, so that the room has a middle
            block.left[i] = m_left(x[0] + middle);
            block.right[i] = m_right(x[1] + middle);
        }
    }

private:
    /// K-weighted power of both sides, for noise from -1 to 1.
    [[nodiscard]] double heard() const
    {
        constexpr int steps = 2400;
        double sum = 0;
        for (int i = 0; i < steps; ++i) {
            const double turns = (i + 0.5) / (2 * steps);
            sum += m_left.power(turns) * Weighting::power(turns);
        }
        return 2 * (1 + kShared * kShared) / 3 * sum / steps;
    }

    static constexpr float kShared = 0.6F;

    Random m_random;
    Noise m_noise;
    Tilt m_left, m_right;
    float m_loud;
};

}

std::unique_ptr<Voice> makeNoise(const Voicing &as, std::uint64_t seed)
{
    return std::make_unique<Tilted>(as["tilt"], seed);
}

}
