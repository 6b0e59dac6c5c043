// SPDX-License-Identifier: MPL-2.0
// From a curve to its frequencies and back, by kissfft.
#pragma once

#include <complex>
#include <cstddef>
#include <span>
#include <vector>

namespace fourier {

using Complex = std::complex<float>;

/// The least length from `least` on whose transform is quick: of factors 2, 3 and 5 only.
std::size_t quickLength(std::size_t least);

/// Of a real curve as long as `length`, filled up with zeros: the frequencies 0 to half, `length` / 2 + 1 of
/// them. `length` is even.
std::vector<Complex> frequencies(std::span<const float> curve, std::size_t length);

/// The curve that these frequencies make, as long as there are frequencies; not divided by anything.
std::vector<Complex> curveOf(const std::vector<Complex> &frequencies);

}
