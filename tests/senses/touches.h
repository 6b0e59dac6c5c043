// SPDX-License-Identifier: MPL-2.0
// What was done to the glass, as whoever did it wrote it down: a line for each, by the clock that pictures go
// by (CLOCK_MONOTONIC, in milliseconds).
//
//   81200 640 400 Meadow   a finger at this place; what it meant is for the report
//   81900 key Return       a key
//   82000 leave            the last finger or key was on Leave: all words go at once
//   90000 alone            from now on nobody is there
//   95000 display          the program comes, falls or ends: half a second of light is the display's, and
//   then
//                          nobody is there
//   97000 over             what is seen from here on is only how it is put away, and nobody looks
//   98000 on               the program stood still, and goes on with what it was asked for
#pragma once

#include "core/result.h"

#include <QFile>
#include <QString>

#include <chrono>
#include <vector>

struct Touch {
    enum class Kind { Finger, Key, Leave, Alone, Output, On, Over };

    std::chrono::milliseconds when;
    Kind kind;
    QString what; ///< "Meadow", or where it was
};

class Touches {
public:
    Touches() = default;
    /// A file that may still grow, and need not be there yet.
    explicit Touches(const QString &file);

    /// The lines that have come since the last question, up to the last that is whole.
    [[nodiscard]] Result<std::vector<Touch>> more();

private:
    QFile m_file;
    QByteArray m_begun; ///< a line without its end
    int m_line = 0;
};
