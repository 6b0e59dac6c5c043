// SPDX-License-Identifier: MPL-2.0
// A door that one thread goes through again and again and another shuts for good. The one who goes never
// waits.
#pragma once

#include <atomic>
#include <thread>

class Gate {
public:
    /// Runs `work` unless the gate is shut. False where it was.
    template <typename Work>
    bool pass(Work work)
    {
        State open = State::Open;
        if (!m_state.compare_exchange_strong(open, State::Inside, std::memory_order_acquire))
            return false;
        work();
        State inside = State::Inside;
        m_state.compare_exchange_strong(inside, State::Open, std::memory_order_release);
        return true;
    }

    /// Once this returns nobody is inside or comes in again. What runs inside never blocks, so this is soon.
    void shut()
    {
        State open = State::Open;
        while (!m_state.compare_exchange_weak(open, State::Shut, std::memory_order_acq_rel)) {
            if (open == State::Shut)
                return;
            open = State::Open;
            std::this_thread::yield();
        }
    }

    [[nodiscard]] bool isShut() const { return m_state.load(std::memory_order_acquire) == State::Shut; }

private:
    enum class State { Open, Inside, Shut };
    std::atomic<State> m_state{ State::Open };
};
