// SPDX-License-Identifier: MPL-2.0
// What the sound server says when it is asked past Qt.
//
// Qt 6.4.2 gives up on sound for the life of the process when it once asks a server that is not there. So we
// knock first, and let Qt ask only when somebody opens.
#pragma once

/// Knocks at the Unix socket where libpulse would look first. True as well where that place cannot be known,
/// or is not a Unix socket: then only Qt can find out.
[[nodiscard]] bool soundServerAnswers();

/// Whether the server has a device of this name now; asked by libpulse, for at most a second. Qt's own list
/// may be old: on Qt 6.8.2 the last device stays in it when it is unplugged, and a try to open it never
/// returns.
[[nodiscard]] bool soundServerHas(const char *device);
