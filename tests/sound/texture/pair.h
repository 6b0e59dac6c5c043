// SPDX-License-Identifier: MPL-2.0
// Two textures side by side.
#pragma once

#include "sound/texture/cochlea.h"
#include "sound/texture/heard.h"
#include "sound/texture/rms.h"

namespace texture {

/// Compares what both hold: bands below both reaches, and tempos as far as the shorter has time for them.
/// Each difference is a root mean square over bands, as they are heard.
class Pair {
public:
    Pair(const Texture &a, const Texture &b);

    [[nodiscard]] double spectrum() const; ///< dB
    [[nodiscard]] double means() const; ///< dB, of envelopes
    [[nodiscard]] double modulation() const; ///< dB
    /// Which tempos a band's modulation is made of, however deep it is. dB
    [[nodiscard]] double tempos() const;
    [[nodiscard]] double correlation() const;
    /// How a band's modulation goes with that of the next but one; the next shares a part of what it hears.
    [[nodiscard]] double together() const;
    [[nodiscard]] double attack() const;
    /// Of anything that a texture has a number of for each band.
    [[nodiscard]] double row(std::vector<double> Texture::*which) const;

private:
    struct Difference {
        double is = 0;
        double chance = 0; ///< its square, where it is nothing else
    };

    template <typename Differ>
    [[nodiscard]] double perRegion(std::size_t octaves, Differ differ) const;
    [[nodiscard]] static double times(std::size_t firstHalf, std::size_t endHalf, double seconds);
    [[nodiscard]] double chance(std::size_t octave, double a, double b) const;
    [[nodiscard]] double trust(std::size_t firstHalf, std::size_t endHalf) const;

    const Texture &m_a;
    const Texture &m_b;
    std::vector<double> m_weights;
};

}
