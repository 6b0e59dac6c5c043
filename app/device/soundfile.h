// SPDX-License-Identifier: MPL-2.0
// A recording on the disk, read from anywhere in it, and trusted with nothing.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>

struct sf_private_tag;

class SoundFile {
public:
    /// Above what import lets through; whatever is louder is not what import wrote.
    static constexpr float kLoudest = 0.26F;

    /// Opens `path` where it is a recording of 48 kHz in stereo. Nothing that is not a plain file is waited
    /// for.
    explicit SoundFile(const std::string &path);

    [[nodiscard]] bool good() const { return m_file && m_frames > 0; }
    [[nodiscard]] std::int64_t frames() const { return m_frames; }
    [[nodiscard]] bool seek(std::int64_t frame);
    /// Fills `samples`, interleaved. False where the file ends, cannot be read, or says what no recording of
    /// ours does: a number that is none, or a sound too loud to be one.
    [[nodiscard]] bool read(std::span<float> samples);

private:
    struct Close {
        void operator()(sf_private_tag *file) const;
    };
    std::unique_ptr<sf_private_tag, Close> m_file;
    std::int64_t m_frames = 0;
};
