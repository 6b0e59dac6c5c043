// SPDX-License-Identifier: MPL-2.0
#include "ctl/fourier.h"

#include <kiss_fft.h>
#include <kiss_fftr.h>

#include <algorithm>
#include <memory>

namespace fourier {
namespace {

/// How to transform one length, kept because the next is mostly of the same.
template <typename State>
struct Plan {
    using Make = State *(*)(int length, int back, void *memory, std::size_t *size);

    State *of(std::size_t asked, int back, Make make)
    {
        if (length != asked)
            state.reset(make(static_cast<int>(asked), back, nullptr, nullptr));
        length = asked;
        return state.get();
    }

    std::size_t length = 0;
    std::unique_ptr<State, decltype(&kiss_fft_free)> state{ nullptr, &kiss_fft_free };
};

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
    static Plan<kiss_fftr_state> plan;
    kiss_fftr(
        plan.of(length, 0, &kiss_fftr_alloc), padded.data(), reinterpret_cast<kiss_fft_cpx *>(result.data()));
    return result;
}

std::vector<Complex> curveOf(const std::vector<Complex> &frequencies)
{
    std::vector<Complex> result(frequencies.size());
    static Plan<kiss_fft_state> plan;
    kiss_fft(plan.of(frequencies.size(), 1, &kiss_fft_alloc),
        reinterpret_cast<const kiss_fft_cpx *>(frequencies.data()),
        reinterpret_cast<kiss_fft_cpx *>(result.data()));
    return result;
}

}
