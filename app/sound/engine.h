// SPDX-License-Identifier: MPL-2.0
// The sound of the room: beds mixed under one master, with a governor as the last stage.
#pragma once

#include "core/voicing.h"
#include "sound/sink.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace sound {

class Tape;

/// One bed that can be asked for.
struct Bed {
    Voicing voice;
    float trim = 0; ///< dB, -12 to 12: what makes it as loud as the others
    Tape *tape = nullptr; ///< of a recording; outlives the engine
};

inline constexpr float kSilence = -120; ///< on any meter

/// What is heard now.
struct Meters {
    std::vector<float> beds; ///< one for each bed, after its fader, in dB below full scale
    float master = kSilence; ///< what leaves the governor, in LUFS of the last 400 ms
};

inline constexpr int kMostAtOnce = 4;

class Engine {
public:
    /// Makes every voice at once, so that nothing is allocated later. The same seed gives the same sound,
    /// byte for byte.
    Engine(std::span<const Bed> beds, std::uint64_t seed);
    ~Engine();

    // From the room's thread. Each returns false, and changes nothing, where the queue is full or the bed
    // unknown.
    bool setLevel(int bed, float level); ///< 0 to 1; 0 stops within half a second. A fifth bed is refused.
    bool fadeOut(int bed); ///< stops within kFadeOut seconds, for what gives way to something else
    bool setMaster(float level); ///< 0 to 1, of the ceiling
    bool setCeiling(float level); ///< 0 to 1, of full scale of the governor
    bool setTone(bool on); ///< the sound to measure by, at -30 LUFS whatever master and ceiling say
    bool quiet(); ///< everything stops within half a second
    [[nodiscard]] Meters meters() const;
    [[nodiscard]] bool
    silent() const; ///< true once the last sample that left was zero and nothing is asked for

    // On the sound thread. No lock, no allocation, no system call.
    void fill(std::span<float> interleaved) noexcept;
    void begun() noexcept; ///< a device has just been opened: start from silence and rise slowly

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

}
