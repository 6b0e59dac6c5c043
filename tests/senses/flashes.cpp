// SPDX-License-Identifier: MPL-2.0
#include "senses/flashes.h"

#include "senses/tiles.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kTogether = 100ms;
constexpr int kWindowsAcross = kFlashAcross - kWindow + 1;

}

Flashes::Flashes(FlashRule rule)
    : m_rule(rule)
    , m_tiles(kFlashAcross * kFlashDown)
    , m_windows(std::size_t(kWindowsAcross) * (kFlashDown - kWindow + 1))
{
}

/// True where a change is complete with this value.
bool Flashes::move(Tile &tile, float value, bool counts, Moment when) const
{
    if (tile.from < 0)
        tile.from = tile.extreme = value;
    if (tile.up ? value > tile.extreme : value < tile.extreme) {
        tile.extreme = value;
    } else if (std::abs(value - tile.extreme) > m_rule.slack) {
        tile.from = tile.extreme;
        tile.left = tile.there;
        tile.extreme = value;
        tile.up = !tile.up;
        tile.told = false;
    }
    if (std::abs(value - tile.extreme) <= m_rule.slack)
        tile.there = when;
    if (std::abs(tile.extreme - tile.from) <= m_rule.slack)
        tile.left = when; // it has not set out yet
    tile.counted = tile.counted || counts;
    if (tile.told || !tile.counted || std::abs(tile.extreme - tile.from) < m_rule.least
        || std::min(tile.extreme, tile.from) >= m_rule.darker)
        return false;
    tile.told = true;
    tile.counted = counts;
    if (when - tile.left <= m_rule.within)
        return true;
    tile.open = kNever; // a fade is no half, and none goes on after it
    return false;
}

/// A change is the second of a pair where the one before it did not begin too long ago to be counted with it:
/// weather that brightens for minutes and then a fall are no flash. True where the pair is complete.
bool Flashes::pair(Tile &tile, Moment when) const
{
    if (tile.open + m_rule.span < when) {
        tile.open = tile.left;
        return false;
    }
    tile.last = { tile.open, when };
    tile.open = kNever;
    return true;
}

void Flashes::see(const std::vector<float> &tiles, const std::vector<bool> &counts, Moment when)
{
    bool any = false;
    m_now = 0;
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        if (move(m_tiles[i], tiles[i], counts[i], when))
            any = pair(m_tiles[i], when) || any;
    if (!any)
        return;
    for (int top = 0; top + kWindow <= kFlashDown; ++top)
        for (int left = 0; left + kWindow <= kFlashAcross; ++left)
            lookAt(left, top, when);
}

/// A tile that has made its window flash once does not do so again by the same flash; nor does one whose
/// flash was well on its way as the window's last was complete: where a page goes and another comes, what
/// changes most is counted first and what changes less later, and it is one change. A tile's next flash is
/// never on its way then.
void Flashes::lookAt(int left, int top, Moment when)
{
    Window &window = m_windows[std::size_t(top * kWindowsAcross + left)];
    const Moment since = std::max(when - kTogether, window.flashed + 1ms);
    const Moment before = window.flashes.empty() ? kNever : window.flashes.back().end;
    int flashed = 0;
    Moment begin = kNever;
    for (int y = top; y < top + kWindow; ++y)
        for (int x = left; x < left + kWindow; ++x) {
            const Flash &last = m_tiles[std::size_t(y * kFlashAcross + x)].last;
            if (last.end < since || last.begin + kTogether < before)
                continue;
            ++flashed;
            begin = std::max(begin, last.begin);
        }
    if (flashed < m_rule.tiles)
        return;
    window.flashed = when;
    window.flashes.push_back({ begin, when });
    while (!window.flashes.empty() && window.flashes.front().begin + m_rule.span < when)
        window.flashes.pop_front();
    m_now = std::max(m_now, int(window.flashes.size()));
    m_most = std::max(m_most, m_now);
}
