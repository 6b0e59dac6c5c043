// SPDX-License-Identifier: MPL-2.0
#include "sound/texture/pair.h"

#include <algorithm>

namespace texture {
namespace {

double rmsOf(const std::vector<double> &a, const std::vector<double> &b, const std::vector<double> &weights)
{
    Rms rms;
    for (std::size_t i = 0; i < a.size(); ++i)
        rms.add(a[i] - b[i], weights[i]);
    return rms.value();
}

}

Pair::Pair(const Texture &a, const Texture &b)
    : m_a(a)
    , m_b(b)
    , m_weights(commonWeights(a, b))
{
}

/// How often in a texture of so many seconds there is something new to hear of these tempos. The window of
/// Modulation leaves half of it.
double Pair::times(std::size_t firstHalf, std::size_t endHalf, double seconds)
{
    return 0.5 * (tempo(endHalf) - tempo(firstHalf)) * seconds;
}

/// Of what swings seldom a recording of seconds tells little: so it counts little.
double Pair::trust(std::size_t firstHalf, std::size_t endHalf) const
{
    const double seldom = times(firstHalf, endHalf, std::min(m_a.seconds, m_b.seconds));
    return seldom / (seldom + 10);
}

/// What is to be expected of a squared difference of one octave where nothing differs, if it is `a` and `b`
/// for something that happens once.
double Pair::chance(std::size_t octave, double a, double b) const
{
    return a / times(2 * octave, 2 * octave + 2, m_a.seconds)
        + b / times(2 * octave, 2 * octave + 2, m_b.seconds);
}

double Pair::spectrum() const
{
    const double reach = std::min(m_a.reach, m_b.reach);
    return rmsOf(heardLevels(m_a, reach), heardLevels(m_b, reach), std::vector<double>(kThirds, 1));
}

double Pair::means() const
{
    return rmsOf(heardMeans(m_a, m_weights), heardMeans(m_b, m_weights), m_weights);
}

double Pair::row(std::vector<double> Texture::*which) const
{
    return rmsOf(m_a.*which, m_b.*which, m_weights);
}

double Pair::modulation() const
{
    Rms rms;
    for (std::size_t half = 0; half < kTempos; ++half)
        rms.add(depthOf(m_a, half, m_weights) - depthOf(m_b, half, m_weights), trust(half, half + 1));
    return rms.value();
}

/// Adds what differs, octave by octave of modulation. Of five neighbouring bands the mean difference counts:
/// in a recording of seconds, a single band swings too seldom to know.
template <typename Differ>
double Pair::perRegion(std::size_t octaves, Differ differ) const
{
    constexpr std::size_t wide = 5;
    static_assert(kBands % wide == 0);
    Rms rms;
    for (std::size_t octave = 0; octave < octaves; ++octave)
        for (std::size_t first = 0; first < kBands; first += wide) {
            double sum = 0, all = 0, chances = 0;
            for (std::size_t band = first; band < first + wide; ++band) {
                const Difference one = differ(octave, band);
                sum += m_weights[band] * one.is;
                chances += m_weights[band] * m_weights[band] * one.chance;
                all += m_weights[band];
            }
            if (all > 0)
                rms.add(sum / all, all * trust(2 * octave, 2 * octave + 2), chances / (all * all));
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
    constexpr double once = 18.9; // dB squared: a power that is heard once is so uncertain
    return perRegion(kOctaves, [&](std::size_t octave, std::size_t band) {
        return Difference{ share(m_a, octave, band) - share(m_b, octave, band), chance(octave, once, once) };
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
    const auto once = [](double correlation) { return 0.5 * std::pow(1 - correlation * correlation, 2); };
    return perRegion(kOctaves, [this, once](std::size_t octave, std::size_t band) {
        const std::size_t at = (octave * kBands + band) * kBands + (band + 2 < kBands ? band + 2 : band - 2);
        const double a = m_a.together[at], b = m_b.together[at];
        return Difference{ a - b, chance(octave, once(a), once(b)) };
    });
}

double Pair::attack() const
{
    const auto part = [this](std::size_t which) {
        return perRegion(kOctaves - 1, [this, which](std::size_t octave, std::size_t band) {
            const std::size_t at = (band * (kOctaves - 1) + octave) * 2 + which;
            return Difference{ m_a.attack[at] - m_b.attack[at], chance(octave + 1, 0.5, 0.5) };
        });
    };
    return std::hypot(part(0), part(1));
}

}
