// SPDX-License-Identifier: MPL-2.0
// Whether what changes was asked for. A mood takes eight seconds to arrive after its tap, so "no touch within
// the last second" alone would blame it: what began within a second after a touch stays asked for until light
// has been at rest for two. Not for one, because Leave takes the words away at once and wipes the visit, and
// its light with it, a second after its touch; because a page of hardly any words goes unseen before the next
// one comes; and because all of it goes by what was shown, and takes longer where frames come late. Weather
// never stands still, and a mood sets out slowly: at rest is what moves in a second by less than half of what
// it may when nobody asks.
#pragma once

#include <algorithm>
#include <chrono>

class Asking {
public:
    using Moment = std::chrono::milliseconds;
    static constexpr Moment kFresh{ 1000 }, kSecond{ 1000 }, kRest{ 2000 };

    void touched(Moment when) { m_touched = std::max(m_touched, when); }
    /// True while `when` is so soon after a touch that nothing else matters.
    [[nodiscard]] bool fresh(Moment when) const { return when < m_touched + kFresh; }
    [[nodiscard]] bool asked() const { return m_asked; }
    /// What was before this moment is not held against light that nobody asks for.
    [[nodiscard]] Moment since() const { return m_since; }

    void begin(Moment when)
    {
        m_asked = true;
        m_moved = when;
    }
    /// Light moved within kSecond before this moment.
    void moved(Moment when) { m_moved = when; }
    /// It has not since; what was asked for ends once that is long enough.
    void rested(Moment when)
    {
        if (!m_asked || when < m_moved + kRest - kSecond)
            return;
        m_since = when - kRest;
        m_asked = false;
    }

private:
    Moment m_touched{ -1000000 }, m_since{ -1000000 }, m_moved{ -1000000 };
    bool m_asked = false;
};
