// SPDX-License-Identifier: MPL-2.0
// How the judges of light divide a picture: 64 x 40 tiles of 8 x 8 dots; a window is 8 x 8 tiles. On a screen
// of 13 inches, half a metre away, a window is as large as a quarter of the ten degrees that WCAG counts in.
#pragma once

inline constexpr int kAcross = 64, kDown = 40, kWindow = 8;
/// Flashes are counted in windows of the whole ten degrees, and tiles of twice the side.
inline constexpr int kCoarse = 2, kFlashAcross = kAcross / kCoarse, kFlashDown = kDown / kCoarse;
inline constexpr double kDotsInADegree = 14; ///< 512 dots over 33 cm, from 50 cm away
