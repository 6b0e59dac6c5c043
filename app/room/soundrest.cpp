// SPDX-License-Identifier: MPL-2.0
#include "soundrest.h"

#include "language.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kLook = 1s; ///< how soon a quiet hour is known to have begun

/// As people write a time of day: 1:30 pm, 13:30. Small letters, because capitals shout.
QString timeIn(const QString &language, const QTime &time)
{
    const QLocale locale(language);
    QString form = locale.timeFormat(QLocale::ShortFormat);
    form.replace(u"ap"_s, u"ap"_s, Qt::CaseInsensitive);
    return locale.toString(time, form)
        .replace(QChar(0x202f), QChar(QChar::Nbsp))
        .replace(u' ', QChar(QChar::Nbsp));
}

}

SoundRest::SoundRest(const WeekHours &hours, const Language &language, Clock &clock)
    : m_hours(hours)
    , m_language(language)
    , m_clock(clock)
{
    connect(&language, &Language::changed, this, &SoundRest::changed);
    watch();
    look();
}

QString SoundRest::until() const
{
    return m_end ? timeIn(m_language.code(), *m_end) : QString();
}

void SoundRest::keepQuiet(const QDate &day)
{
    m_keptOn = day;
    watch();
    look();
}

/// A clock that is turned back does not end the day: it ends when the wall shows a later one.
bool SoundRest::keptQuiet() const
{
    return m_keptOn.isValid() && m_clock.today() <= m_keptOn;
}

void SoundRest::look()
{
    const QDateTime wall = m_clock.wall();
    const Why why = keptQuiet() ? Why::Staff : m_hours.at(wall) ? Why::Hours : Why::Nothing;
    const auto end = why == Why::Hours ? m_hours.endAfter(wall) : std::nullopt;
    if (why == m_why && end == m_end)
        return;
    m_why = why;
    m_end = end;
    if (why != Why::Staff)
        watch();
    Q_EMIT changed();
}

/// Only a site with quiet hours, and a day that staff keep quiet, need the clock on the wall.
void SoundRest::watch()
{
    if (!m_hours.any() && !keptQuiet())
        m_watch.reset();
    else if (!m_watch)
        m_watch = m_clock.every(kLook, [this] { look(); });
}
