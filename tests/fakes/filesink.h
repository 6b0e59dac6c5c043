// SPDX-License-Identifier: MPL-2.0
// A way out for sound into a WAV file of floats, faster than real time.
#pragma once

#include "sound/sink.h"

#include <sndfile.h>

#include <string>
#include <utility>
#include <vector>

class FileSink : public sound::Sink {
public:
    explicit FileSink(std::string path)
        : m_path(std::move(path))
    {
    }

    void start(sound::Fill fill, std::function<void()> begun) override
    {
        m_fill = std::move(fill);
        begun();
    }
    void stop() override { m_fill = {}; }
    State state() const override { return m_fill ? State::Playing : State::Asleep; }

    /// Writes the next so many seconds over the file. False where it could not be written whole.
    [[nodiscard]] bool render(int seconds)
    {
        if (!m_fill)
            return false;
        SF_INFO info{};
        info.samplerate = sound::kRate;
        info.channels = sound::kChannels;
        info.format = SF_FORMAT_WAV | SF_FORMAT_FLOAT;
        SNDFILE *file = sf_open(m_path.c_str(), SFM_WRITE, &info);
        if (!file)
            return false;
        bool whole = true;
        std::vector<float> second(static_cast<std::size_t>(sound::kRate) * sound::kChannels);
        for (int i = 0; i < seconds; ++i) {
            m_fill(second);
            whole = whole && sf_writef_float(file, second.data(), sound::kRate) == sound::kRate;
        }
        return sf_close(file) == 0 && whole;
    }

private:
    std::string m_path;
    sound::Fill m_fill;
};
