// SPDX-License-Identifier: MPL-2.0
#include "core/weekhours.h"

#include "core/table.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kDay = 24 * 60; ///< minutes
constexpr int kWeek = 7 * kDay;

const QStringList &dayNames()
{
    static const QStringList names{ u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s };
    return names;
}

int minuteOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

int minuteOfWeek(const QDateTime &wall)
{
    return (wall.date().dayOfWeek() - 1) * kDay + minuteOf(wall.time());
}

}

std::optional<std::vector<WeekHours::Span>> WeekHours::spansOf(const QString &text)
{
    static const QRegularExpression form(uR"(^(?:([a-z]{3})(?:-([a-z]{3}))? )?(\d\d:\d\d)-(\d\d:\d\d)\z)"_s);
    const auto found = form.match(text);
    const QTime from = QTime::fromString(found.captured(3), u"HH:mm"_s);
    const QTime until = QTime::fromString(found.captured(4), u"HH:mm"_s);
    if (!found.hasMatch() || !from.isValid() || !until.isValid() || from == until)
        return std::nullopt;
    const bool daily = found.captured(1).isEmpty();
    const auto first = daily ? 0 : dayNames().indexOf(found.captured(1));
    const auto last = daily ? 6 : found.captured(2).isEmpty() ? first : dayNames().indexOf(found.captured(2));
    if (first < 0 || last < 0)
        return std::nullopt;
    const int length = (minuteOf(until) - minuteOf(from) + kDay) % kDay;
    std::vector<Span> spans;
    for (int day = static_cast<int>(first);; day = (day + 1) % 7) {
        spans.push_back({ day * kDay + minuteOf(from), length });
        if (day == last)
            return spans;
    }
}

void WeekHours::add(Table &from, const PlacedText &said)
{
    if (const auto spans = spansOf(said.text))
        m_spans.insert(m_spans.end(), spans->begin(), spans->end());
    else
        from.wrong(said.place, u"\"%1\" is no stretch of hours"_s.arg(said.text.left(40)),
            u"give hours such as 12:00-13:30 or 20:00-07:00, with days before them if you like, such as mon-fri 12:00-13:30"_s);
}

WeekHours WeekHours::read(Table &from, const QString &key)
{
    WeekHours hours;
    for (const PlacedText &said : from.list(key, Presence::Optional))
        hours.add(from, said);
    return hours;
}

WeekHours WeekHours::readOne(Table &from, const QString &key)
{
    WeekHours hours;
    if (const QString text = from.text(key, {}); !text.isEmpty())
        hours.add(from, { text, from.placeOf(key) });
    return hours;
}

/// How many minutes are left of the longest span that has begun; 0 where none has.
int WeekHours::leftAt(int minute) const
{
    int most = 0;
    for (const Span &span : m_spans)
        most = std::max(most, span.length - (minute - span.from + kWeek) % kWeek);
    return most;
}

bool WeekHours::at(const QDateTime &wall) const
{
    return leftAt(minuteOfWeek(wall)) > 0;
}

std::optional<QTime> WeekHours::endAfter(const QDateTime &wall) const
{
    const int now = minuteOfWeek(wall);
    int end = now;
    while (const int left = leftAt(end % kWeek)) {
        end += left;
        if (end - now > kWeek)
            return std::nullopt;
    }
    return end == now ? std::nullopt : std::optional(QTime(0, 0).addSecs(end % kDay * 60));
}

bool WeekHours::meet(const WeekHours &other) const
{
    const auto begins = [](const Span &one, const WeekHours &in) { return in.leftAt(one.from) > 0; };
    return std::ranges::any_of(m_spans, [&](const Span &span) { return begins(span, other); })
        || std::ranges::any_of(other.m_spans, [&](const Span &span) { return begins(span, *this); });
}
