// SPDX-License-Identifier: MPL-2.0
#include "sound/texture/pair.h"

#include <algorithm>

namespace texture {
namespace {

double decibels(double power)
{
    return 10 * std::log10(power + 1e-12);
}

}

Pair::Pair(const Texture &a, const Texture &b)
    : m_a(a)
    , m_b(b)
    , m_weights(commonWeights(a, b))
{
    while (m_firstHalf + 1 < kTempos && tempo(m_firstHalf) * std::min(a.seconds, b.seconds) < 3)
        ++m_firstHalf;
}

double Pair::spectrum() const
{
    Rms rms;
    for (std::size_t third = 0; third < kThirds; ++third)
        if (thirdOctave(third) * 1.12 < std::min(m_a.reach, m_b.reach))
            rms.add(heardLevel(m_a, third) - heardLevel(m_b, third));
    return rms.value();
}

double Pair::modulation() const
{
    Rms rms;
    for (std::size_t half = m_firstHalf; half < kTempos; ++half)
        rms.add(depthOf(m_a, half, m_weights) - depthOf(m_b, half, m_weights));
    return rms.value();
}

/// Adds what differs, octave by octave of modulation. Of five neighbouring bands the mean difference counts:
/// in a recording of seconds, a single band swings too seldom to know.
template <typename Difference>
double Pair::perRegion(std::size_t octaves, Difference difference) const
{
    constexpr std::size_t wide = 5;
    static_assert(kBands % wide == 0);
    Rms rms;
    for (std::size_t octave = (m_firstHalf + 1) / 2; octave < octaves; ++octave)
        for (std::size_t first = 0; first < kBands; first += wide) {
            double sum = 0, all = 0;
            for (std::size_t band = first; band < first + wide; ++band) {
                sum += m_weights[band] * difference(octave, band);
                all += m_weights[band];
            }
            if (all > 0)
                rms.add(sum / all, all);
        }
    return rms.value();
}

double Pair::tempos() const
{
    const auto share = [](const Texture &t, std::size_t octave, std::size_t band) {
        const std::size_t at = band * kTempos + 2 * octave;
        const double spread = t.variation[band] * t.variation[band];
        return decibels((t.depth[at] + t.depth[at + 1]) / (spread + 1e-12) + 1e-4);
    };
    return perRegion(kOctaves, [&](std::size_t octave, std::size_t band) {
        return share(m_a, octave, band) - share(m_b, octave, band);
    });
}

double Pair::correlation() const
{
    Rms rms;
    for (std::size_t i = 0; i < kBands; ++i)
        for (std::size_t j = 0; j < i; ++j)
            rms.add(m_a.correlation[i * kBands + j] - m_b.correlation[i * kBands + j],
                m_weights[i] * m_weights[j]);
    return rms.value();
}

double Pair::together() const
{
    return perRegion(kOctaves, [this](std::size_t octave, std::size_t band) {
        const std::size_t at = (octave * kBands + band) * kBands + (band + 2 < kBands ? band + 2 : band - 2);
        return m_a.together[at] - m_b.together[at];
    });
}

double Pair::attack() const
{
    const auto part = [this](std::size_t which) {
        return perRegion(kOctaves - 1, [this, which](std::size_t octave, std::size_t band) {
            const std::size_t at = (band * (kOctaves - 1) + octave) * 2 + which;
            return m_a.attack[at] - m_b.attack[at];
        });
    };
    return std::hypot(part(0), part(1));
}

}
