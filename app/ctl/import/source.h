// SPDX-License-Identifier: MPL-2.0
// A sound file of any kind that libsndfile reads, at 48 kHz in stereo by libsamplerate, piece by piece.
#pragma once

#include "core/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

struct sf_private_tag;
struct SRC_STATE_tag;

class Source {
public:
    explicit Source(const QString &path);

    /// The next frames, interleaved; returns how many, 0 at the end or where it went wrong.
    [[nodiscard]] std::size_t next(std::span<float> samples);
    /// What is wrong with the file, as far as it has been read.
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

private:
    void open();
    void wrong(const QString &what, const QString &allowed);
    void decode();
    void checkEnd();
    void checkNumbers(std::span<const float> read);

    struct Close {
        void operator()(sf_private_tag *file) const;
        void operator()(SRC_STATE_tag *state) const;
    };
    QString m_path;
    std::optional<Problem> m_problem;
    std::unique_ptr<sf_private_tag, Close> m_file;
    std::unique_ptr<SRC_STATE_tag, Close> m_resampler;
    int m_rate = 0;
    int m_channels = 0;
    std::int64_t m_said = 0; ///< frames, by the file's own word
    std::int64_t m_read = 0;
    bool m_atEnd = false;
    std::vector<float> m_raw, m_stereo;
    std::size_t m_used = 0; ///< frames of m_stereo
};
