// SPDX-License-Identifier: MPL-2.0
#include "sound/texture/fourier.h"

#include <kiss_fft.h>
#include <kiss_fftr.h>

#include <algorithm>
#include <memory>

namespace texture {
namespace {

template <typename Plan>
using Owned = std::unique_ptr<Plan, decltype(&kiss_fft_free)>;

/// Both are two floats side by side.
static_assert(sizeof(Complex) == sizeof(kiss_fft_cpx));

}

std::size_t quickLength(std::size_t least)
{
    return static_cast<std::size_t>(
        kiss_fft_next_fast_size(static_cast<int>(std::max<std::size_t>(least, 2))));
}

std::vector<Complex> frequencies(std::span<const float> curve, std::size_t length)
{
    std::vector<float> padded(curve.begin(), curve.end());
    padded.resize(length);
    std::vector<Complex> result(length / 2 + 1);
    const Owned<kiss_fftr_state> plan(
        kiss_fftr_alloc(static_cast<int>(length), 0, nullptr, nullptr), &kiss_fft_free);
    kiss_fftr(plan.get(), padded.data(), reinterpret_cast<kiss_fft_cpx *>(result.data()));
    return result;
}

std::vector<Complex> curveOf(const std::vector<Complex> &frequencies)
{
    std::vector<Complex> result(frequencies.size());
    const Owned<kiss_fft_state> plan(
        kiss_fft_alloc(static_cast<int>(frequencies.size()), 1, nullptr, nullptr), &kiss_fft_free);
    kiss_fft(plan.get(), reinterpret_cast<const kiss_fft_cpx *>(frequencies.data()),
        reinterpret_cast<kiss_fft_cpx *>(result.data()));
    return result;
}

}
