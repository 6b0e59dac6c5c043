// SPDX-License-Identifier: MPL-2.0
// What several rounds of one measurement say.
#pragma once

#include <algorithm>
#include <vector>

struct Several {
    std::vector<double> rounds;

    void add(double round) { rounds.push_back(round); }
    /// What `share` of the rounds do not exceed: 0.5 is the median.
    [[nodiscard]] double share(double share) const
    {
        std::vector<double> sorted = rounds;
        std::ranges::sort(sorted);
        const auto last = static_cast<double>(sorted.size() - 1);
        return sorted.empty() ? 0 : sorted[static_cast<std::size_t>(share * last + 0.5)];
    }
    [[nodiscard]] double median() const { return share(0.5); }
    /// Whatever else a machine does only ever makes a round longer.
    [[nodiscard]] double least() const { return share(0); }
};
