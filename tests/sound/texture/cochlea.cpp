// SPDX-License-Identifier: MPL-2.0
#include "sound/texture/cochlea.h"

#include "sound/texture/recording.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace texture {
namespace {

constexpr double kLowest = 52, kHighest = 16000;
constexpr std::size_t kPerFrame = 120; // samples of sound for one of the envelope
constexpr std::size_t kEnd = 20; // frames of the envelope, 50 ms

/// The number of ears' bandwidths below a frequency (Glasberg and Moore 1990), and back.
double ears(double frequency)
{
    return 21.4 * std::log10(1 + 0.00437 * frequency);
}
double frequencyOf(double ears)
{
    return (std::pow(10, ears / 21.4) - 1) / 0.00437;
}
double step()
{
    return (ears(kHighest) - ears(kLowest)) / (kBands - 1);
}
double edge(std::size_t band, int side)
{
    return std::max(0.0, frequencyOf(ears(kLowest) + (static_cast<double>(band) + side) * step()));
}

/// Fewer frames of the same curve: what is above the new half rate is left out.
std::vector<float> slower(const std::vector<Complex> &curve, std::size_t length)
{
    std::vector<float> real(curve.size());
    std::transform(curve.begin(), curve.end(), real.begin(),
        [](Complex x) { return std::pow(std::abs(x), static_cast<float>(kCompression)); });
    const std::vector<Complex> half = frequencies(real, real.size());
    std::vector<Complex> both(length);
    both[0] = half[0];
    for (std::size_t i = 1; i < length / 2; ++i) {
        both[i] = half[i];
        both[length - i] = std::conj(half[i]);
    }
    std::vector<float> result;
    for (const Complex x : curveOf(both))
        result.push_back(x.real() / static_cast<float>(curve.size()));
    return result;
}

}

double centre(std::size_t band)
{
    return edge(band, 0);
}

double passes(std::size_t band, double frequency)
{
    const double off = (ears(frequency) - ears(kLowest)) / step() - static_cast<double>(band);
    return std::abs(off) < 1 ? std::cos(off * std::numbers::pi / 2) : 0;
}

double hearing(double frequency)
{
    const double q = frequency * frequency;
    const double a = 12194.0 * 12194.0 * q * q
        / ((q + 20.6 * 20.6) * std::sqrt((q + 107.7 * 107.7) * (q + 737.9 * 737.9))
            * (q + 12194.0 * 12194.0));
    return 20 * std::log10(a) + 2;
}

double Spectrum::frequency(std::size_t bin) const
{
    return static_cast<double>(bin) * kRate / static_cast<double>(length);
}

std::size_t Spectrum::bin(double frequency) const
{
    return std::min(
        bins.size(), static_cast<std::size_t>(std::ceil(frequency * static_cast<double>(length) / kRate)));
}

double Spectrum::power(std::size_t bin) const
{
    return 2.0 * std::norm(bins[bin]) / static_cast<double>(frames) / static_cast<double>(length);
}

Spectrum spectrumOf(const std::vector<float> &channel)
{
    const std::size_t length = kPerFrame * quickLength(channel.size() / kPerFrame + 2 * kEnd);
    return { frequencies(channel, length), channel.size(), length };
}

std::vector<float> envelope(const Spectrum &spectrum, std::size_t band)
{
    const std::size_t first = spectrum.bin(edge(band, -1)), end = spectrum.bin(edge(band, 1));
    const std::size_t slow = spectrum.length / kPerFrame;
    // Moved down to 0 Hz a band keeps its envelope, and needs no more samples than it is wide. Twice that,
    // because the root of it is wider.
    std::vector<Complex> moved(2 * quickLength(std::max(end - first, slow)));
    for (std::size_t i = first; i < end; ++i)
        moved[i - first] = spectrum.bins[i]
            * static_cast<float>(
                2 * passes(band, spectrum.frequency(i)) / static_cast<double>(spectrum.length));
    std::vector<float> curve = slower(curveOf(moved), slow);
    curve.resize(spectrum.frames / kPerFrame - kEnd);
    curve.erase(curve.begin(), curve.begin() + kEnd);
    return curve;
}

}
