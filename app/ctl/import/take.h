// SPDX-License-Identifier: MPL-2.0
// A recording as it was given, brought to 48 kHz in stereo without its standing part, in a file that is gone
// when we are: it is gone through several times, and is never held whole.
#pragma once

#include "core/result.h"

#include <QTemporaryFile>

#include <cstdint>
#include <memory>
#include <span>

class Take {
public:
    /// Reads `path`; keeps what it works on in `folder`. A file that cannot be read to its end, or holds what
    /// no recording does, is a Problem that says where and what to do.
    static Result<std::shared_ptr<Take>> of(const QString &path, const QString &folder);

    [[nodiscard]] std::int64_t frames() const;
    /// Begins again, at this frame.
    void rewind(std::int64_t frame = 0);
    /// The next frames, interleaved; false where there are not so many.
    [[nodiscard]] bool next(std::span<float> samples);
    /// Puts frames behind the others; false where the disk has no room.
    [[nodiscard]] bool add(std::span<const float> samples);

private:
    explicit Take(const QString &folder);

    QTemporaryFile m_file;
    std::int64_t m_bytes = 0;
};

/// A time as people find it in an editor: 0:07.3.
[[nodiscard]] QString timeText(double seconds);
