// SPDX-License-Identifier: MPL-2.0
// Writes one thing in the watchman's book and ends, so that a test can read what came out of a whole process.
#include "core/log.h"

#include <QtGlobal>

#include <cstring>

namespace {

void sayEverything()
{
    for (int id = 0; id <= static_cast<int>(Log::Id::FontMissing); ++id)
        Log::say(static_cast<Log::Id>(id), { { "first", 1 }, { "second_one", -2 } });
}

void sayTooMuch()
{
    Log::say(Log::Id::Started,
        { { "a", 1 }, { "b", 2 }, { "Name Of Someone", 3 }, { "c", 4 }, { "d", 5 }, { "e", 6 }, { "f", 7 },
            { "g", 8 } });
}

}

int main(int argc, char *argv[])
{
    const char *what = argc > 1 ? argv[1] : "";
    Log::open();
    if (std::strcmp(what, "everything") == 0)
        sayEverything();
    if (std::strcmp(what, "too-much") == 0)
        sayTooMuch();
    if (std::strncmp(what, "qt", 2) == 0) {
        Log::bridgeQt(std::strcmp(what, "qt-words") == 0);
        qWarning("MARKER of a visitor");
        if (std::strcmp(what, "qt-fatal") == 0)
            qFatal("MARKER at the end");
    }
    return 0;
}
