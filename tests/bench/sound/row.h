// SPDX-License-Identifier: MPL-2.0
// One line of the table.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

struct Row {
    QString name;
    double speed = 0; ///< times real time on one core
    std::optional<double> instructions; ///< millions for a second of sound
    std::int64_t bytes = 0; ///< kept; 0 where nobody knows
    double target = 0; ///< times real time; 0 is none

    /// For an order: by what repeats exactly where it is known.
    [[nodiscard]] double cost() const { return instructions.value_or(1e6 / (speed + 1e-9)); }
    [[nodiscard]] bool met() const { return speed >= target; }
};

/// What the machine is, and what the columns say.
void head();
/// One part of the table, under `title`. True where every target is met.
bool print(const char *title, const std::vector<Row> &rows);
