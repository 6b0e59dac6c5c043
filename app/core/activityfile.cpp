// SPDX-License-Identifier: MPL-2.0
// One activity. Breath stands only where a file says so three times over: in its kind, its family and its
// pace.
#include "core/activityfile.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostSteps = 12;
constexpr double kShortestBreath = 6; // seconds: ten a minute
constexpr double kLongestBreath = 13.4; // four and a half a minute
constexpr double kRounding = 1e-9; // 6.7 + 6.7 is a hair more than 13.4 in binary

BreathPace readPace(Table from)
{
    BreathPace pace;
    pace.in = from.number(u"in"_s, { 3, 6.7 });
    pace.out = from.number(u"out"_s, { 3, 10.4 });
    from.done();
    if (!from.has(u"in"_s) || !from.has(u"out"_s))
        return pace;
    if (pace.out < pace.in)
        from.wrong(from.placeOf(u"out"_s), u"out is shorter than in"_s, u"give out at least as long as in"_s);
    const double whole = pace.in + pace.out;
    if (whole < kShortestBreath - kRounding || whole > kLongestBreath + kRounding)
        from.wrong(from.placeOf(u"out"_s), u"one breath is %1 s"_s.arg(whole),
            u"give 6 to 13.4 s for in and out together"_s);
    return pace;
}

void keepBreathTogether(Table &from, const Activity &activity)
{
    const bool tide = activity.kind == ActivityKind::Tide;
    const bool breathe = activity.family == Family::Breathe;
    if (tide == breathe && breathe == activity.breath.has_value())
        return;
    from.wrong(from.placeOf(u"family"_s), u"kind tide, family breathe and [breath] do not stand together"_s,
        u"give all three or none"_s);
}

}

Activity readActivity(TomlTable file, const QString &name, const QString &id, const MediaReading &reading)
{
    Table from(std::move(file), name, *reading.problems);
    const std::size_t problems = reading.problems->size();
    Activity activity;
    readCommon(from, id, reading, activity);
    activity.kind = from.choice<ActivityKind>(u"kind"_s,
        { { u"look-around"_s, ActivityKind::LookAround }, { u"water-and-sand"_s, ActivityKind::WaterAndSand },
            { u"tide"_s, ActivityKind::Tide } });
    activity.family = from.choice<Family>(u"family"_s,
        { { u"look"_s, Family::Look }, { u"touch"_s, Family::Touch }, { u"hold"_s, Family::Hold },
            { u"think"_s, Family::Think }, { u"rest"_s, Family::Rest }, { u"breathe"_s, Family::Breathe } });
    activity.staffNote = from.local(u"staff-note"_s, reading.languages, kNoteLength);
    activity.steps = from.locals(u"steps"_s, reading.languages, kStepLength, { 1, kMostSteps });
    const bool hasBreath = from.has(u"breath"_s);
    Table breath = from.table(u"breath"_s);
    if (hasBreath)
        activity.breath = readPace(std::move(breath));
    from.done();
    if (reading.problems->size() == problems) // an unreadable kind is one problem, not two
        keepBreathTogether(from, activity);
    return activity;
}
