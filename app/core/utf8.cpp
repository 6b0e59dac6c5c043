// SPDX-License-Identifier: MPL-2.0
// Where bytes stop being text. Qt's decoder would replace them in silence, so we look ourselves.
#include "core/utf8.h"

#include <span>

namespace {

using Bytes = std::span<const unsigned char>;

bool between(unsigned char byte, int least, int most)
{
    return byte >= least && byte <= most;
}

/// What the second byte may be after `first`: this is where overlong forms, surrogates and U+110000 are
/// refused.
bool secondFits(unsigned char first, unsigned char second)
{
    switch (first) {
    case 0xe0:
        return between(second, 0xa0, 0xbf);
    case 0xed:
        return between(second, 0x80, 0x9f);
    case 0xf0:
        return between(second, 0x90, 0xbf);
    case 0xf4:
        return between(second, 0x80, 0x8f);
    default:
        return between(second, 0x80, 0xbf);
    }
}

std::size_t lengthAfter(unsigned char first)
{
    if (between(first, 0x01, 0x7f))
        return 1;
    if (between(first, 0xc2, 0xdf))
        return 2;
    if (between(first, 0xe0, 0xef))
        return 3;
    return between(first, 0xf0, 0xf4) ? 4 : 0;
}

/// How many bytes the character at the start of `rest` has; 0 where there is none.
std::size_t characterLength(Bytes rest)
{
    const std::size_t length = lengthAfter(rest[0]);
    if (length == 0 || length > rest.size() || (length > 1 && !secondFits(rest[0], rest[1])))
        return 0;
    for (std::size_t i = 2; i < length; ++i)
        if (!between(rest[i], 0x80, 0xbf))
            return 0;
    return length;
}

}

std::optional<BadByte> firstBadByte(const QByteArray &bytes)
{
    Bytes rest(
        reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    Place here{ 1, 1 };
    while (!rest.empty()) {
        const std::size_t length = characterLength(rest);
        if (length == 0)
            return BadByte{ here, rest[0] == 0 };
        here = rest[0] == '\n' ? Place{ here.line + 1, 1 } : Place{ here.line, here.column + 1 };
        rest = rest.subspan(length);
    }
    return std::nullopt;
}
