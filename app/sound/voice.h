// SPDX-License-Identifier: MPL-2.0
// One kind of weather or water that can sound for ever.
#pragma once

#include "sound/engine.h"
#include "sound/random.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace sound {

inline constexpr int kBlock = 64; ///< frames; everything slow is reckoned once a block
inline constexpr std::size_t kBlockSamples = std::size_t{ kBlock } * kChannels; ///< interleaved
inline constexpr double kBlockSeconds = static_cast<double>(kBlock) / kRate;

/// A short piece of stereo sound.
struct Block {
    alignas(16) std::array<float, kBlock> left;
    alignas(16) std::array<float, kBlock> right;
};

/// Sounds at about -30 LUFS, without end and without repeating; the same seed gives the same bytes.
class Voice {
public:
    virtual ~Voice() = default;
    /// The next block, written over `block`. No lock, no allocation.
    virtual void render(Block &block) noexcept = 0;
};

std::unique_ptr<Voice> makeRain(std::uint64_t seed);
std::unique_ptr<Voice> makeSurf(std::uint64_t seed);
std::unique_ptr<Voice> makeStream(std::uint64_t seed);
std::unique_ptr<Voice> makeWind(std::uint64_t seed);
std::unique_ptr<Voice> makeBrown(std::uint64_t seed);

inline std::unique_ptr<Voice> makeVoice(Kind kind, std::uint64_t seed)
{
    switch (kind) {
    case Kind::Rain:
        return makeRain(seed);
    case Kind::Surf:
        return makeSurf(seed);
    case Kind::Stream:
        return makeStream(seed);
    case Kind::Wind:
        return makeWind(seed);
    case Kind::Brown:
        return makeBrown(seed);
    }
    return makeBrown(seed);
}

}
