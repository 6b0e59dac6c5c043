// SPDX-License-Identifier: MPL-2.0
#include "valuenoise.h"

#include <algorithm>
#include <cmath>

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

float noiseAt(double x, double y)
{
    const double fx = std::floor(x), fy = std::floor(y);
    const int ix = static_cast<int>(fx), iy = static_cast<int>(fy);
    const float sx = smooth(static_cast<float>(x - fx)), sy = smooth(static_cast<float>(y - fy));
    const float above = std::lerp(latticeValue(ix, iy), latticeValue(ix + 1, iy), sx);
    const float below = std::lerp(latticeValue(ix, iy + 1), latticeValue(ix + 1, iy + 1), sx);
    return std::lerp(above, below, sy);
}

Mist::Mist(int width, double left, double across)
{
    const auto columns = static_cast<std::size_t>(width);
    for (std::size_t o = 0; o < m_octaves.size(); ++o) {
        Octave &octave = m_octaves[o];
        octave.scale = o == 0 ? 1 : 2.3;
        octave.shift = o == 0 ? 0 : 7.1;
        octave.weight = o == 0 ? 0.65F : 0.35F;
        octave.cell.resize(columns);
        octave.share.resize(columns);
        octave.first = static_cast<int>(std::floor(left * octave.scale + octave.shift));
        int last = octave.first;
        for (std::size_t i = 0; i < columns; ++i) {
            const double x = (left + across * static_cast<double>(i) / width) * octave.scale + octave.shift;
            last = static_cast<int>(std::floor(x));
            octave.cell[i] = last - octave.first;
            octave.share[i] = smooth(static_cast<float>(x - std::floor(x)));
        }
        octave.line.resize(static_cast<std::size_t>(last - octave.first) + 2);
    }
}

void Mist::row(double y, std::vector<float> &row)
{
    std::fill(row.begin(), row.end(), 0.0F);
    for (Octave &octave : m_octaves) {
        const double at = y * octave.scale + octave.shift;
        const int iy = static_cast<int>(std::floor(at));
        const float sy = smooth(static_cast<float>(at - std::floor(at)));
        for (std::size_t c = 0; c < octave.line.size(); ++c) {
            const int ix = octave.first + static_cast<int>(c);
            octave.line[c] = octave.weight * std::lerp(latticeValue(ix, iy), latticeValue(ix, iy + 1), sy);
        }
        for (std::size_t i = 0; i < row.size(); ++i) {
            const auto cell = static_cast<std::size_t>(octave.cell[i]);
            row[i] += octave.line[cell] + (octave.line[cell + 1] - octave.line[cell]) * octave.share[i];
        }
    }
}
