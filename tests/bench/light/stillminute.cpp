// SPDX-License-Identifier: MPL-2.0
#include "parts.h"
#include "qml/livekiosk.h"

#include <cstdio>

using namespace std::chrono_literals;

namespace {

constexpr auto kMinute = 60s;

bool measure(const char *name, bool atHome)
{
    LiveKiosk kiosk(Motion::Still);
    if (atHome)
        kiosk.comeHome();
    kiosk.settle();
    const int frames = kiosk.count(kMinute);
    std::printf("  %-30s %10d  = 0 %s\n", name, frames, frames == 0 ? "met" : "MISSED");
    std::fflush(stdout);
    return frames == 0;
}

}

bool stillMinute()
{
    std::printf("\nframes presented in 60 s of stillness\n");
    const bool resting = measure("rest", false), home = measure("home", true);
    return resting && home;
}
