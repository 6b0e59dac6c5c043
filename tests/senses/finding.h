// SPDX-License-Identifier: MPL-2.0
// What a judge found: which limit, when, how far beyond it, and whether somebody had asked.
#pragma once

#include <chrono>
#include <vector>

/// A number that may not be passed. Two are the same only if they are the same object's words.
struct Limit {
    const char *rule; ///< "V4"
    const char *what; ///< what is counted, after the number: "L* in 1 s in one window"
    double most;
};

struct Finding {
    Limit limit;
    std::chrono::milliseconds when;
    std::chrono::milliseconds until;
    double value; ///< the worst between the two
    bool asked;
};

/// All that was found, one finding for each stretch of time, and the most that each limit saw.
class Findings {
public:
    using Moment = std::chrono::milliseconds;
    struct Most {
        Limit limit;
        double value;
    };

    /// Holds `value` against `limit`. What goes on within a second is one finding.
    void hold(const Limit &limit, double value, Moment when, bool asked);

    [[nodiscard]] const std::vector<Finding> &list() const { return m_list; }
    [[nodiscard]] const std::vector<Most> &most() const { return m_most; }

private:
    std::vector<Finding> m_list;
    std::vector<Most> m_most;
};
