// SPDX-License-Identifier: MPL-2.0
#include "sound/spectrograms/spectrogram.h"

#include "ctl/fourier.h"
#include "sound/texture/recording.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace spectrogram {
namespace {

constexpr double kThird = 0.2316; // of its middle frequency, the width of a third octave

/// The power in each bin around one moment; silence before and after the sound.
void addPower(std::vector<double> &powers, const std::vector<float> &sound, double moment, std::size_t length)
{
    std::vector<float> piece(length);
    const auto first
        = static_cast<std::ptrdiff_t>(moment * texture::kRate) - static_cast<std::ptrdiff_t>(length / 2);
    for (std::size_t i = 0; i < length; ++i) {
        const std::ptrdiff_t at = first + static_cast<std::ptrdiff_t>(i);
        if (at < 0 || at >= static_cast<std::ptrdiff_t>(sound.size()))
            continue;
        const double turn = (static_cast<double>(i) + 0.5) / static_cast<double>(length);
        const double hann = 1 - std::cos(2 * std::numbers::pi * turn);
        piece[i] = static_cast<float>(hann * sound[static_cast<std::size_t>(at)]);
    }
    const auto bins = fourier::frequencies(piece, length);
    const double scale
        = 2 / (1.5 * static_cast<double>(length) * static_cast<double>(length)); // 1.5: of the window
    for (std::size_t i = 0; i < bins.size(); ++i)
        powers[i] += scale * std::norm(bins[i]);
}

double frequencyAt(double height)
{
    return kLowest * std::pow(kHighest / kLowest, height);
}

std::vector<float> column(const std::vector<double> &powers, double binWidth, std::size_t rows)
{
    std::vector<float> result;
    for (std::size_t row = 0; row < rows; ++row) {
        const double low = frequencyAt(static_cast<double>(row) / static_cast<double>(rows));
        const double high = frequencyAt(static_cast<double>(row + 1) / static_cast<double>(rows));
        const auto first = static_cast<std::size_t>(std::lround(low / binWidth));
        const auto end = std::max(first + 1, static_cast<std::size_t>(std::lround(high / binWidth)));
        double sum = 0;
        for (std::size_t bin = first; bin < end; ++bin)
            sum += powers[std::min(bin, powers.size() - 1)];
        const double density = sum / (static_cast<double>(end - first) * binWidth);
        result.push_back(static_cast<float>(10 * std::log10(density * kThird * (low + high) / 2 + 1e-15)));
    }
    return result;
}

}

Levels levels(
    const std::vector<std::vector<float>> &channels, Window window, std::size_t columns, std::size_t rows)
{
    Levels all;
    for (std::size_t i = 0; i < columns; ++i) {
        const double moment
            = window.from + window.seconds * (static_cast<double>(i) + 0.5) / static_cast<double>(columns);
        std::vector<double> powers(window.length / 2 + 1);
        for (const std::vector<float> &channel : channels)
            addPower(powers, channel, moment, window.length);
        for (double &power : powers)
            power /= static_cast<double>(channels.size());
        all.push_back(column(powers, texture::kRate / static_cast<double>(window.length), rows));
    }
    return all;
}

double height(double frequency)
{
    return std::log(frequency / kLowest) / std::log(kHighest / kLowest);
}

}
