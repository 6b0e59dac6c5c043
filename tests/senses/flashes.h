// SPDX-License-Identifier: MPL-2.0
// Counts flashes as WCAG 2.3.1 defines them, but tile by tile and blind to sign: a flash of a tile is a pair
// of opposing changes, whichever comes first, and a window flashes where enough of its tiles do together.
// Halves that flash against each other flash twice as much, not at all; light that only rises, here sooner
// and there later, does not flash.
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
    std::chrono::milliseconds span{ 1000 }; ///< flashes are counted in any so long a time
    std::chrono::milliseconds within{ 1000 }; ///< a change comes that far in so long, or is a fade
};

/// A quarter of a window by a tenth of the panel's most.
inline constexpr FlashRule kGeneralFlash{ 0.10F, 0.02F, 0.80F, 16 };
/// The same where a pause stands between the one change and the other. Not of fades: whoever turns two pages
/// in ten seconds sees both of them go and come, and would be said to have seen two flashes.
inline constexpr FlashRule kFarFlash{ 0.10F, 0.02F, 0.80F, 16, std::chrono::seconds(10),
    std::chrono::milliseconds(250) };
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
    /// The most in any span of the rule, in any one window.
    [[nodiscard]] int most() const { return m_most; }
    /// In the span before the last picture, in the window that flashed most by it; 0 where none did.
    [[nodiscard]] int now() const { return m_now; }

private:
    static constexpr Moment kNever{ -100000 };
    struct Flash {
        Moment begin, end; ///< of its first change, and of its second
    };
    struct Tile {
        float from = -1; ///< the extreme that it comes from; -1 before the first picture
        float extreme = 0; ///< as far as it has come
        Moment left = kNever, there = kNever; ///< when it was last at the one, and at the other
        bool up = true;
        bool told = false; ///< that this way is long enough to be a change
        bool counted = false; ///< was so at either end
        Moment open = kNever; ///< when a change began that may be the first of a pair
        Flash last{ kNever, kNever };
    };
    struct Window {
        Moment flashed = kNever;
        std::deque<Flash> flashes; ///< of the last span
    };

    bool move(Tile &tile, float value, bool counts, Moment when) const;
    bool pair(Tile &tile, Moment when) const;
    void lookAt(int left, int top, Moment when);

    FlashRule m_rule;
    std::vector<Tile> m_tiles;
    std::vector<Window> m_windows;
    int m_most = 0, m_now = 0;
};
