// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the program where a promise is broken, so that the fuzzer keeps what broke it.
inline void must(bool so, const char *promise)
{
    if (so)
        return;
    std::fprintf(stderr, "broken: %s\n", promise);
    std::abort();
}
