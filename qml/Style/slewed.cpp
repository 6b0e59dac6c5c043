// SPDX-License-Identifier: MPL-2.0
#include "slewed.h"

#include <algorithm>
#include <utility>

namespace {

/// Of 1 in a second. What takes no time is there with the next frame.
double paceOf(int milliseconds)
{
    return 1000.0 / std::max(1, milliseconds);
}

}

Slewed::Slewed(QObject *parent)
    : QObject(parent)
{
}

void Slewed::setTarget(const QQmlProperty &property)
{
    m_property = property;
}

void Slewed::componentComplete()
{
    m_complete = true;
    arrive();
}

void Slewed::setTo(qreal to)
{
    if (to == m_shown.target())
        return;
    m_shown.aim(to);
    Q_EMIT toChanged();
    if (!m_complete)
        return;
    if (const double least = std::min(m_least, to); m_shown.shown() < least)
        show(least);
    m_frames.start();
}

void Slewed::arrive()
{
    m_frames.stop();
    show(m_shown.target());
}

void Slewed::advance(int milliseconds)
{
    m_shown.limit({ paceOf(m_rises), paceOf(m_falls < 0 ? m_rises : m_falls) });
    m_property.write(m_shown.advance(std::min(milliseconds, m_longest) / 1000.0));
    if (!m_shown.settled())
        return;
    m_frames.stop();
    Q_EMIT arrived();
}

void Slewed::show(qreal value)
{
    const double to = m_shown.target();
    m_shown = Slew(value, {});
    m_shown.aim(to);
    m_property.write(value);
}

void Slewed::Frames::updateCurrentTime(int now)
{
    if (const int gone = now - std::exchange(m_last, now); gone > 0)
        m_slewed.advance(gone);
}

void Slewed::Frames::updateState(State now, State)
{
    if (now == Running)
        m_last = 0;
}
