// SPDX-License-Identifier: MPL-2.0
// Two textures side by side.
#pragma once

#include "sound/texture/cochlea.h"
#include "sound/texture/heard.h"
#include "sound/texture/rms.h"

namespace texture {

/// What both hold: bands below both reaches, and tempos of which the shorter has time for three swings. Each
/// difference is a root mean square over bands, as they are heard.
class Pair {
public:
    Pair(const Texture &a, const Texture &b);

    [[nodiscard]] double spectrum() const; ///< dB
    [[nodiscard]] double modulation() const; ///< dB
    /// Which tempos a band's modulation is made of, however deep it is. dB
    [[nodiscard]] double tempos() const;
    [[nodiscard]] double correlation() const;
    /// How a band's modulation goes with that of the next but one; the next shares a part of what it hears.
    [[nodiscard]] double together() const;
    [[nodiscard]] double attack() const;
    /// Of any number that a texture has for each band.
    template <typename Value>
    [[nodiscard]] double perBand(Value value) const;

private:
    template <typename Difference>
    [[nodiscard]] double perRegion(std::size_t octaves, Difference difference) const;

    const Texture &m_a;
    const Texture &m_b;
    std::vector<double> m_weights;
    std::size_t m_firstHalf = 0; ///< of modulation
};

template <typename Value>
double Pair::perBand(Value value) const
{
    Rms rms;
    for (std::size_t band = 0; band < kBands; ++band)
        rms.add(value(m_a, band) - value(m_b, band), m_weights[band]);
    return rms.value();
}

}
