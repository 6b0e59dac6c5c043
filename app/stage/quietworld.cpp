// SPDX-License-Identifier: MPL-2.0
#include "stage/quietworld.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// All that may come in from outside. Everything else could load code, write files or open a debugger.
constexpr std::array<std::string_view, 33> kKept{ "AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY",
    "HOME", "JOURNAL_STREAM", "LANG", "LC_ALL", "LIBGL_ALWAYS_SOFTWARE", "NOTIFY_SOCKET", "PATH",
    "PULSE_SERVER", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND",
    "QT_WAYLAND_DISABLE_WINDOWDECORATION", "STATE_DIRECTORY", "TZ", "WATCHDOG_PID", "WATCHDOG_USEC",
    "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE", "ASAN_OPTIONS", "LSAN_OPTIONS",
    "UBSAN_OPTIONS", "GLIBC_TUNABLES", "MALLOC_PERTURB_", "QT_SCALE_FACTOR", "XDG_DATA_DIRS", "TMPDIR",
    "GALLIUM_DRIVER", "LP_NUM_THREADS" };

/// Writers switched off: caches of QML, shaders and Mesa.
constexpr std::array<std::array<const char *, 2>, 5> kSet{ {
    { "QML_DISABLE_DISK_CACHE", "1" },
    { "QSG_RHI_DISABLE_DISK_CACHE", "1" },
    { "QT_DISABLE_SHADER_DISK_CACHE", "1" },
    { "MESA_SHADER_CACHE_DISABLE", "true" },
    { "QT_QUICK_ALLOW_SYNTHETIC_RIGHT_CLICK", "0" },
} };

std::vector<std::string> names()
{
    std::vector<std::string> names;
    for (char **entry = environ; *entry; ++entry) {
        const std::string_view text = *entry;
        names.emplace_back(text.substr(0, text.find('=')));
    }
    return names;
}

/// PulseAudio's library makes a cookie in the home folder wherever it finds none. Here it finds one: 256
/// bytes of nothing in memory, which a server that lets its own machine in by the socket does not ask for.
void offerCookie()
{
    const int fd = memfd_create("cookie", 0);
    if (fd < 0 || ftruncate(fd, 256) != 0)
        return;
    setenv("PULSE_COOKIE", ("/proc/self/fd/" + std::to_string(fd)).c_str(), 1);
}

}

void quietWorld()
{
    for (const std::string &name : names())
        if (std::ranges::find(kKept, name) == kKept.end())
            unsetenv(name.c_str());
    for (const auto &[name, value] : kSet)
        setenv(name, value, 1);
    offerCookie();
    setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:", 0); // where there is none, none is to be started
}
