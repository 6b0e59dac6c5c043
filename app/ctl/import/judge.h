// SPDX-License-Identifier: MPL-2.0
// What in a sound might startle or wear, by the limits that every sound of the room keeps.
#pragma once

#include "ctl/import/heard.h"

#include <QString>

/// One place that is beyond a limit. Times are in hops.
struct Fault {
    enum class Kind { Onset, Rise, Click, Loud, Uneven, Peak, Throb, Tone };
    Kind kind = Kind::Onset;
    std::size_t from = 0;
    std::size_t to = 0;
    double value = 0; ///< what the limit is about, in its own unit
    double over = 0; ///< dB too much
    double decibels = 0; ///< of an onset: how far it rises ...
    double seconds = 0; ///< ... and within how long
    double hertz = 0; ///< of a throb and a tone

    /// What is heard there, and what would be allowed.
    [[nodiscard]] QString text() const;
};

constexpr double kLoudness = -30; ///< LUFS: every recording is brought there

/// What a sound of that loudness may be.
struct Limits {
    double prominence = 5; ///< of an onset, by Nordtest: 3 lg rate + 2 lg difference
    double rise = 6; ///< LU within a second
    double click = 12; ///< dB that 5 ms above 6 kHz stand out
    double momentary = -24, shortTerm = -27; ///< LUFS
    double range = 6; ///< LU of short-term loudness
    double truePeak = -12; ///< dBTP

    /// A little stricter, for planning, so that what is left out of the plan costs nothing.
    static constexpr Limits planned() { return { 4.7, 5.2, 11, -24.4, -27.3, 5.4, -12.4 }; }
};

/// The Fast level (125 ms), as power; it knows the sound from the start. Weight 0 is A, 1 is K.
[[nodiscard]] std::vector<double> fastPower(std::span<const Hop> hops, std::size_t weight);
[[nodiscard]] std::vector<double> powersOf(std::span<const Hop> hops, std::size_t weight);

/// Everything that is beyond a limit, in the order of the limits.
[[nodiscard]] std::vector<Fault> judge(std::span<const Hop> hops, const Limits &limits);
