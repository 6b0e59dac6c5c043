// SPDX-License-Identifier: MPL-2.0
// A way out for sound that a test listens to: no time passes until it does.
#pragma once

#include "sound/sink.h"

#include <utility>
#include <vector>

class CaptureSink : public sound::Sink {
public:
    void start(sound::Fill fill, std::function<void()> begun) override
    {
        m_fill = std::move(fill);
        m_begun = std::move(begun);
        plugIn();
    }
    void stop() override { m_fill = {}; }
    State state() const override
    {
        return !m_fill ? State::Asleep : m_there ? State::Playing : State::Absent;
    }

    /// Lets so many frames go by and returns what was heard, interleaved; zeros where nothing plays.
    std::vector<float> listen(int frames)
    {
        std::vector<float> heard(static_cast<std::size_t>(frames) * sound::kChannels);
        if (state() == State::Playing)
            m_fill(heard);
        return heard;
    }

    void unplug() { m_there = false; }
    /// A device is there, perhaps again.
    void plugIn()
    {
        m_there = true;
        if (m_fill && m_begun)
            m_begun();
    }

private:
    sound::Fill m_fill;
    std::function<void()> m_begun;
    bool m_there = true;
};
