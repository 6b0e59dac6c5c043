// SPDX-License-Identifier: MPL-2.0
// Sound through this machine's sound server, whatever becomes of the server.
#pragma once

#include "sound/sink.h"

#include <memory>

class SoundLine;
struct SoundTie;

/// All of Qt's sound lives in one thread of its own for as long as the program runs: a busy screen never
/// makes a gap, and a server that hangs never stops the screen.
///
/// Qt waits for the server without a limit, and on 6.4.2 it can lock itself out for good when the server dies
/// at the wrong moment. Nobody can wake that thread; so stop() waits a second for it and then leaves it
/// behind. What it might still touch is its own. Only a new process brings sound back then: `stuck` says so.
class SoundOutput : public sound::Sink {
public:
    SoundOutput();
    ~SoundOutput() override;

    void start(sound::Fill fill, std::function<void()> begun) override;
    void stop() override;
    [[nodiscard]] State state() const override;
    /// True where only a new process can bring sound back: the sound thread has given no sign of life for ten
    /// seconds, or Qt has not found a server that is there for a minute. Any thread.
    [[nodiscard]] bool stuck() const;

private:
    std::shared_ptr<SoundTie> m_tie; ///< none while asleep
    SoundLine *m_line = nullptr; ///< lives and dies in the sound thread
};
