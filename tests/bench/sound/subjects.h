// SPDX-License-Identifier: MPL-2.0
// What can be measured, by name, so that a process of its own can make the same thing again.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>

/// Something that makes sound at 48 kHz, 64 frames at a time.
struct Subject {
    std::function<void()> block;
    std::int64_t bytes = 0; ///< that it keeps
};

/// The soundscapes that ship, by id.
QStringList soundscapes();

/// `ID` is one voice alone; `mix:ID,ID,...` is an engine that plays these at full level, governor and all,
/// and `mix:` one that plays nothing; `ogg:N:FILE` is N copies of a recording, decoded, looped and summed.
Subject makeSubject(const QString &name);

/// Lets so many seconds of sound go by. The only thing of this program that callgrind counts.
extern "C" void benchMeasured(const Subject &subject, int seconds);

/// Records a soundscape into an Ogg Vorbis file. False where it could not be written.
[[nodiscard]] bool recordOgg(const QString &soundscape, const QString &file, int seconds);
