// SPDX-License-Identifier: MPL-2.0
// Hours of the week as staff write them, such as mon-fri 12:00-13:30, by the clock on the wall.
// Wall time only: where summer time comes or goes, or somebody turns the clock, the hours are those that the
// wall shows.
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

class Table;
struct PlacedText;

class WeekHours {
public:
    /// Reads `key` of `from`, a list such as ["12:00-13:30", "mon-fri 20:00-07:00"], empty where it is not
    /// there; what is wrong is told there.
    static WeekHours read(Table &from, const QString &key);
    /// Reads `key` of `from`, one text such as "mon-fri 20:00-07:00", which must be there.
    static WeekHours readOne(Table &from, const QString &key);

    [[nodiscard]] bool any() const { return !m_spans.empty(); }
    /// Whether the wall shows one of these hours.
    [[nodiscard]] bool at(const QDateTime &wall) const;
    /// What the wall will show when they end, through hours that touch. Nothing where it shows none of them,
    /// or where they last all week.
    [[nodiscard]] std::optional<QTime> endAfter(const QDateTime &wall) const;
    /// Whether some minute of the week is in both.
    [[nodiscard]] bool meet(const WeekHours &other) const;

private:
    /// From a minute of the week (Monday 0:00 is 0) for so many minutes, perhaps over its end.
    struct Span {
        int from;
        int length;
    };
    static std::optional<std::vector<Span>> spansOf(const QString &text);
    void add(Table &from, const PlacedText &said);
    [[nodiscard]] int leftAt(int minute) const;

    std::vector<Span> m_spans;
};
