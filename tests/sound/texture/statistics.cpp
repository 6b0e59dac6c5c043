// SPDX-License-Identifier: MPL-2.0
#include "sound/texture/statistics.h"

#include "sound/texture/cochlea.h"
#include "sound/texture/modulation.h"

#include <algorithm>
#include <cmath>

namespace texture {
namespace {

constexpr double kUnheard = 40; // dB below the loudest band, as an ear weighs them

std::vector<double> thirds(const Spectrum &spectrum)
{
    std::vector<double> result(kThirds);
    for (std::size_t third = 0; third < kThirds; ++third)
        for (std::size_t i = spectrum.bin(thirdOctave(third) * std::pow(2, -1.0 / 6));
             i < spectrum.bin(thirdOctave(third) * std::pow(2, 1.0 / 6)); ++i)
            result[third] += spectrum.power(i);
    return result;
}

/// A recording cut off by its codec or its rate says nothing of what would be above. Nature falls off slower
/// than 20 dB in a third octave.
double reachOf(const std::vector<double> &spectrum, double rate)
{
    const double byRate = 0.42 * rate;
    for (std::size_t third = 20; third < kThirds; ++third)
        if (decibels(spectrum[third]) < decibels(spectrum[third - 1]) - 20)
            return std::min(byRate, thirdOctave(third - 1) * std::pow(2, 1.0 / 6));
    return byRate;
}

std::vector<double> weights(const Spectrum &spectrum)
{
    std::vector<double> level(kBands);
    for (std::size_t band = 0; band < kBands; ++band) {
        const std::size_t end = band + 1 < kBands ? spectrum.bin(centre(band + 1)) : spectrum.bins.size();
        double power = 0;
        for (std::size_t i = band > 0 ? spectrum.bin(centre(band - 1)) : 0; i < end; ++i)
            power += spectrum.power(i) * std::pow(passes(band, spectrum.frequency(i)), 2);
        level[band] = decibels(power) + hearing(centre(band));
    }
    const double loudest = *std::max_element(level.begin(), level.end());
    for (double &l : level)
        l = std::clamp(1 + (l - loudest) / kUnheard, 0.0, 1.0);
    return level;
}

using Curves = std::vector<std::vector<float>>;

void describe(Texture &texture, const std::vector<float> &curve)
{
    const auto count = static_cast<double>(curve.size());
    double mean = 0, second = 1e-30, third = 0, fourth = 0;
    for (const float x : curve)
        mean += x / count;
    for (const float x : curve) {
        const double off = x - mean;
        second += off * off / count;
        third += off * off * off / count;
        fourth += off * off * off * off / count;
    }
    mean = std::max(mean, 1e-12);
    texture.mean.push_back(mean);
    texture.variation.push_back(std::sqrt(second) / mean);
    texture.skew.push_back(third / std::pow(second, 1.5));
    texture.kurtosis.push_back(fourth / (second * second));
}

void compare(Texture &texture, const Curves &curves)
{
    for (std::size_t a = 0; a < kBands; ++a)
        for (std::size_t b = 0; b < kBands; ++b) {
            double sum = 0;
            for (std::size_t i = 0; i < curves[a].size(); ++i)
                sum += (curves[a][i] - texture.mean[a]) * (curves[b][i] - texture.mean[b]);
            const double spread
                = texture.mean[a] * texture.variation[a] * texture.mean[b] * texture.variation[b];
            texture.correlation.push_back(sum / static_cast<double>(curves[a].size()) / (spread + 1e-30));
        }
}

void modulate(Texture &texture, const Curves &curves)
{
    std::vector<Modulation> all;
    for (std::size_t band = 0; band < kBands; ++band) {
        const Modulation &own = all.emplace_back(modulationOf(curves[band], texture.mean[band]));
        for (std::size_t half = 0; half < kTempos; ++half)
            texture.depth.push_back(
                own.power(own.first(half), own.first(half + 1)) / (texture.mean[band] * texture.mean[band]));
        for (std::size_t octave = 0; octave + 1 < kOctaves; ++octave) {
            const Complex phase = attack(own, octave);
            texture.attack.insert(texture.attack.end(), { phase.real(), phase.imag() });
        }
    }
    for (std::size_t octave = 0; octave < kOctaves; ++octave)
        for (const Modulation &a : all)
            for (const Modulation &b : all)
                texture.together.push_back(correlation(a, b, octave));
}

Texture textureOf(const std::vector<float> &channel)
{
    Texture texture;
    const Spectrum spectrum = spectrumOf(channel);
    texture.spectrum = thirds(spectrum);
    texture.weight = weights(spectrum);
    Curves curves;
    for (std::size_t band = 0; band < kBands; ++band)
        describe(texture, curves.emplace_back(envelope(spectrum, band)));
    compare(texture, curves);
    modulate(texture, curves);
    return texture;
}

void add(std::vector<double> &sum, const std::vector<double> &part, double share)
{
    sum.resize(part.size());
    for (std::size_t i = 0; i < part.size(); ++i)
        sum[i] += share * part[i];
}

}

double decibels(double power)
{
    return 10 * std::log10(power + 1e-30);
}

double thirdOctave(std::size_t third)
{
    return 1000 * std::pow(2, (static_cast<double>(third) - 16) / 3);
}

double tempo(std::size_t half)
{
    return 0.5 * std::pow(2, static_cast<double>(half) / 2);
}

Texture textureOf(const Recording &recording)
{
    Texture all;
    all.name = recording.name;
    all.seconds = recording.seconds();
    all.rate = recording.rate;
    all.loudness = recording.loudness;
    const double share = 1 / static_cast<double>(recording.channels.size());
    for (const std::vector<float> &channel : recording.channels) {
        const Texture one = textureOf(channel);
        for (const auto row : { &Texture::spectrum, &Texture::weight, &Texture::mean, &Texture::variation,
                 &Texture::skew, &Texture::kurtosis, &Texture::depth, &Texture::correlation,
                 &Texture::together, &Texture::attack })
            add(all.*row, one.*row, share);
    }
    all.reach = reachOf(all.spectrum, recording.rate);
    return all;
}

}
