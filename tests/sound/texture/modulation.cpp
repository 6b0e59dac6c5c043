// SPDX-License-Identifier: MPL-2.0
#include "sound/texture/modulation.h"

#include "sound/texture/cochlea.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace texture {
namespace {

/// One octave as a turning arrow, `length` frames long.
std::vector<Complex> arrow(const Modulation &from, std::size_t octave, std::size_t length)
{
    std::vector<Complex> kept(length);
    for (std::size_t i = from.first(2 * octave); i < from.first(2 * octave + 2); ++i)
        kept[i] = from.bins[i];
    return curveOf(kept);
}

}

std::size_t Modulation::first(std::size_t half) const
{
    const double frequency = tempo(half) * std::pow(2, -0.25);
    const auto bin
        = static_cast<std::size_t>(std::ceil(frequency * static_cast<double>(length) / kEnvelopeRate));
    return std::min(bin, bins.size());
}

double Modulation::power(std::size_t from, std::size_t to) const
{
    double sum = 0;
    for (std::size_t i = from; i < to; ++i)
        sum += std::norm(bins[i]);
    return sum;
}

Modulation modulationOf(const std::vector<float> &envelope, double mean)
{
    const auto count = static_cast<double>(envelope.size());
    std::vector<float> windowed;
    for (std::size_t i = 0; i < envelope.size(); ++i) {
        const double hann = 1 - std::cos(2 * std::numbers::pi * (static_cast<double>(i) + 0.5) / count);
        windowed.push_back(static_cast<float>((envelope[i] - mean) * hann));
    }
    const std::size_t length = 2 * quickLength(envelope.size() / 2 + 1);
    Modulation result{ frequencies(windowed, length), length };
    const double scale
        = std::sqrt(2 / (1.5 * count * static_cast<double>(length))); // 1.5: the window's power
    for (Complex &bin : result.bins)
        bin *= static_cast<float>(scale);
    return result;
}

double correlation(const Modulation &a, const Modulation &b, std::size_t octave)
{
    const std::size_t from = a.first(2 * octave), to = a.first(2 * octave + 2);
    double both = 0;
    for (std::size_t i = from; i < to; ++i)
        both += std::real(a.bins[i] * std::conj(b.bins[i]));
    return both / std::sqrt(a.power(from, to) * b.power(from, to) + 1e-30);
}

Complex attack(const Modulation &modulation, std::size_t octave)
{
    const std::size_t length = quickLength(2 * modulation.first(2 * octave + 4));
    const std::vector<Complex> slow = arrow(modulation, octave, length);
    const std::vector<Complex> quick = arrow(modulation, octave + 1, length);
    std::complex<double> sum = 0;
    double powers[2] = { 1e-30, 1e-30 };
    for (std::size_t i = 0; i < length; ++i) {
        const Complex doubled = slow[i] * slow[i] / (std::abs(slow[i]) + 1e-20F); // its phase, twice as quick
        sum += std::conj(doubled) * quick[i];
        powers[0] += std::norm(slow[i]);
        powers[1] += std::norm(quick[i]);
    }
    return Complex(sum / std::sqrt(powers[0] * powers[1]));
}

}
