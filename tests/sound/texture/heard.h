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

/// dB of a third octave as an ear weighs them, none lower than what it would miss beside the loudest.
double heardLevel(const Texture &texture, std::size_t third);

/// The same of the mean envelope of a band.
double heardMean(const Texture &texture, std::size_t band);

}
