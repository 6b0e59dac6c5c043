// SPDX-License-Identifier: MPL-2.0
// The sound thread's side of the engine: renders what is asked for, block by block, through the governor.
// No lock, no allocation, no system call once it is made.
#pragma once

#include "sound/blend.h"
#include "sound/fader.h"
#include "sound/governor.h"
#include "sound/tone.h"
#include "sound/voice.h"

#include <array>
#include <atomic>
#include <span>
#include <vector>

namespace sound {

class Mixer {
public:
    Mixer(std::span<const Bed> beds, std::uint64_t seed);

    void setLevel(std::size_t bed, float level) { m_beds[bed].fader.aim(level); }
    void fadeOut(std::size_t bed) { m_beds[bed].fader.fadeOut(); }
    void setMaster(float level) { m_master.aim(level); }
    void setCeiling(float level) { m_ceiling.aim(level); }
    /// The sound to measure by, past master and ceiling, with its own slow rise.
    void setTone(bool on) { m_toneFader.aim(on ? 1 : 0); }
    void quiet();
    void restart();
    /// The next block, interleaved.
    void render(std::array<float, kBlockSamples> &out);

    // Any thread.
    [[nodiscard]] std::size_t count() const { return m_beds.size(); }
    [[nodiscard]] double bedPower(std::size_t bed) const
    {
        return m_beds[bed].power->load(std::memory_order_relaxed);
    }
    [[nodiscard]] double power() const { return m_power.load(std::memory_order_relaxed); }

private:
    struct Channel {
        std::unique_ptr<Voice> voice;
        Fader fader;
        double trimmed; ///< power of the trim alone: a bed with it is as loud as one without
        std::unique_ptr<std::atomic<float>> power; ///< after the fader, smoothed
    };

    double add(Channel &channel);
    void addTone(std::array<float, kBlockSamples> &out);

    std::vector<Channel> m_beds;
    Fader m_master{ 1 };
    Fader m_ceiling{ 1 };
    Blend m_blend;
    Tone m_tone;
    Fader m_toneFader{ 0 };
    Governor m_governor;
    Block m_sum{};
    Block m_voice{};
    std::atomic<float> m_power{ 0 };
};

}
