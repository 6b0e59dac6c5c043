// SPDX-License-Identifier: MPL-2.0
// One moment of a screen of any size as the judges of light look at it: 512 x 320 dots, one for each pixel of
// so large a screen or for a few of a larger one, and from them 64 x 40 tiles.
#pragma once

#include "senses/tiles.h"

#include <QImage>

#include <cstddef>
#include <cstdint>
#include <vector>

/// Rows of blue, green, red and a byte of nothing, as displays keep them.
struct Pixels {
    const unsigned char *first;
    int width, height;
    std::size_t row; ///< bytes from one row to the next
};

using Tiles = std::vector<float>; ///< row by row

/// What the tiles of a picture give off.
struct Light {
    Tiles luminance; ///< relative to the panel's most
    Tiles red; ///< 320 (R - G - B), as red flashes are counted
    Tiles saturated; ///< the share that is saturated red
};

class Picture {
public:
    static constexpr int kWide = 8 * kAcross, kHigh = 8 * kDown;

    Picture() = default;
    explicit Picture(const Pixels &pixels);
    explicit Picture(const QImage &image);

    [[nodiscard]] Light light() const;
    [[nodiscard]] float luminanceAt(int x, int y) const;
    /// Half as wide and half as high, a byte for a dot, coded as a screen codes: for comparing.
    [[nodiscard]] std::vector<std::uint8_t> grey() const;
    bool operator==(const Picture &) const = default;

private:
    std::vector<std::uint32_t> m_dots;
};

/// L* of each tile.
Tiles toLightness(Tiles luminance);
