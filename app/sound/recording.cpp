// SPDX-License-Identifier: MPL-2.0
// A site's own recording, taken from its tape. Where the tape runs low this is not ready any more, so that
// its fader brings it to silence on what is still in hand, and lets it rise again once there is enough.
#include "sound/tape.h"
#include "sound/voice.h"

namespace sound {
namespace {

class Recording : public Voice {
public:
    explicit Recording(Tape *tape)
        : m_tape(tape)
    {
    }

    bool ready() noexcept override
    {
        m_ready = m_tape && m_tape->waiting() >= (m_ready ? Tape::kReserve : Tape::kEnough);
        return m_ready;
    }

    void render(Block &block) noexcept override
    {
        if (m_tape && m_tape->take(block.left, block.right))
            return;
        block.left.fill(0);
        block.right.fill(0);
    }

private:
    Tape *m_tape;
    bool m_ready = false;
};

}

std::unique_ptr<Voice> makeRecording(Tape *tape)
{
    return std::make_unique<Recording>(tape);
}

}
