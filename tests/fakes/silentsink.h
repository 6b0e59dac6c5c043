// SPDX-License-Identifier: MPL-2.0
// A way out for sound that hears nothing and needs nothing.
#pragma once

#include "sound/sink.h"

class SilentSink : public sound::Sink {
public:
    void start(sound::Fill, std::function<void()>) override { m_state = State::Playing; }
    void stop() override { m_state = State::Asleep; }
    State state() const override { return m_absent ? State::Absent : m_state; }
    void setAbsent(bool absent) { m_absent = absent; }

private:
    State m_state = State::Asleep;
    bool m_absent = false;
};
