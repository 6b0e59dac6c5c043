// SPDX-License-Identifier: MPL-2.0
// Where bytes stop being text.
#pragma once

#include <QByteArray>

#include <optional>

/// A place as an editor counts it: lines and characters, both from 1. 0 means unknown.
struct Place {
    int line = 0;
    int column = 0;
};

struct BadByte {
    Place place;
    bool isNul = false;
};

/// The first byte that is not well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates), or is NUL.
[[nodiscard]] std::optional<BadByte> firstBadByte(const QByteArray &bytes);
