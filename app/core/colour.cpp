// SPDX-License-Identifier: MPL-2.0
#include "core/colour.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr double kWhiteX = 0.95047;
constexpr double kWhiteZ = 1.08883;
constexpr double kEpsilon = 216.0 / 24389.0; ///< CIE 15: where L* turns from a line into a root
constexpr double kKappa = 24389.0 / 27.0;

double toLinear(double coded)
{
    return coded <= 0.04045 ? coded / 12.92 : std::pow((coded + 0.055) / 1.055, 2.4);
}

double toCoded(double linear)
{
    return linear <= 0.0031308 ? linear * 12.92 : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
}

double root(double t)
{
    return t > kEpsilon ? std::cbrt(t) : (kKappa * t + 16) / 116;
}

double cube(double f)
{
    return f * f * f > kEpsilon ? f * f * f : (116 * f - 16) / kKappa;
}

/// Linear light, which may lie outside 0 to 1 where the screen cannot follow.
std::array<double, 3> linearOf(Lab lab)
{
    const double fy = (lab.lightness + 16) / 116;
    const double x = kWhiteX * cube(fy + lab.a / 500);
    const double y = cube(fy);
    const double z = kWhiteZ * cube(fy - lab.b / 200);
    return { 3.2404542 * x - 1.5371385 * y - 0.4985314 * z, -0.9692660 * x + 1.8760108 * y + 0.0415560 * z,
        0.0556434 * x - 0.2040259 * y + 1.0572252 * z };
}

bool shows(const std::array<double, 3> &linear)
{
    return std::ranges::all_of(linear, [](double c) { return c >= -1e-6 && c <= 1 + 1e-6; });
}

}

Lab toLab(Rgb rgb)
{
    const auto [r, g, b] = toLinear(rgb);
    const double fx = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / kWhiteX);
    const double fy = root(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    const double fz = root((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / kWhiteZ);
    return { 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz) };
}

Rgb toRgb(Lab lab)
{
    double kept = 1;
    auto linear = linearOf(lab);
    if (!shows(linear)) { // halve the doubt twelve times: chroma to within a four-thousandth
        double low = 0;
        for (int i = 0; i < 12; ++i) {
            const double middle = (low + kept) / 2;
            (shows(linearOf({ lab.lightness, lab.a * middle, lab.b * middle })) ? low : kept) = middle;
        }
        linear = linearOf({ lab.lightness, lab.a * low, lab.b * low });
    }
    return toCoded({ linear[0], linear[1], linear[2] });
}

double luminance(Rgb rgb)
{
    const auto [r, g, b] = toLinear(rgb);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

double luminanceOf(double lightness)
{
    return cube((lightness + 16) / 116);
}

double lightnessOf(double y)
{
    return 116 * root(y) - 16;
}

double contrast(Rgb one, Rgb other)
{
    return contrastOf(luminance(one), luminance(other));
}

double contrastOf(double luminance, double other)
{
    return (std::max(luminance, other) + 0.05) / (std::min(luminance, other) + 0.05);
}

Rgb toLinear(Rgb coded)
{
    return { toLinear(coded.r), toLinear(coded.g), toLinear(coded.b) };
}

Rgb toCoded(Rgb linear)
{
    const auto coded = [](double c) { return toCoded(std::clamp(c, 0.0, 1.0)); };
    return { coded(linear.r), coded(linear.g), coded(linear.b) };
}

double difference(Lab one, Lab other)
{
    return std::hypot(one.lightness - other.lightness, one.a - other.a, one.b - other.b);
}

Rgb mix(Rgb a, Rgb b, double amount)
{
    const auto between = [amount](double from, double to) { return from + (to - from) * amount; };
    return { between(a.r, b.r), between(a.g, b.g), between(a.b, b.b) };
}
