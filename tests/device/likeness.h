// SPDX-License-Identifier: MPL-2.0
// Whether a sound that went through a resampler is still the sound that was made, without a hole.
#pragma once

#include "device/player.h"

#include <cmath>
#include <cstddef>

struct Likeness {
    double first = 0; ///< correlation early on
    double last = 0; ///< and late
    std::ptrdiff_t slipped = 0; ///< frames that came in or went missing between the two
    double softest = 0; ///< dB, of any 10 ms, against what was made
};

namespace likeness_parts {

inline constexpr std::ptrdiff_t kWindow = 4096; ///< frames

struct Match {
    double alike = -1;
    std::ptrdiff_t lag = 0;
};

using Side = std::vector<float>;

inline Side left(const ear::Sound &sound)
{
    Side side(sound.size() / 2);
    for (std::size_t i = 0; i < side.size(); ++i)
        side[i] = sound[2 * i];
    return side;
}

inline double power(const Side &side, std::ptrdiff_t at, std::ptrdiff_t frames)
{
    double sum = 0;
    for (std::ptrdiff_t i = at; i < at + frames; ++i)
        sum += static_cast<double>(side[static_cast<std::size_t>(i)]) * side[static_cast<std::size_t>(i)];
    return sum;
}

/// Where what is heard from frame `at` is found in what was given, within `search` frames of `expected`
/// later.
inline Match find(
    const Side &given, const Side &heard, std::ptrdiff_t at, std::ptrdiff_t expected, std::ptrdiff_t search)
{
    Match best;
    const double mine = power(heard, at, kWindow);
    for (std::ptrdiff_t lag = expected - search; lag <= expected + search; ++lag) {
        const std::ptrdiff_t from = at + lag;
        if (from < 0 || from + kWindow > std::ssize(given))
            continue;
        float both = 0;
        for (std::ptrdiff_t i = 0; i < kWindow; ++i)
            both += heard[static_cast<std::size_t>(at + i)] * given[static_cast<std::size_t>(from + i)];
        if (both <= 0)
            continue;
        const double alike = both / std::sqrt(mine * power(given, from, kWindow) + 1e-30);
        if (alike > best.alike)
            best = { alike, lag };
    }
    return best;
}

}

/// Of a recording that began about when the sound did.
inline Likeness likeness(const ear::Sound &givenStereo, const ear::Sound &heardStereo)
{
    using namespace likeness_parts;
    constexpr std::ptrdiff_t second = sound::kRate, hop = second / 100;
    const Side given = left(givenStereo), heard = left(heardStereo);
    const std::ptrdiff_t end = std::ssize(heard) - second;
    if (end < 4 * second)
        return {};
    const Match first = find(given, heard, 2 * second, 0, second);
    const Match last = find(given, heard, end - kWindow, first.lag, 1000);
    Likeness result{ first.alike, last.alike, last.lag - first.lag, 0 };
    for (std::ptrdiff_t at = 2 * second; at + hop < end && at + first.lag + hop < std::ssize(given);
         at += hop)
        result.softest = std::min(
            result.softest, 10 * std::log10(power(heard, at, hop) / power(given, at + first.lag, hop)));
    return result;
}
