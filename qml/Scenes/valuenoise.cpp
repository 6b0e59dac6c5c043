// SPDX-License-Identifier: MPL-2.0
#include "valuenoise.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace {

float smooth(float f)
{
    return f * f * f * (f * (f * 6 - 15) + 10);
}

}

float latticeValue(int x, int y)
{
    std::uint32_t h = static_cast<std::uint32_t>(x) * 0x9E3779B1u ^ static_cast<std::uint32_t>(y) * 0x85EBCA77u;
    h = (h ^ (h >> 15)) * 0x2C1B3C6Du;
    h = (h ^ (h >> 12)) * 0x297A2D39u;
    h ^= h >> 15;
    return static_cast<float>(h >> 8) / 16777216.0F - 0.5F;
}

namespace {

/// A slope at a point of the lattice, across and down, each -1 to 1.
struct Slope {
    float across, down;
};

Slope slopeAt(int x, int y)
{
    return { 2 * latticeValue(x, y), 2 * latticeValue(x + 7919, y - 104729) };
}

constexpr float kLevelled = 0.95F; ///< brings slopes of up to 1 to about -1/2 to 1/2

}

float noiseAt(double x, double y)
{
    const double fx = std::floor(x), fy = std::floor(y);
    const int ix = static_cast<int>(fx), iy = static_cast<int>(fy);
    const float sx = smooth(static_cast<float>(x - fx)), sy = smooth(static_cast<float>(y - fy));
    const float above = std::lerp(latticeValue(ix, iy), latticeValue(ix + 1, iy), sx);
    const float below = std::lerp(latticeValue(ix, iy + 1), latticeValue(ix + 1, iy + 1), sx);
    return std::lerp(above, below, sy);
}

Mist::Mist(int width, double left, double across, int octaves)
    : m_octaves(static_cast<std::size_t>(octaves))
    , m_row(static_cast<std::size_t>(width))
{
    double scale = 1, shift = 0;
    float weight = 1, all = 0;
    for (Octave &octave : m_octaves) {
        octave.scale = scale;
        octave.shift = shift;
        octave.weight = weight;
        all += weight;
        scale *= 2.3;
        shift += 7.1;
        weight *= 0.54F;
    }
    for (Octave &octave : m_octaves) {
        octave.weight /= all;
        octave.along.resize(m_row.size());
        octave.share.resize(m_row.size());
        octave.first = static_cast<int>(std::floor(left * octave.scale + octave.shift));
        for (std::size_t i = 0; i < m_row.size(); ++i) {
            const double x = (left + across * static_cast<double>(i) / width) * octave.scale + octave.shift;
            const double column = std::floor(x);
            while (octave.begin.size() <= static_cast<std::size_t>(static_cast<int>(column) - octave.first))
                octave.begin.push_back(i);
            octave.along[i] = static_cast<float>(x - column);
        }
        for (std::size_t i = 0; i < m_row.size(); ++i)
            octave.share[i] = smooth(octave.along[i]);
        octave.begin.push_back(m_row.size());
        octave.slope.resize(octave.begin.size());
        octave.level.resize(octave.slope.size());
    }
}

const std::vector<float> &Mist::row(double y)
{
    std::fill(m_row.begin(), m_row.end(), 0.0F);
    for (Octave &octave : m_octaves) {
        const double at = y * octave.scale + octave.shift;
        const int iy = static_cast<int>(std::floor(at));
        const float below = static_cast<float>(at - std::floor(at)), sy = smooth(below);
        const float weight = kLevelled * octave.weight;
        for (std::size_t c = 0; c < octave.slope.size(); ++c) {
            const int ix = octave.first + static_cast<int>(c);
            const Slope upper = slopeAt(ix, iy), lower = slopeAt(ix, iy + 1);
            octave.slope[c] = weight * std::lerp(upper.across, lower.across, sy);
            octave.level[c] = weight * std::lerp(upper.down * below, lower.down * (below - 1), sy);
        }
        // Between two columns of the lattice all is the same but for the place: a processor does many at once.
        for (std::size_t c = 0; c + 1 < octave.begin.size(); ++c) {
            const float level = octave.level[c], slope = octave.slope[c];
            const float nextLevel = octave.level[c + 1], nextSlope = octave.slope[c + 1];
            for (std::size_t i = octave.begin[c]; i < octave.begin[c + 1]; ++i) {
                const float left = level + slope * octave.along[i];
                const float right = nextLevel + nextSlope * (octave.along[i] - 1);
                m_row[i] += left + (right - left) * octave.share[i];
            }
        }
    }
    return m_row;
}
