// SPDX-License-Identifier: MPL-2.0
#include "senses/picture.h"

#include "core/colour.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace {

const std::array<float, 256> &linear()
{
    static const std::array<float, 256> table = [] {
        std::array<float, 256> made{};
        for (std::size_t i = 0; i < made.size(); ++i) {
            const double c = double(i) / 255;
            made[i] = float(c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
        }
        return made;
    }();
    return table;
}

float luminanceOf(std::uint32_t c)
{
    const auto &light = linear();
    return 0.2126F * light[c >> 16 & 255] + 0.7152F * light[c >> 8 & 255] + 0.0722F * light[c & 255];
}

/// Where dot `i` of `dots` lies among so many pixels.
int middle(int i, int dots, int pixels)
{
    return (2 * i + 1) * pixels / (2 * dots);
}

Pixels pixelsOf(const QImage &image)
{
    return { image.constBits(), image.width(), image.height(), std::size_t(image.bytesPerLine()) };
}

}

Picture::Picture(const Pixels &pixels)
    : m_dots(kWide * kHigh)
{
    std::array<std::size_t, kWide> columns{};
    for (int x = 0; x < kWide; ++x)
        columns[std::size_t(x)] = 4 * std::size_t(middle(x, kWide, pixels.width));
    std::uint32_t *dot = m_dots.data();
    for (int y = 0; y < kHigh; ++y) {
        const unsigned char *line = pixels.first + pixels.row * std::size_t(middle(y, kHigh, pixels.height));
        for (const std::size_t column : columns) {
            std::memcpy(dot, line + column, 4);
            *dot++ &= 0xffffff; // the fourth byte means nothing
        }
    }
}

Picture::Picture(const QImage &image)
    : Picture(pixelsOf(image.convertToFormat(QImage::Format_RGB32)))
{
}

Light Picture::light() const
{
    constexpr float share = 1.0F / 64; // of a tile, one dot
    const auto &light = linear();
    Light result{ Tiles(kAcross * kDown), Tiles(kAcross * kDown), Tiles(kAcross * kDown) };
    const std::uint32_t *dot = m_dots.data();
    for (int y = 0; y < kHigh; ++y)
        for (int x = 0; x < kWide; ++x) {
            const std::uint32_t c = *dot++;
            const float r = light[c >> 16 & 255], g = light[c >> 8 & 255], b = light[c & 255];
            const auto tile = std::size_t(y / 8 * kAcross + x / 8);
            result.luminance[tile] += share * (0.2126F * r + 0.7152F * g + 0.0722F * b);
            result.red[tile] += share * 320 * std::max(0.0F, r - g - b);
            result.saturated[tile] += r > 0 && r >= 0.8F * (r + g + b) ? share : 0;
        }
    return result;
}

float Picture::luminanceAt(int x, int y) const
{
    return luminanceOf(m_dots[std::size_t(y * kWide + x)]);
}

std::vector<std::uint8_t> Picture::grey() const
{
    std::vector<std::uint8_t> result;
    result.reserve(m_dots.size() / 4);
    for (int y = 0; y < kHigh; y += 2)
        for (int x = 0; x < kWide; x += 2) {
            std::uint32_t sum = 0;
            for (const int at :
                { y * kWide + x, y * kWide + x + 1, (y + 1) * kWide + x, (y + 1) * kWide + x + 1 }) {
                const std::uint32_t c = m_dots[std::size_t(at)];
                sum += 54 * (c >> 16 & 255) + 183 * (c >> 8 & 255) + 19 * (c & 255);
            }
            result.push_back(std::uint8_t(sum / 1024));
        }
    return result;
}

Tiles toLightness(Tiles luminance)
{
    for (float &tile : luminance)
        tile = float(lightnessOf(double(tile)));
    return luminance;
}
