// SPDX-License-Identifier: MPL-2.0
// How the judges of light divide a picture: 64 x 40 tiles; a window, ten degrees of somebody's sight, is 8
// x 8.
#pragma once

inline constexpr int kAcross = 64, kDown = 40, kWindow = 8;
