// SPDX-License-Identifier: MPL-2.0
// What one would use instead of a voice: a recording, decoded by libsndfile as it plays, and begun again at
// its end.
#pragma once

#include "sound/voice.h"

#include <sndfile.h>

#include <memory>
#include <span>
#include <string>

using OpenFile = std::unique_ptr<SNDFILE, decltype(&sf_close)>;

/// An Ogg Vorbis file that goes round and round.
class OggLoop {
public:
    explicit OggLoop(const std::string &path)
        : m_file(sf_open(path.c_str(), SFM_READ, &m_info), &sf_close)
    {
        if (!m_file || m_info.channels != sound::kChannels)
            std::abort();
    }

    /// Adds the next frames of it to `out`.
    void add(std::span<float, sound::kBlockSamples> out)
    {
        for (std::size_t had = 0; had < sound::kBlock;) {
            const auto got = sf_readf_float(m_file.get(), m_piece.data() + had * sound::kChannels,
                static_cast<sf_count_t>(sound::kBlock - had));
            had += static_cast<std::size_t>(got);
            if (got == 0 && sf_seek(m_file.get(), 0, SEEK_SET) != 0)
                std::abort();
        }
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] += m_piece[i] * 0.5F;
    }

private:
    SF_INFO m_info{};
    OpenFile m_file;
    std::array<float, sound::kBlockSamples> m_piece{};
};

/// An Ogg Vorbis file being written.
class OggFile {
public:
    explicit OggFile(const std::string &path)
        : m_info{ .frames = 0,
            .samplerate = sound::kRate,
            .channels = sound::kChannels,
            .format = SF_FORMAT_OGG | SF_FORMAT_VORBIS,
            .sections = 0,
            .seekable = 0 }
        , m_file(sf_open(path.c_str(), SFM_WRITE, &m_info), &sf_close)
    {
    }

    void put(const sound::Block &block)
    {
        std::array<float, sound::kBlockSamples> frames;
        for (std::size_t i = 0; i < sound::kBlock; ++i) {
            frames[2 * i] = block.left[i];
            frames[2 * i + 1] = block.right[i];
        }
        m_whole = m_whole && m_file
            && sf_writef_float(m_file.get(), frames.data(), sound::kBlock) == sound::kBlock;
    }
    [[nodiscard]] bool whole() const { return m_whole; }

private:
    SF_INFO m_info;
    OpenFile m_file;
    bool m_whole = true;
};
