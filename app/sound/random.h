// SPDX-License-Identifier: MPL-2.0
// Chance with a seed: the same number in, the same weather out, on every machine.
// The xoshiro128++ generator of Blackman and Vigna; the distributions are our own, because the library's
// differ.
#pragma once

#include "sound/arithmetic.h"

#include <array>
#include <bit>
#include <cstdint>

namespace sound {

class Random {
public:
    explicit Random(std::uint64_t seed)
    {
        for (std::uint32_t &word : m_state)
            word = static_cast<std::uint32_t>(stir(seed) >> 32);
        m_state[0] |= 1; // never all zero
    }

    std::uint32_t next()
    {
        const std::uint32_t result = std::rotl(m_state[0] + m_state[3], 7) + m_state[0];
        const std::uint32_t t = m_state[1] << 9;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= t;
        m_state[3] = std::rotl(m_state[3], 11);
        return result;
    }

    /// 0 to 1, 1 left out.
    double unit() { return next() * (1.0 / 4294967296.0); }
    double between(double low, double high) { return low + (high - low) * unit(); }
    /// As likely in each octave.
    double octaves(double low, double high) { return low * powerOfTwo(unit() * logOfTwo(high / low)); }
    /// How long until the next of events that come `rate` times a second and know nothing of each other.
    double gap(double rate) { return -0.69314718055994531 * logOfTwo(1 - unit()) / rate; }

    /// Moves a seed on and returns a well-mixed number of it (splitmix64).
    static std::uint64_t stir(std::uint64_t &seed)
    {
        seed += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = seed;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

private:
    std::array<std::uint32_t, 4> m_state{};
};

}
