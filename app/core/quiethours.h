// SPDX-License-Identifier: MPL-2.0
// The hours of the day in which a site wants no sound at all, by the clock on the wall.
// Wall time only: where summer time comes or goes, or somebody turns the clock, the hours are those that the
// wall shows.
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

class Table;

class QuietHours {
public:
    /// Reads `key` of `from`, a list such as ["12:00-13:30", "mon-fri 20:00-07:00"]; what is wrong is told
    /// there.
    static QuietHours read(Table &from, const QString &key);

    [[nodiscard]] bool any() const { return !m_spans.empty(); }
    /// Whether the wall shows a quiet hour.
    [[nodiscard]] bool at(const QDateTime &wall) const;
    /// What the wall will show when sound may be had again, through hours that touch. Nothing where it is not
    /// quiet, or where it is quiet all week.
    [[nodiscard]] std::optional<QTime> endAfter(const QDateTime &wall) const;

private:
    /// From a minute of the week (Monday 0:00 is 0) for so many minutes, perhaps over its end.
    struct Span {
        int from;
        int length;
    };
    static std::optional<std::vector<Span>> spansOf(const QString &text);
    [[nodiscard]] int leftAt(int minute) const;

    std::vector<Span> m_spans;
};
