// SPDX-License-Identifier: MPL-2.0
// Where finished sound goes.
#pragma once

#include <functional>
#include <span>

namespace sound {

inline constexpr int kRate = 48000; ///< frames a second, everywhere in the house
inline constexpr int kChannels = 2; ///< interleaved left, right

/// Fills interleaved stereo frames. Called on the sound thread: no lock, no allocation.
using Fill = std::function<void(std::span<float>)>;

/// A way out for sound. Real ones live in device/, patient ones in tests/fakes.
struct Sink {
    enum class State { Asleep, Playing, Absent };

    virtual ~Sink() = default;
    /// Begins to ask `fill` for sound. `begun` is called on the sound thread each time a device has been
    /// opened, before the first fill, so that what was playing can come back as a slow rise.
    virtual void start(Fill fill, std::function<void()> begun) = 0;
    /// Lets go of the device; `fill` is not called again once this returns.
    virtual void stop() = 0;
    /// What the sink is doing now; Absent where there is no device or server. Any thread.
    [[nodiscard]] virtual State state() const = 0;
};

}
