// SPDX-License-Identifier: MPL-2.0
// Somebody who sits before the kiosk with all the limits in mind: is shown pictures, told of touches, lets
// sound be heard, and says what was beyond a limit.
#pragma once

#include "senses/framejudge.h"
#include "senses/motionjudge.h"
#include "senses/soundjudge.h"
#include "senses/touches.h"

#include <QString>

#include <vector>

class SenseWatch {
public:
    using Moment = std::chrono::milliseconds;

    void see(const Picture &picture, Moment when, Seen seen = Seen::InTime);
    void touch(const Touch &touch);
    /// A whole recording, after everything was seen.
    void hear(ear::Sound sound, Moment began);

    /// Everything that was beyond a limit, in the order of time.
    [[nodiscard]] std::vector<Finding> findings() const;
    /// The most that each limit saw.
    [[nodiscard]] std::vector<Findings::Most> most() const;
    [[nodiscard]] const LightChange &lightChange() const { return m_light.most(); }
    [[nodiscard]] int pictures() const { return m_pictures; }
    [[nodiscard]] int gaps() const { return m_gaps; }
    /// Of the first picture; the report counts from there.
    [[nodiscard]] Moment began() const { return m_began; }
    /// The touch before this moment, in words; empty where there was none.
    [[nodiscard]] QString touchBefore(Moment when) const;

private:
    void look(const Picture &picture, const Light &light, Moment when);

    FrameJudge m_light;
    MotionJudge m_motion;
    Findings m_findings; ///< of all that is not about change
    Picture m_last;
    std::vector<Touch> m_touches;
    Moment m_began{ -1 }, m_patterns{ -10000 }, m_alone{ -1 };
    bool m_somebody = false, m_over = false;
    int m_pictures = 0, m_gaps = 0;
};
