// SPDX-License-Identifier: MPL-2.0
// Why no sound may be had just now: the site's quiet hours, or staff who keep the room quiet for this day.
// It only ever takes sound away. When it ends nothing begins again by itself.
#pragma once

#include "core/clock.h"
#include "core/weekhours.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class Language;

class SoundRest : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("hours and staff decide")
    Q_PROPERTY(SoundRest::Why why READ why NOTIFY changed FINAL)
    Q_PROPERTY(bool on READ on NOTIFY changed FINAL)
    Q_PROPERTY(QString until READ until NOTIFY changed FINAL)
public:
    enum class Why { Nothing, Hours, Staff };
    Q_ENUM(Why)

    SoundRest(const WeekHours &hours, const Language &language, Clock &clock);

    Why why() const { return m_why; }
    bool on() const { return m_why != Why::Nothing; }
    /// The time when quiet hours end, as this language writes it; empty where there is none to tell.
    QString until() const;

    /// Staff: quiet through `day`, or until the next word. No day means no longer.
    void keepQuiet(const QDate &day);
    bool keptQuiet() const;
    /// Looks at the clock on the wall at once, not at its next second.
    void look();

Q_SIGNALS:
    void changed();

private:
    void watch();

    const WeekHours m_hours;
    const Language &m_language;
    Clock &m_clock;
    QDate m_keptOn;
    Why m_why = Why::Nothing;
    std::optional<QTime> m_end;
    std::unique_ptr<Clock::Beat> m_watch;
};
