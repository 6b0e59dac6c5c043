// SPDX-License-Identifier: MPL-2.0
// Finds what might startle: sudden rises of loudness, judged as Nordtest NT ACOU 112 does.
#pragma once

#include "sound/ear.h"

#include <array>
#include <string>

namespace ear {

enum class Weight { A, K };

/// A filter of the second order, for one side.
struct Biquad {
    double b0 = 1, b1 = 0, b2 = 0, a1 = 0, a2 = 0;
    double s1 = 0, s2 = 0;

    double operator()(double x)
    {
        const double y = b0 * x + s1;
        s1 = b1 * x - a1 * y + s2;
        s2 = b2 * x - a2 * y;
        return y;
    }
};

/// Two one-pole corners in hertz as one filter, by the bilinear transform: high-pass or low-pass.
inline Biquad corners(double one, double other, bool high)
{
    const double a = std::tan(3.141592653589793 * one / sound::kRate);
    const double b = std::tan(3.141592653589793 * other / sound::kRate);
    const double scale = 1 / ((1 + a) * (1 + b));
    const double gain = high ? scale : scale * a * b;
    return { gain, high ? -2 * gain : 2 * gain, gain, ((a - 1) * (1 + b) + (b - 1) * (1 + a)) * scale,
        (a - 1) * (b - 1) * scale };
}

inline std::array<Biquad, 3> weighting(Weight weight)
{
    if (weight == Weight::K)
        return { Biquad{ 1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241,
                     0.73248077421585 },
            Biquad{ 1, -2, 1, -1.99004745483398, 0.99007225036621 }, Biquad{} };
    std::array<Biquad, 3> a{ corners(20.598997, 20.598997, true), corners(107.65265, 737.86223, true),
        corners(12194.217, 12194.217, false) };
    a[0].b0 *= 1.2588966, a[0].b1 *= 1.2588966, a[0].b2 *= 1.2588966; // 0 dB at 1 kHz
    return a;
}

/// The Fast level (125 ms), in dB like LUFS, a point every 10 ms; never below `floor`.
inline std::vector<double> fastLevel(std::span<const float> sound, Weight weight, double floor = -80)
{
    std::array<std::array<Biquad, 3>, 2> sides{ weighting(weight), weighting(weight) };
    const double part = 1 - std::exp(-1 / (0.125 * sound::kRate));
    std::vector<double> curve;
    double power = 0;
    for (std::size_t i = 0; i + 1 < sound.size(); i += 2) {
        double now = 0;
        for (std::size_t side = 0; side < 2; ++side) {
            double x = sound[i + side];
            for (Biquad &filter : sides[side])
                x = filter(x);
            now += x * x;
        }
        power += part * (now - power);
        if (i / 2 % kHop == kHop - 1)
            curve.push_back(std::max(10 * std::log10(power + 1e-20) - 0.691, floor));
    }
    return curve;
}

/// One rise of loudness.
struct Onset {
    double seconds = 0; ///< where it begins
    double rise = 0; ///< dB
    double rate = 0; ///< dB a second
    double prominence = 0;
};

/// Every stretch in which a Fast level rises faster than 10 dB a second, by 3 dB or more, to where it can be
/// heard.
inline std::vector<Onset> onsets(const std::vector<double> &fast, double audible = -50)
{
    constexpr double step = 0.01; // seconds
    std::vector<Onset> found;
    for (std::size_t i = 1; i < fast.size();) {
        const std::size_t from = i - 1;
        while (i < fast.size() && fast[i] - fast[i - 1] > 10 * step)
            ++i;
        const double rise = fast[i - 1] - fast[from];
        if (rise >= 3 && fast[i - 1] > audible) {
            const double rate = rise / (static_cast<double>(i - 1 - from) * step);
            found.push_back({ static_cast<double>(from) * step, rise, rate,
                3 * std::log10(rate) + 2 * std::log10(rise) });
        }
        if (i - 1 == from)
            ++i;
    }
    return found;
}

/// The most prominent onset by either weighting, from `after` seconds on; prominence 0 where there is none.
/// Where a piece does not begin in silence, the level needs half a second to know it.
inline Onset sharpestOnset(std::span<const float> sound, double after = 0)
{
    Onset worst;
    for (const Weight weight : { Weight::A, Weight::K })
        for (const Onset &onset : onsets(fastLevel(sound, weight)))
            if (onset.seconds >= after && onset.prominence > worst.prominence)
                worst = onset;
    return worst;
}

inline std::string said(const Onset &onset)
{
    return "P " + std::to_string(onset.prominence) + " at " + std::to_string(onset.seconds)
        + " s: " + std::to_string(onset.rise) + " dB at " + std::to_string(onset.rate) + " dB/s";
}

}
