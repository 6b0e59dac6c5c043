// SPDX-License-Identifier: MPL-2.0
// Says how fast the light of a row of pictures changes, as somebody would feel it who sits before them.
//
// A picture is 64 x 40 tiles of mean luminance; a window is 8 x 8 of them. Within any span of time a tile has
// changed by the distance between its lightest and its darkest moment, whichever way: halves that change
// against each other count twice, not nothing, and darkening counts like brightening. "Over a quarter of the
// screen" is what a quarter of all windows reach. A stall and then a jump is a jump: time is that of the
// pictures, and nothing is filled in. Flashes are counted in flashes.h.
#pragma once

#include "senses/flashes.h"

#include <QImage>

#include <chrono>
#include <deque>
#include <vector>

struct LightChange {
    double lightnessInASecond = 0; ///< L*, over a quarter of the screen
    double lightnessInATenth = 0; ///< L* in 100 ms, over a quarter of the screen
    double luminanceInASecond = 0; ///< of the panel's most, over a quarter of the screen
    double worstWindowInATenth = 0; ///< L* in 100 ms, in the one window that changes most
    int flashes = 0; ///< in any one second, in any one window
    int halfFlashes = 0; ///< the same by half the measure
    int redFlashes = 0;
    int frames = 0;
};

class FrameJudge {
public:
    using Moment = std::chrono::milliseconds;

    void see(const QImage &picture, Moment when);
    const LightChange &most() const { return m_most; }

private:
    using Tiles = std::vector<float>;
    struct Frame {
        Moment when;
        Tiles luminance;
        Tiles lightness;
    };

    void countFlashes(const QImage &picture, const Tiles &luminance, Moment when);

    std::deque<Frame> m_frames; ///< those of the last second
    Flashes m_general{ kGeneralFlash }, m_half{ kHalfFlash }, m_red{ kRedFlash };
    LightChange m_most;
};

/// L* of each tile, row by row, for comparing two pictures.
std::vector<float> lightnessOfTiles(const QImage &picture);
