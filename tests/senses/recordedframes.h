// SPDX-License-Identifier: MPL-2.0
// Pictures with their times, one after another, as a file or a pipe: a line "stillroom frames WIDTH HEIGHT",
// then for each picture its milliseconds in eight bytes, the lowest first, and its pixels, blue, green, red
// and a byte of nothing.
#pragma once

#include "core/result.h"
#include "senses/picture.h"

#include <QFile>

#include <chrono>
#include <optional>

struct Recorded {
    Picture picture;
    std::chrono::milliseconds when;
};

class RecordedFrames {
public:
    /// "-" is what is piped in.
    explicit RecordedFrames(const QString &path);

    /// Reads the first line.
    [[nodiscard]] std::optional<Problem> open();
    /// The next picture; nothing where there is none, or not the whole of it.
    [[nodiscard]] std::optional<Recorded> next();

private:
    QFile m_file;
    int m_width = 0, m_height = 0;
};
