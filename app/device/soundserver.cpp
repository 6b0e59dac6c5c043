// SPDX-License-Identifier: MPL-2.0
#include "device/soundserver.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

std::string environment(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

/// Empty where it is not a file of this machine.
std::string socketPath()
{
    std::string server = environment("PULSE_SERVER");
    if (server.starts_with("unix:"))
        server.erase(0, 5);
    if (!server.empty())
        return server.front() == '/' && server.find(' ') == std::string::npos ? server : "";
    if (const std::string folder = environment("PULSE_RUNTIME_PATH"); !folder.empty())
        return folder + "/native";
    if (const std::string folder = environment("XDG_RUNTIME_DIR"); !folder.empty())
        return folder + "/pulse/native";
    return {};
}

}

bool soundServerAnswers()
{
    const std::string path = socketPath();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.empty() || path.size() >= sizeof address.sun_path)
        return true;
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    const int knock = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (knock < 0)
        return true;
    const bool opened = connect(knock, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        || errno == EAGAIN;
    ::close(knock);
    return opened;
}
