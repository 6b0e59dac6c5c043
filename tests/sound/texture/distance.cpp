// SPDX-License-Identifier: MPL-2.0
#include "sound/texture/distance.h"

#include "sound/texture/cochlea.h"

#include <algorithm>
#include <cmath>

namespace texture {
namespace {

/// The root of a mean of squares, of which some count more.
class Rms {
public:
    void add(double difference, double weight = 1)
    {
        m_sum += weight * difference * difference;
        m_weight += weight;
    }
    [[nodiscard]] double value() const { return m_weight > 0 ? std::sqrt(m_sum / m_weight) : 0; }

private:
    double m_sum = 0;
    double m_weight = 0;
};

double decibels(double power)
{
    return 10 * std::log10(power + 1e-12);
}

/// Two textures, and what of them can be compared.
struct Pair {
    const Texture &a;
    const Texture &b;
    std::vector<double> weights = commonWeights(a, b);
    std::size_t firstHalf = 0; ///< of modulation: two whole swings fit into the shorter

    [[nodiscard]] double spectrum() const;
    [[nodiscard]] double modulation() const;
    template <typename Value>
    [[nodiscard]] double perBand(Value value) const;
    [[nodiscard]] double tempos() const;
    [[nodiscard]] double correlation() const;
    [[nodiscard]] double together() const;
    [[nodiscard]] double attack() const;
};

double Pair::spectrum() const
{
    Rms rms;
    for (std::size_t third = 0; third < kThirds; ++third)
        if (thirdOctave(third) * 1.12 < std::min(a.reach, b.reach))
            rms.add(heardLevel(a, third) - heardLevel(b, third));
    return rms.value();
}

double Pair::modulation() const
{
    Rms rms;
    for (std::size_t half = firstHalf; half < kTempos; ++half)
        rms.add(depthOf(a, half, weights) - depthOf(b, half, weights));
    return rms.value();
}

template <typename Value>
double Pair::perBand(Value value) const
{
    Rms rms;
    for (std::size_t band = 0; band < kBands; ++band)
        rms.add(value(a, band) - value(b, band), weights[band]);
    return rms.value();
}

/// Which tempos a band's modulation is made of, however deep it is.
double Pair::tempos() const
{
    Rms rms;
    for (std::size_t octave = (firstHalf + 1) / 2; octave < kOctaves; ++octave)
        for (std::size_t band = 0; band < kBands; ++band) {
            const auto share = [&](const Texture &t) {
                const std::size_t at = band * kTempos + 2 * octave;
                const double spread = t.variation[band] * t.variation[band];
                return decibels((t.depth[at] + t.depth[at + 1]) / (spread + 1e-12) + 1e-4);
            };
            rms.add(share(a) - share(b), weights[band]);
        }
    return rms.value();
}

double Pair::correlation() const
{
    Rms rms;
    for (std::size_t i = 0; i < kBands; ++i)
        for (std::size_t j = 0; j < i; ++j)
            rms.add(a.correlation[i * kBands + j] - b.correlation[i * kBands + j], weights[i] * weights[j]);
    return rms.value();
}

double Pair::together() const
{
    Rms rms;
    for (std::size_t octave = (firstHalf + 1) / 2; octave < kOctaves; ++octave)
        for (std::size_t i = 1; i < kBands; ++i)
            for (std::size_t j = i < 2 ? 0 : i - 2; j < i; ++j) { // neighbours, and theirs
                const std::size_t at = (octave * kBands + i) * kBands + j;
                rms.add(a.together[at] - b.together[at], weights[i] * weights[j]);
            }
    return rms.value();
}

double Pair::attack() const
{
    Rms rms;
    for (std::size_t band = 0; band < kBands; ++band)
        for (std::size_t octave = (firstHalf + 1) / 2; octave + 1 < kOctaves; ++octave)
            for (std::size_t part = 0; part < 2; ++part) {
                const std::size_t at = (band * (kOctaves - 1) + octave) * 2 + part;
                rms.add(a.attack[at] - b.attack[at], weights[band]);
            }
    return rms.value();
}

double heardMean(const Texture &texture, std::size_t band)
{
    const auto level = [&texture](std::size_t of) {
        return 20 / kCompression * std::log10(texture.mean[of]) + hearing(centre(of));
    };
    double loudest = -200;
    for (std::size_t of = 0; of < kBands; ++of)
        loudest = std::max(loudest, level(of));
    return std::max(level(band), loudest - 40);
}

}

double Distance::overall() const
{
    Rms rms;
    for (const Part &part : parts)
        rms.add(part.share());
    return rms.value();
}

std::vector<double> commonWeights(const Texture &a, const Texture &b)
{
    std::vector<double> weights(kBands);
    for (std::size_t band = 0; band < kBands; ++band) {
        const double top = band + 1 < kBands ? centre(band + 1) : 18500;
        if (top <= std::min(a.reach, b.reach))
            weights[band] = (a.weight[band] + b.weight[band]) / 2;
    }
    return weights;
}

double depthOf(const Texture &texture, std::size_t half, const std::vector<double> &weights)
{
    double sum = 0, all = 0;
    for (std::size_t band = 0; band < kBands; ++band) {
        sum += weights[band] * texture.depth[band * kTempos + half];
        all += weights[band];
    }
    return decibels(sum / std::max(all, 1e-9));
}

double heardLevel(const Texture &texture, std::size_t third)
{
    const auto level
        = [&texture](std::size_t of) { return decibels(texture.spectrum[of]) + hearing(thirdOctave(of)); };
    double loudest = -200;
    for (std::size_t of = 0; of < kThirds; ++of)
        loudest = std::max(loudest, level(of));
    return std::max(level(third), loudest - 40);
}

Distance between(const Texture &a, const Texture &b)
{
    Pair pair{ a, b };
    while (pair.firstHalf + 1 < kTempos && tempo(pair.firstHalf) * std::min(a.seconds, b.seconds) < 3)
        ++pair.firstHalf;
    const auto row = [](std::vector<double> Texture::*of) {
        return [of](const Texture &t, std::size_t band) { return (t.*of)[band]; };
    };
    return { {
        { "spectrum", "dB", pair.spectrum(), 10 },
        { "envelope mean", "dB", pair.perBand(heardMean), 10 },
        { "variation", "1", pair.perBand(row(&Texture::variation)), 0.1 },
        { "skew", "1", pair.perBand(row(&Texture::skew)), 0.5 },
        { "kurtosis", "dB",
            pair.perBand([](const Texture &t, std::size_t band) { return decibels(t.kurtosis[band]); }),
            1.5 },
        { "modulation", "dB", pair.modulation(), 5 },
        { "tempos", "dB", pair.tempos(), 3 },
        { "correlation", "1", pair.correlation(), 0.3 },
        { "moving together", "1", pair.together(), 0.3 },
        { "attack", "1", pair.attack(), 0.15 },
    } };
}

}
