// SPDX-License-Identifier: MPL-2.0
#include "senses/flashes.h"

#include "senses/tiles.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kTogether = 100ms, kSecond = 1s, kTen = 10s;
constexpr int kWindowsAcross = kAcross - kWindow + 1;

}

Flashes::Flashes(FlashRule rule)
    : m_rule(rule)
    , m_tiles(kAcross * kDown)
    , m_windows(std::size_t(kWindowsAcross) * (kDown - kWindow + 1))
{
}

/// True where a change is complete with this value.
bool Flashes::move(Tile &tile, float value, bool counts) const
{
    if (tile.from < 0)
        tile.from = tile.extreme = value;
    if (tile.up ? value > tile.extreme : value < tile.extreme) {
        tile.extreme = value;
    } else if (std::abs(value - tile.extreme) > m_rule.slack) {
        tile.from = tile.extreme;
        tile.extreme = value;
        tile.up = !tile.up;
        tile.told = false;
    }
    tile.counted = tile.counted || counts;
    if (tile.told || !tile.counted || std::abs(tile.extreme - tile.from) < m_rule.least
        || std::min(tile.extreme, tile.from) >= m_rule.darker)
        return false;
    tile.told = true;
    tile.counted = counts;
    return true;
}

void Flashes::see(const std::vector<float> &tiles, const std::vector<bool> &counts, Moment when)
{
    bool any = false;
    m_now = m_inTenNow = 0;
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        if (move(m_tiles[i], tiles[i], counts[i])) {
            m_tiles[i].changed = when;
            any = true;
        }
    if (!any)
        return;
    for (int top = 0; top + kWindow <= kDown; ++top)
        for (int left = 0; left + kWindow <= kAcross; ++left)
            lookAt(left, top, when);
}

/// A tile that has made its window change once does not do so again by the same change.
void Flashes::lookAt(int left, int top, Moment when)
{
    Window &window = m_windows[std::size_t(top * kWindowsAcross + left)];
    const Moment since = std::max(when - kTogether, window.changed + 1ms);
    int changed = 0;
    for (int y = top; y < top + kWindow; ++y)
        for (int x = left; x < left + kWindow; ++x)
            changed += m_tiles[std::size_t(y * kAcross + x)].changed >= since ? 1 : 0;
    if (changed < m_rule.tiles)
        return;
    window.changed = when;
    window.changes.push_back(when);
    while (window.changes.front() + kTen < when)
        window.changes.pop_front();
    const auto second = std::ranges::lower_bound(window.changes, when - kSecond);
    m_now = std::max(m_now, int(window.changes.end() - second) / 2);
    m_inTenNow = std::max(m_inTenNow, int(window.changes.size()) / 2);
    m_inASecond = std::max(m_inASecond, m_now);
}
