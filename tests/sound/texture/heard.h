// SPDX-License-Identifier: MPL-2.0
// What of a texture an ear would notice.
#pragma once

#include "sound/texture/statistics.h"

namespace texture {

/// How much each band counts where these two are compared: nothing where one of them does not reach, else how
/// well it is heard.
std::vector<double> commonWeights(const Texture &a, const Texture &b);

/// The depth of modulation of one tempo, dB of the mean, over all bands as they count.
double depthOf(const Texture &texture, std::size_t half, const std::vector<double> &weights);

/// dB of each third octave up to `reach` as an ear weighs them, where all of them together are 0, and none
/// lower than what it would miss beside the loudest.
std::vector<double> heardLevels(const Texture &texture, double reach);

/// The same of the mean envelopes of all bands; those that do not count say nothing.
std::vector<double> heardMeans(const Texture &texture, const std::vector<double> &weights);

}
