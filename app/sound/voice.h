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
    /// Whether there is sound for the next half second, asked once a block. A voice that is not ready is
    /// brought to silence within kStop, during which it is still asked for blocks, and rises anew once it is.
    virtual bool ready() noexcept { return true; }
};

// One for each kind, in a file of its own. `as` says what it is asked to be.
std::unique_ptr<Voice> makeRain(const Voicing &as, std::uint64_t seed);
std::unique_ptr<Voice> makeSurf(const Voicing &as, std::uint64_t seed);
std::unique_ptr<Voice> makeStream(const Voicing &as, std::uint64_t seed);
std::unique_ptr<Voice> makeWind(const Voicing &as, std::uint64_t seed);
std::unique_ptr<Voice> makeMeadow(const Voicing &as, std::uint64_t seed);
std::unique_ptr<Voice> makeBirds(const Voicing &as, std::uint64_t seed);
std::unique_ptr<Voice> makeHearth(const Voicing &as, std::uint64_t seed);
std::unique_ptr<Voice> makeRoom(const Voicing &as, std::uint64_t seed);
std::unique_ptr<Voice> makeBowls(const Voicing &as, std::uint64_t seed);
std::unique_ptr<Voice> makeNoise(const Voicing &as, std::uint64_t seed);
std::unique_ptr<Voice> makeRecording(Tape *tape); ///< never ready without a tape

/// `tape` is for a recording, and must outlive the voice.
inline std::unique_ptr<Voice> makeVoice(const Voicing &as, std::uint64_t seed, Tape *tape = nullptr)
{
    switch (as.kind()) {
    case VoiceKind::Rain:
        return makeRain(as, seed);
    case VoiceKind::Surf:
        return makeSurf(as, seed);
    case VoiceKind::Stream:
        return makeStream(as, seed);
    case VoiceKind::Wind:
        return makeWind(as, seed);
    case VoiceKind::Meadow:
        return makeMeadow(as, seed);
    case VoiceKind::Birds:
        return makeBirds(as, seed);
    case VoiceKind::Hearth:
        return makeHearth(as, seed);
    case VoiceKind::Room:
        return makeRoom(as, seed);
    case VoiceKind::Bowls:
        return makeBowls(as, seed);
    case VoiceKind::Noise:
        return makeNoise(as, seed);
    case VoiceKind::Recording:
        return makeRecording(tape);
    }
    return makeNoise(as, seed);
}

}
