// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <chrono>

/// How long a lost line is left alone: at least a second, and at most so long as doubles with each loss, up
/// to a minute. Chance says where between the two, so that the kiosks of a site do not all come at once when
/// its broker is back. It forgets only what was up for a while: a broker that takes every caller and drops
/// them again is called as rarely as one that is not there.
class Backoff {
public:
    using Time = std::chrono::milliseconds;

    /// The line is lost after it was up for so long, or was not to be had, which is not at all. `chance` is 0
    /// to 1.
    Time lost(Time wasUp, double chance)
    {
        if (wasUp >= kWell)
            m_longest = kFirst;
        const Time span = m_longest - kShortest;
        m_longest = std::min(2 * m_longest, kMost);
        return kShortest + Time(static_cast<Time::rep>(static_cast<double>(span.count()) * chance));
    }

private:
    static constexpr Time kShortest{ 1000 }, kFirst{ 2000 }, kMost{ 60000 };
    static constexpr Time kWell{ 30000 };

    Time m_longest = kFirst;
};
