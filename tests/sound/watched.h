// SPDX-License-Identifier: MPL-2.0
// What a piece of work asks of the C library: memory, and locks. Counted where the C library gives them out,
// so that nobody can ask past it; link watched.cpp into the program.
#pragma once

#include <cstdint>

namespace watched {

/// False where a sanitizer has taken the C library's places: then only `new` and `delete` are seen.
extern const bool kWhole;

struct Asked {
    int memory = 0; ///< times it was asked for, or given back
    int locks = 0; ///< of any kind, and beginnings of what is made at its first use
    std::int64_t bytes = 0; ///< taken and still held at the end
};

void begin();
Asked end();

/// What `work` asks on this thread.
template <typename Work>
Asked during(Work &&work)
{
    begin();
    work();
    return end();
}

}
