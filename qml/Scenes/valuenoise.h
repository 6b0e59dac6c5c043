// SPDX-License-Identifier: MPL-2.0
// Smooth noise for mist and ridges: random values on a lattice, joined without a corner.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

/// -1/2 to 1/2 at a point of the lattice. An integer hash (after the finaliser idea of splitmix), the same everywhere.
float latticeValue(int x, int y);

/// Noise along one line, at (x, y); -1/2 to 1/2.
float noiseAt(double x, double y);

/// Two octaves of noise over a whole picture, a row at a time.
class Mist {
public:
    /// `across` runs over the noise from `left`; there are `width` columns.
    Mist(int width, double left, double across);
    /// Fills `row` (width values, about -1/2 to 1/2) with the mist at height y of the noise.
    void row(double y, std::vector<float> &row);

private:
    struct Octave {
        std::vector<int> cell; ///< lattice column left of each pixel, from `first`
        std::vector<float> share; ///< how far towards the next, smoothed
        std::vector<float> line; ///< lattice values at the present height
        int first = 0;
        double scale = 1, shift = 0;
        float weight = 1;
    };
    std::array<Octave, 2> m_octaves;
};
