// SPDX-License-Identifier: MPL-2.0
// How fast what can be seen moves over the screen, and whether it grows or shrinks (V10): blocks of a
// sixteenth of its width are looked for again a tenth of a second later. What only fades has not moved.
#pragma once

#include "senses/finding.h"
#include "senses/picture.h"

#include <cstdint>
#include <deque>
#include <vector>

class MotionJudge {
public:
    using Moment = std::chrono::milliseconds;

    /// Looks ten times a second, however often it is shown something.
    void see(const Picture &picture, Moment when, bool asked, Findings &findings);

private:
    struct Flow {
        double speed, expansion; ///< degrees a second; share of the picture a second
    };

    [[nodiscard]] Flow flow(const std::vector<std::uint8_t> &now, double seconds) const;

    Moment m_when{ -1 };
    std::vector<std::uint8_t> m_before;
    std::deque<Flow> m_lately; ///< what lasts shorter than this is no motion but a mistake
};
