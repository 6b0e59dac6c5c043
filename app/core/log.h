// SPDX-License-Identifier: MPL-2.0
// The night watchman's book: message ids and integers, never a word that came from a visitor.
// A line is `<milliseconds> <DBG|INF|WRN|ERR> <ROOM>-<number> name=integer …`, so that a filter can prove
// what is in it.
#pragma once

#include <cstdint>
#include <initializer_list>

namespace Log {

/// One logger per room of the house.
enum class Room { Main, Core, Sound, Device, Visit, Qt };

/// Every sentence the book knows. Add one here, and its line in log.cpp.
enum class Id {
    Started, ///< version, restarts of nothing: a start is a start
    Stopped,
    ContentRead, ///< moods, sounds, activities, pages
    ContentRefused, ///< problems
    MediaLeftOut, ///< problems
    LastGoodUsed, ///< which: 1 last good, 2 shipped default
    LastGoodKept,
    VisitBegan,
    VisitEnded, ///< by: 1 leave, 2 idle
    SoundOpened, ///< tries
    SoundLost, ///< error
    SoundAbsent,
    RecordingLost, ///< recording: its place among the recordings, from 0
    KnobsRefused, ///< problems: of what staff set; the site's own word stands
    KnobsNotKept,
    BrokerFound, ///< tries
    BrokerLost, ///< error, and messages dropped since the start
    BrokerAbsent, ///< error, of the first try since there was a line
    QtMessage, ///< level, line
    FontMissing, ///< language: its place in the site's list, from 0
};

struct Field {
    const char *name; ///< a literal: lower case and underscores
    std::int64_t value;
};

/// How many, as a field has it.
constexpr std::int64_t count(std::uint64_t number)
{
    return static_cast<std::int64_t>(number);
}

/// Starts the book: to the journal when systemd runs us, else to standard error.
void open();
/// Writes one line, at the level that belongs to the id.
void say(Id id, std::initializer_list<Field> fields = {});
/// Sends Qt's and QML's own messages through the book: as level and line only, because their words can hold
/// anything. With `words` they go to standard error as well, for developers and tests.
void bridgeQt(bool words);

}
