// SPDX-License-Identifier: MPL-2.0
// Says how fast the light of a row of pictures changes, as somebody would feel it who sits before them.
//
// A picture is 64 x 40 tiles of mean luminance; a window is 8 x 8 of them. Within any span of time a tile has
// changed by the distance between its lightest and its darkest moment, whichever way: halves that change
// against each other count twice, not nothing, and darkening counts like brightening (V7). "Over a quarter of
// the screen" is what a quarter of all windows reach. A stall and then a jump is a jump: time is that of the
// pictures, and nothing is filled in (V8). Flashes are counted in flashes.h.
#pragma once

#include "senses/asking.h"
#include "senses/finding.h"
#include "senses/flashes.h"
#include "senses/picture.h"

#include <QImage>

#include <chrono>
#include <deque>
#include <vector>

struct LightChange {
    double lightnessInASecond = 0; ///< L*, over a quarter of the screen
    double lightnessInATenth = 0; ///< L* in 100 ms, over a quarter of the screen
    double luminanceInASecond = 0; ///< of the panel's most, over a quarter of the screen
    double worstWindowInATenth = 0; ///< L* in 100 ms, in the one window that changes most
    double worstWindowInASecond = 0; ///< the same in 1 s
    int flashes = 0; ///< in any one second, in any one window
    int halfFlashes = 0; ///< the same by half the measure
    int redFlashes = 0;
    int frames = 0;
};

/// How a picture was come by.
enum class Seen {
    InTime,
    Late, ///< whoever reads the screen was held up: what came between was not seen
};

class FrameJudge {
public:
    using Moment = std::chrono::milliseconds;

    void see(const QImage &picture, Moment when);
    void see(const Light &light, Moment when, Seen seen = Seen::InTime);
    /// The picture before is still there.
    void seeTheSame(Moment when, Seen seen = Seen::InTime);
    /// Somebody touches the glass.
    void touched(Moment when) { m_asking.touched(when); }
    /// Until `when` the glass is the display's, and no slew is held against us. Flashes are.
    void handOver(Moment when) { m_displays = when; }
    /// Until `when` all words go at once, as they have to on Leave: over a quarter of the screen that is more
    /// in 100 ms or in luminance than any other change may be, and in a window a little more than any other
    /// answer.
    void wordsGo(Moment when) { m_wordsGo = when; }

    [[nodiscard]] const LightChange &most() const { return m_most; }
    [[nodiscard]] const Findings &findings() const { return m_findings; }
    /// Moments at which light changed faster than it may when nobody asks, and nobody had.
    [[nodiscard]] const std::vector<Moment> &sudden() const { return m_sudden; }
    [[nodiscard]] bool asked() const { return m_asking.asked(); }

private:
    struct Frame {
        Moment when;
        bool late;
        Tiles luminance;
        Tiles lightness;
    };
    /// How far windows changed: the worst of them, and what a quarter of them reaches.
    struct Spread {
        double quarter, worst;
    };

    [[nodiscard]] Spread change(Tiles Frame::*what, Moment span, Moment since = {}) const;
    void settle(Moment when);
    void keep(Frame frame);
    void measure();
    void holdAsked(const Spread &second, const Spread &tenth, double luminance, Moment when);
    void holdUnasked(Moment when);
    void countFlashes(Moment when);

    std::deque<Frame> m_frames; ///< those of the last second
    Light m_last; ///< of the last picture
    Asking m_asking;
    Moment m_displays{ -1 };
    Moment m_wordsGo{ -1 };
    Flashes m_general{ kGeneralFlash }, m_far{ kFarFlash }, m_half{ kHalfFlash }, m_red{ kRedFlash };
    LightChange m_most;
    Findings m_findings;
    std::vector<Moment> m_sudden;
};

/// L* of each tile, row by row, for comparing two pictures.
Tiles lightnessOfTiles(const QImage &picture);
