// SPDX-License-Identifier: MPL-2.0
// Every limit that light and sound are held to here, with the rule of the house that it belongs to.
#pragma once

#include "senses/framejudge.h"

#include <array>

namespace limits {

constexpr double kLightnessInASecond = 15; ///< L*
constexpr double kLightnessInATenth = 2.5; ///< L* in 100 ms
constexpr double kUnaskedInASecond = 4; ///< L*, when nobody did
constexpr double kUnaskedInATenth = 1.5; ///< L* in 100 ms, when nobody did
constexpr double kLuminanceInASecond = 0.10; ///< of the panel's most

inline bool gentle(const LightChange &change)
{
    return change.lightnessInASecond <= kLightnessInASecond && change.lightnessInATenth <= kLightnessInATenth
        && change.luminanceInASecond <= kLuminanceInASecond;
}

/// What nobody asked for, in every window.
inline bool unnoticed(const LightChange &change)
{
    return change.worstWindowInASecond <= kUnaskedInASecond && change.worstWindowInATenth <= kUnaskedInATenth;
}

// Light. A window is 8 x 8 tiles, the largest that one answer to a finger may change at once.
constexpr Limit kFlashes{ "V1", "flashes of a window in any 1 s", 0 };
constexpr Limit kFlashesInTen{ "V1", "quick flashes of a window in any 10 s", 1 };
constexpr Limit kRedFlashes{ "V2", "red flashes of a window in any 1 s", 0 };
constexpr Limit kRedArea{ "V2", "of the screen is saturated red", 0.02 };
constexpr Limit kHalfFlashes{ "V3", "flashes by half the measure in any 1 s", 1 };
constexpr Limit kUnaskedSecond{ "V4", "L* in 1 s in one window", kUnaskedInASecond };
constexpr Limit kUnaskedTenth{ "V4", "L* in 100 ms in one window", kUnaskedInATenth };
constexpr Limit kAskedSecond{ "V5", "L* in 1 s over a quarter of the screen", kLightnessInASecond };
constexpr Limit kAskedTenth{ "V5", "L* in 100 ms over a quarter of the screen", kLightnessInATenth };
constexpr Limit kAskedLuminance{ "V5", "luminance in 1 s over a quarter of the screen", kLuminanceInASecond };
constexpr Limit kAnswer{ "V6", "L* in 100 ms in one window", 12 };
/// Gone within 200 ms, which no rule of the house is slow enough for: so that nobody reads what a person did.
/// A page is 17 L* of ink in its fullest window, and a glass whose frames come bunched shows most of it in
/// one tenth of a second. What is more than ink is more than this.
constexpr Limit kWordsGo{ "V6", "L* in 100 ms in one window, as words go on Leave", 20 };
constexpr Limit kPattern{ "V9", "of the screen is one pattern", 0.125 };
constexpr Limit kSpeed{ "V10", "degrees a second, the median of what can be seen to move", 5 };
constexpr Limit kExpansion{ "V10", "of the picture grown or shrunk in 1 s", 0.05 };
constexpr Limit kMeanAlone{ "V11", "mean luminance, nobody there", 0.40 };
constexpr Limit kBrightAlone{ "V11", "of the screen above 0.8, nobody there", 0.10 };
constexpr Limit kMeanChosen{ "V11", "mean luminance, somebody there", 0.75 };
constexpr Limit kWhite{ "V11", "of the screen is white", 0 };

// Sound.
constexpr Limit kMomentary{ "S1", "LUFS in any 400 ms", -24 };
constexpr Limit kShort{ "S1", "LUFS in any 3 s", -27 };
constexpr Limit kWhole{ "S1", "LUFS of the whole", -28 };
constexpr Limit kTruePeak{ "S2", "dBTP", -9 };
constexpr Limit kStanding{ "S2", "dBFS that stands (DC)", -60 };
constexpr Limit kNoNumber{ "S2", "samples that are no number", 0 };
constexpr Limit kOnset{ "S3", "prominence of an onset", 4.99 };
constexpr Limit kRise{ "S4", "dB a second out of silence", 8 };
constexpr Limit kRiseInASecond{ "S4", "LU louder within 1 s", 6 };
constexpr Limit kClick{ "S5", "dB of a click above 6 kHz", 12 };
constexpr Limit kRange{ "S6", "LU between any 3 s of an untouched minute", 6 };
constexpr Limit kThrob{ "S6", "dB of a throb of 2 to 20 Hz", 3 };
constexpr Limit kTone{ "S6", "dB of a tone of 1 to 5 kHz", 15 };
constexpr Limit kTogether{ "S8", "sudden lights with a sudden sound within 1 s", 0 };

}
