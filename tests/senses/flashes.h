// SPDX-License-Identifier: MPL-2.0
// Counts flashes as WCAG 2.3.1 defines them, but tile by tile and blind to sign: a flash is a pair of
// opposing changes, whichever comes first, and halves that flash against each other flash twice as much, not
// at all.
#pragma once

#include <chrono>
#include <deque>
#include <vector>

/// What counts as one change of a tile, and how many tiles of a window make it one of the window.
struct FlashRule {
    float least; ///< from one extreme to the next
    float slack; ///< a turn smaller than this is none
    float darker; ///< the lower extreme is below this
    int tiles; ///< of the 64 of a window, within 100 ms of each other
};

/// A quarter of a window by a tenth of the panel's most.
inline constexpr FlashRule kGeneralFlash{ 0.10F, 0.02F, 0.80F, 16 };
/// Half of both, for measure.
inline constexpr FlashRule kHalfFlash{ 0.05F, 0.01F, 0.80F, 8 };
/// Of saturated red, in units of 320 (R - G - B).
inline constexpr FlashRule kRedFlash{ 20, 4, 1e6F, 16 };

class Flashes {
public:
    using Moment = std::chrono::milliseconds;

    explicit Flashes(FlashRule rule);
    /// A value for each tile, row by row; every change of a tile whose `counts` is false at both ends is
    /// none.
    void see(const std::vector<float> &tiles, const std::vector<bool> &counts, Moment when);
    /// The most in any one second, in any one window.
    [[nodiscard]] int inASecond() const { return m_inASecond; }
    /// In the second before the last picture, in the window that it changed most; 0 where it changed none.
    [[nodiscard]] int now() const { return m_now; }
    /// The same in ten seconds.
    [[nodiscard]] int inTenNow() const { return m_inTenNow; }

private:
    struct Tile {
        float from = -1; ///< the extreme that it comes from; -1 before the first picture
        float extreme = 0; ///< as far as it has come
        bool up = true;
        bool told = false; ///< that this way is long enough to be a change
        bool counted = false; ///< was so at either end
        Moment changed{ -10000 };
    };
    struct Window {
        Moment changed{ -10000 };
        std::deque<Moment> changes; ///< of the last ten seconds
    };

    bool move(Tile &tile, float value, bool counts) const;
    void lookAt(int left, int top, Moment when);

    FlashRule m_rule;
    std::vector<Tile> m_tiles;
    std::vector<Window> m_windows;
    int m_inASecond = 0, m_now = 0, m_inTenNow = 0;
};
