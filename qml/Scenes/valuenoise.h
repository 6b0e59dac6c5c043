// SPDX-License-Identifier: MPL-2.0
// Smooth noise: random values on a lattice for the lines of hills, random slopes on it for mist and clouds, where values
// would show the lattice as blocks (after Perlin's improved noise, 2002).
#pragma once

#include <vector>

/// -1/2 to 1/2 at a point of the lattice. An integer hash (after the finaliser idea of splitmix), the same everywhere.
float latticeValue(int x, int y);

/// Noise along one line, at (x, y); -1/2 to 1/2.
float noiseAt(double x, double y);

/// A few octaves of noise over a whole picture, a row at a time.
class Mist {
public:
    /// `across` runs over the noise from `left`; there are `width` columns.
    Mist(int width, double left, double across, int octaves = 2);
    /// The mist at height y of the noise, `width` values of about -1/2 to 1/2. They stay until the next call.
    const std::vector<float> &row(double y);

private:
    struct Octave {
        std::vector<std::size_t> begin; ///< the first pixel right of each lattice column, from `first`, and the end
        std::vector<float> share; ///< how far towards the next, smoothed
        std::vector<float> along; ///< how far each pixel lies from that column, 0 to 1
        std::vector<float> slope, level; ///< of each lattice column at the present height
        int first = 0;
        double scale = 1, shift = 0;
        float weight = 1;
    };
    std::vector<Octave> m_octaves;
    std::vector<float> m_row;
};
