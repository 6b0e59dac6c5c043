// SPDX-License-Identifier: MPL-2.0
// Colour as eyes take it: CIE L*a*b* (D65, 2 degrees), because equal steps of L* look equal and sRGB steps do
// not. Sources: IEC 61966-2-1 (sRGB), CIE 15 (L*a*b*), WCAG 2.2 (relative luminance and contrast ratio).
#pragma once

/// Gamma-coded sRGB, each 0 to 1.
struct Rgb {
    double r = 0, g = 0, b = 0;
};

/// lightness 0 (black) to 100 (white); a green to red, b blue to yellow, about -100 to 100.
struct Lab {
    double lightness = 0, a = 0, b = 0;
    bool operator==(const Lab &) const = default;
};

[[nodiscard]] Lab toLab(Rgb);
/// The nearest colour a screen can show: chroma is reduced, lightness kept, where `lab` lies outside sRGB.
[[nodiscard]] Rgb toRgb(Lab);
/// Relative luminance Y, 0 to 1.
[[nodiscard]] double luminance(Rgb);
[[nodiscard]] double luminanceOf(double lightness);
[[nodiscard]] double lightnessOf(double luminance);
/// WCAG contrast ratio, 1 to 21.
[[nodiscard]] double contrast(Rgb, Rgb);
/// The same from two relative luminances.
[[nodiscard]] double contrastOf(double luminance, double other);
/// As much light as each channel gives, 0 to 1, and back to how a screen is told.
[[nodiscard]] Rgb toLinear(Rgb coded);
[[nodiscard]] Rgb toCoded(Rgb linear);
/// How far apart two colours look (CIE 1976): about 2.3 is the least that anybody sees.
[[nodiscard]] double difference(Lab, Lab);
/// `amount` of the way from a to b, mixed as a screen mixes (in coded sRGB).
[[nodiscard]] Rgb mix(Rgb a, Rgb b, double amount);
