// SPDX-License-Identifier: MPL-2.0
// The night watchman's book, written by spdlog. What a line can hold is decided here and nowhere else.
#include "core/log.h"

#include <QMessageLogContext>
#include <QString>
#include <QtGlobal>

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <memory>
#include <string>

namespace {

using Level = spdlog::level::level_enum;

struct Entry {
    Log::Room room;
    int number;
    Level level;
};

/// The table is closed: an id without a line here does not compile.
Entry entryOf(Log::Id id)
{
    using Log::Id;
    using Log::Room;
    switch (id) {
    case Id::Started:
        return { Room::Main, 1, Level::info };
    case Id::Stopped:
        return { Room::Main, 2, Level::info };
    case Id::FontMissing:
        return { Room::Main, 3, Level::warn };
    case Id::ContentRead:
        return { Room::Core, 1, Level::info };
    case Id::ContentRefused:
        return { Room::Core, 2, Level::err };
    case Id::MediaLeftOut:
        return { Room::Core, 3, Level::warn };
    case Id::LastGoodUsed:
        return { Room::Device, 1, Level::warn };
    case Id::LastGoodKept:
        return { Room::Device, 2, Level::info };
    case Id::KnobsRefused:
        return { Room::Device, 3, Level::warn };
    case Id::KnobsNotKept:
        return { Room::Device, 4, Level::warn };
    case Id::BrokerFound:
        return { Room::Device, 5, Level::info };
    case Id::BrokerLost:
        return { Room::Device, 6, Level::warn };
    case Id::BrokerAbsent:
        return { Room::Device, 7, Level::warn };
    case Id::VisitBegan:
        return { Room::Visit, 1, Level::info };
    case Id::VisitEnded:
        return { Room::Visit, 2, Level::info };
    case Id::SoundOpened:
        return { Room::Sound, 1, Level::info };
    case Id::SoundLost:
        return { Room::Sound, 2, Level::warn };
    case Id::SoundAbsent:
        return { Room::Sound, 3, Level::warn };
    case Id::RecordingLost:
        return { Room::Sound, 4, Level::err };
    case Id::QtMessage:
        return { Room::Qt, 1, Level::warn };
    }
    Q_UNREACHABLE();
}

constexpr std::array kRooms{ "MAIN", "CORE", "SOUND", "DEVICE", "VISIT", "QT" };
constexpr std::size_t kMostFields = 6;

const char *levelWord(Level level)
{
    if (level >= Level::err)
        return "ERR";
    if (level == Level::warn)
        return "WRN";
    return level == Level::info ? "INF" : "DBG";
}

/// The journal reads a line's importance from its beginning (sd-daemon, after syslog's numbers).
const char *journalMark(Level level)
{
    if (level >= Level::err)
        return "<3>";
    if (level == Level::warn)
        return "<4>";
    return level == Level::info ? "<6>" : "<7>";
}

bool isName(const std::string &name)
{
    return !name.empty()
        && std::all_of(name.begin(), name.end(), [](char c) { return c == '_' || (c >= 'a' && c <= 'z'); });
}

class Book {
public:
    Book()
        : m_forJournal(qEnvironmentVariableIsSet("JOURNAL_STREAM"))
    {
        const auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
        for (std::size_t room = 0; room < kRooms.size(); ++room) {
            m_rooms[room] = std::make_shared<spdlog::logger>(kRooms[room], sink);
            m_rooms[room]->set_pattern("%v"); // the whole line is ours
            m_rooms[room]->set_level(Level::debug);
            m_rooms[room]->set_error_handler([](const std::string &) {}); // its words would not be ours
        }
    }

    void write(Log::Id id, std::initializer_list<Log::Field> fields)
    {
        const Entry entry = entryOf(id);
        const auto room = static_cast<std::size_t>(entry.room);
        const std::string line = (m_forJournal ? journalMark(entry.level) : "") + lineOf(entry, fields);
        m_rooms[room]->log(entry.level, spdlog::string_view_t(line.data(), line.size()));
    }

private:
    std::string lineOf(const Entry &entry, std::initializer_list<Log::Field> fields) const
    {
        char number[8];
        std::snprintf(number, sizeof number, "%03d", entry.number);
        std::string line = std::to_string(sinceOpened()) + ' ' + levelWord(entry.level) + ' '
            + kRooms[static_cast<std::size_t>(entry.room)] + '-' + number;
        std::size_t left = kMostFields;
        for (const Log::Field &field : fields)
            if (left > 0 && field.name && isName(field.name)) {
                line += std::string(" ") + field.name + '=' + std::to_string(field.value);
                --left;
            }
        return line;
    }

    std::int64_t sinceOpened() const
    {
        const auto passed = std::chrono::steady_clock::now() - m_opened;
        return std::chrono::duration_cast<std::chrono::milliseconds>(passed).count();
    }

    std::chrono::steady_clock::time_point m_opened = std::chrono::steady_clock::now();
    bool m_forJournal;
    std::array<std::shared_ptr<spdlog::logger>, kRooms.size()> m_rooms;
};

/// Never destroyed: Qt may still have something to say while the program ends.
Book &book()
{
    static Book *const book = new Book;
    return *book;
}

bool s_words = false;

int weight(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        return 4; // Qt itself ends the program once the handler returns
    }
    return 3;
}

void onQtMessage(QtMsgType type, const QMessageLogContext &where, const QString &words)
{
    Log::say(Log::Id::QtMessage, { { "level", weight(type) }, { "line", where.line } });
    if (s_words)
        std::fprintf(stderr, "%s\n", words.toUtf8().constData());
}

}

namespace Log {

void open()
{
    book();
}

void say(Id id, std::initializer_list<Field> fields)
{
    book().write(id, fields);
}

void bridgeQt(bool words)
{
    s_words = words;
    qInstallMessageHandler(onQtMessage);
}

}
