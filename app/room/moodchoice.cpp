// SPDX-License-Identifier: MPL-2.0
#include "moodchoice.h"

#include "core/palette.h"
#include "session.h"

MoodChoice::MoodChoice(
    const Mood &mood, int index, const Language &language, const Session &session, QObject *parent)
    : Offer(index, language, parent)
    , m_mood(mood)
    , m_session(session)
{
}

bool MoodChoice::chosen() const
{
    return m_session.visit().light.mood == index();
}

QList<QColor> MoodChoice::colours() const
{
    QList<QColor> colours;
    for (const Lab &lab : palette(m_mood, {}))
        colours.append(toColor(lab));
    return colours;
}

QList<qreal> toList(const SceneShares &shares)
{
    return { shares.begin(), shares.end() };
}

QColor toColor(Lab lab)
{
    const Rgb rgb = toRgb(lab);
    return QColor::fromRgbF(float(rgb.r), float(rgb.g), float(rgb.b));
}
