// SPDX-License-Identifier: MPL-2.0
// Judges sound the way the sensory limits are written, with libebur128 and not with our own meter.
#pragma once

#include "sound/sink.h"

#include <ebur128.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace ear {

using Sound = std::vector<float>; ///< interleaved stereo

inline constexpr std::size_t kHop = 480; ///< frames; curves have a point every 10 ms
inline constexpr double kInaudible = -72; ///< LUFS; curves do not go lower

struct Loudness {
    double integrated = 0;
    double highestShort = -120; ///< of any 3 s
    double lowestShort = 0; ///< of any 3 s after the first
    double truePeak = -120; ///< dBTP
    std::vector<double> momentary; ///< of 400 ms, every 10 ms
};

inline double decibels(double gain)
{
    return gain > 1e-9 ? 20 * std::log10(gain) : -180;
}

inline Loudness loudness(std::span<const float> sound)
{
    using State = std::unique_ptr<ebur128_state, void (*)(ebur128_state *)>;
    const State state(ebur128_init(2, sound::kRate, EBUR128_MODE_I | EBUR128_MODE_S | EBUR128_MODE_TRUE_PEAK),
        [](ebur128_state *s) { ebur128_destroy(&s); });
    Loudness result;
    for (std::size_t at = 0; at + 2 * kHop <= sound.size(); at += 2 * kHop) {
        ebur128_add_frames_float(state.get(), sound.data() + at, kHop);
        double now = 0;
        ebur128_loudness_momentary(state.get(), &now);
        result.momentary.push_back(std::max(now, kInaudible));
        if (at % (20 * kHop) != 0)
            continue;
        ebur128_loudness_shortterm(state.get(), &now);
        result.highestShort = std::max(result.highestShort, now);
        if (at >= 2 * 3 * sound::kRate)
            result.lowestShort = std::min(result.lowestShort, now);
    }
    ebur128_loudness_global(state.get(), &result.integrated);
    for (unsigned side = 0; side < 2; ++side) {
        double peak = 0;
        ebur128_true_peak(state.get(), side, &peak);
        result.truePeak = std::max(result.truePeak, decibels(peak));
    }
    return result;
}

inline double highest(const std::vector<double> &curve)
{
    return *std::max_element(curve.begin(), curve.end());
}

/// The most that a curve gains within so many points, from `first` on.
inline double steepest(const std::vector<double> &curve, std::size_t within, std::size_t first = 0)
{
    double most = 0;
    for (std::size_t i = first; i < curve.size(); ++i)
        for (std::size_t j = i + 1; j <= i + within && j < curve.size(); ++j)
            most = std::max(most, curve[j] - curve[i]);
    return most;
}

inline constexpr double kSilent = -60; ///< LUFS

/// How fast a curve rises in the half second from `first` on, by least squares, in dB a second. The curve has
/// a point every 10 ms, and so many more.
inline double slope(const std::vector<double> &curve, std::size_t first)
{
    constexpr std::size_t count = 51;
    double sum = 0, squares = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double seconds = (static_cast<double>(i) - static_cast<double>(count - 1) / 2) / 100;
        sum += seconds * curve[first + i];
        squares += seconds * seconds;
    }
    return sum / squares;
}

/// The fastest that a curve rises out of silence, in dB a second.
inline double steepestFromSilence(const std::vector<double> &curve)
{
    double most = 0;
    for (std::size_t i = 0; i + 50 < curve.size(); ++i)
        if (curve[i] <= kSilent)
            most = std::max(most, slope(curve, i));
    return most;
}

inline float peak(std::span<const float> sound)
{
    float most = 0;
    for (const float x : sound)
        most = std::max(most, std::abs(x));
    return most;
}

inline bool finite(std::span<const float> sound)
{
    return std::all_of(sound.begin(), sound.end(), [](float x) { return std::isfinite(x); });
}

/// The frame after the last one that is not exactly zero.
inline std::size_t end(std::span<const float> sound)
{
    std::size_t last = sound.size();
    while (last > 0 && sound[last - 1] == 0)
        --last;
    return (last + 1) / 2;
}

/// How far, in decibels, any 5 ms stand out above the median of the second around them in what is above 6
/// kHz. Below -90 dBFS nothing is heard, and counts as that.
inline double sharpestClick(std::span<const float> sound)
{
    constexpr std::size_t frames = 240;
    std::vector<double> energy;
    double low = 0, sum = 0;
    for (std::size_t i = 0; i < sound.size() / 2; ++i) {
        const double x = sound[2 * i] + sound[2 * i + 1];
        low += 0.544 * (x - low);
        sum += (x - low) * (x - low);
        if (i % frames == frames - 1) {
            energy.push_back(sum + frames * 4e-9);
            sum = 0;
        }
    }
    double worst = 0;
    for (std::size_t i = 100; i + 100 < energy.size(); i += 1) {
        std::vector<double> around(
            energy.begin() + static_cast<long>(i) - 100, energy.begin() + static_cast<long>(i) + 100);
        std::nth_element(around.begin(), around.begin() + 100, around.end());
        worst = std::max(worst, 10 * std::log10(energy[i] / around[100]));
    }
    return worst;
}

/// A number that two sounds share only if they are the same, byte for byte (FNV-1a).
inline std::uint64_t fingerprint(std::span<const float> sound)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const float x : sound) {
        hash ^= std::bit_cast<std::uint32_t>(x);
        hash *= 1099511628211ULL;
    }
    return hash;
}

}
