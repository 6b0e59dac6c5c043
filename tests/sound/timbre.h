// SPDX-License-Identifier: MPL-2.0
// Finds what sounds like an alarm: a single tone that stands out, a steady throb, a loop that comes again.
#pragma once

#include "ctl/fourier.h"
#include "sound/ear.h"

#include <numbers>

namespace ear {

inline std::vector<float> mono(std::span<const float> sound)
{
    std::vector<float> both(sound.size() / 2);
    for (std::size_t i = 0; i < both.size(); ++i)
        both[i] = sound[2 * i] + sound[2 * i + 1];
    return both;
}

inline double power(fourier::Complex x)
{
    return static_cast<double>(std::norm(x));
}

/// One side of interleaved stereo.
inline std::vector<float> side(std::span<const float> sound, std::size_t which)
{
    std::vector<float> one(sound.size() / 2);
    for (std::size_t i = 0; i < one.size(); ++i)
        one[i] = sound[2 * i + which];
    return one;
}

/// The summed power in each bin of windows of `length` frames that overlap by half.
inline std::vector<double> meanSpectrum(std::span<const float> curve, std::size_t length)
{
    std::vector<double> sum(length / 2 + 1);
    std::vector<float> piece(length);
    for (std::size_t at = 0; at + length <= curve.size(); at += length / 2) {
        for (std::size_t i = 0; i < length; ++i)
            piece[i] = curve[at + i]
                * static_cast<float>(0.5
                    - 0.5
                        * std::cos(
                            2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(length)));
        const auto bins = fourier::frequencies(piece, length);
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += power(bins[i]);
    }
    return sum;
}

/// How far, in dB, any tone between 1 and 5 kHz stands above its neighbours (a third of an octave around it).
inline double sharpestTone(std::span<const float> sound)
{
    constexpr std::size_t length = 4096;
    const std::vector<double> bins = meanSpectrum(mono(sound), length);
    constexpr double width = static_cast<double>(sound::kRate) / length;
    double worst = -120;
    for (auto i = static_cast<std::size_t>(1000 / width); i <= static_cast<std::size_t>(5000 / width); ++i) {
        const auto reach = static_cast<std::size_t>(static_cast<double>(i) * 0.122);
        std::vector<double> around(
            bins.begin() + static_cast<long>(i - reach), bins.begin() + static_cast<long>(i + reach + 1));
        std::nth_element(around.begin(), around.begin() + static_cast<long>(reach), around.end());
        worst = std::max(worst, 10 * std::log10(bins[i] / (around[reach] + 1e-20)));
    }
    return worst;
}

/// How deep, in dB from trough to crest, loudness swings at any one rate between 2 and 20 Hz, steadily for 4
/// s.
inline double deepestThrob(std::span<const float> sound)
{
    constexpr std::size_t hop = 480, length = 400; // 10 ms, 4 s
    std::vector<float> envelope;
    double sum = 0;
    for (std::size_t i = 0; i < sound.size() / 2; ++i) {
        sum += static_cast<double>(sound[2 * i]) * sound[2 * i]
            + static_cast<double>(sound[2 * i + 1]) * sound[2 * i + 1];
        if (i % hop == hop - 1) {
            envelope.push_back(static_cast<float>(sum));
            sum = 0;
        }
    }
    double deepest = 0;
    for (std::size_t at = 0; at + length <= envelope.size(); at += length / 2) {
        std::vector<float> piece(length);
        for (std::size_t i = 0; i < length; ++i)
            piece[i] = envelope[at + i]
                * static_cast<float>(1 - std::cos(2 * std::numbers::pi * static_cast<double>(i) / length));
        const auto bins = fourier::frequencies(piece, length);
        const double mean = std::abs(bins[0]);
        for (std::size_t i = 8; i <= 80; ++i) { // 0.25 Hz each
            const double swing = std::min(0.99, 2 * static_cast<double>(std::abs(bins[i])) / mean);
            deepest = std::max(deepest, 10 * std::log10((1 + swing) / (1 - swing)));
        }
    }
    return deepest;
}

/// How like itself sound is some time later; 1 is a loop.
struct Alike {
    double most = 0; ///< at the worst lag
    double unlikely = 0; ///< the same in standard deviations of all lags: chance alone stays below 7
};

/// Over all lags from 1 s to `longest` s. Six frames are taken as one, which is enough to find a loop of
/// anything.
inline Alike alikeLater(std::span<const float> sound, double longest)
{
    constexpr std::size_t each = 6;
    const std::vector<float> all = mono(sound);
    std::vector<float> slow(all.size() / each);
    for (std::size_t i = 0; i < slow.size(); ++i)
        for (std::size_t j = 0; j < each; ++j)
            slow[i] += all[each * i + j];
    const std::size_t length = fourier::quickLength(2 * slow.size()) / 2 * 2;
    const auto bins = fourier::frequencies(slow, length);
    std::vector<float> powers(length); // both halves, so that the transform of this is the correlation
    for (std::size_t i = 0; i < bins.size(); ++i)
        powers[i] = powers[(length - i) % length] = static_cast<float>(power(bins[i]));
    const auto correlation = fourier::frequencies(powers, length);
    const auto lag = [](double seconds) { return static_cast<std::size_t>(seconds * sound::kRate / each); };
    Alike alike;
    double sum = 0;
    for (std::size_t i = lag(1); i <= lag(longest); ++i) {
        const double share = 1 - static_cast<double>(i) / static_cast<double>(slow.size()); // that overlaps
        const double now = std::abs(static_cast<double>(correlation[i].real() / correlation[0].real()));
        alike.most = std::max(alike.most, now / share);
        alike.unlikely = std::max(alike.unlikely, now / std::sqrt(share));
        sum += now * now / share;
    }
    alike.unlikely /= std::sqrt(sum / static_cast<double>(lag(longest) - lag(1)));
    return alike;
}

}
