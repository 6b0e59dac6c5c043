// SPDX-License-Identifier: MPL-2.0
#include "sound/texture/distance.h"

#include "sound/texture/pair.h"

namespace texture {

double Distance::overall() const
{
    Rms rms;
    for (const Part &part : parts)
        rms.add(part.share());
    return rms.value();
}

Distance between(const Texture &a, const Texture &b)
{
    const Pair pair(a, b);
    // What is typical is the median of 212 pairs of unlike field recordings (rain, fire, crickets, birds,
    // thunder, wind, water), 3 to 10 s each. Kurtosis is no part of it: it told them apart no better than a
    // coin, because one bird in a rain decides it.
    return { {
        { "spectrum", "dB", pair.spectrum(), 12.5 },
        { "envelope mean", "dB", pair.means(), 11.7 },
        { "variation", "", pair.row(&Texture::variation), 0.09 },
        { "skew", "", pair.row(&Texture::skew), 0.85 },
        { "modulation", "dB", pair.modulation(), 4.0 },
        { "tempos", "dB", pair.tempos(), 3.1 },
        { "correlation", "", pair.correlation(), 0.17 },
        { "moving together", "", pair.together(), 0.25 },
        { "attack", "", pair.attack(), 0.135 },
    } };
}

}
