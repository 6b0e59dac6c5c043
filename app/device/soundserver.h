// SPDX-License-Identifier: MPL-2.0
// Whether a sound server answers, asked without Qt or its library.
//
// Qt 6.4.2 gives up on sound for the life of the process when it once asks a server that is not there. So we
// knock first, and let Qt ask only when somebody opens.
#pragma once

/// Knocks at the Unix socket where libpulse would look first. True as well where that place cannot be known,
/// or is not a Unix socket: then only Qt can find out.
[[nodiscard]] bool soundServerAnswers();
