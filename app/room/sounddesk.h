// SPDX-License-Identifier: MPL-2.0
// What staff decide about sound, behind their door: quiet now, the loudest anyone may choose, and the sound
// to measure by. It outlives visits and restarts; nothing of a visitor is in it.
#pragma once

#include "core/clock.h"
#include "core/knobs.h"
#include "core/slew.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class Session;
class Soundboard;
class StaffDoor;

class SoundDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the room has one")
    Q_PROPERTY(bool quietNow READ quietNow WRITE setQuietNow NOTIFY changed FINAL)
    Q_PROPERTY(qreal ceiling READ ceiling WRITE setCeiling NOTIFY changed FINAL)
    Q_PROPERTY(bool measuring READ measuring WRITE setMeasuring NOTIFY changed FINAL)
    Q_PROPERTY(SoundDesk::Loud loud READ loud NOTIFY heardChanged FINAL)
    Q_PROPERTY(int loudness READ loudness NOTIFY heardChanged FINAL)
    Q_PROPERTY(qreal heard READ heard NOTIFY heardChanged FINAL)
public:
    enum class Loud { Silent, VerySoft, Soft, Middle, Full };
    Q_ENUM(Loud)

    /// `fallback` is the site's own ceiling. `drawer` may be nullptr: then nothing outlives a restart.
    SoundDesk(Knobs knobs, double fallback, KnobDrawer *drawer, const StaffDoor &door, Session &session,
        Soundboard &soundboard, Clock &clock);
    ~SoundDesk() override;

    // Wishes are granted behind the open door only.
    bool quietNow() const;
    void setQuietNow(bool quiet); ///< until the end of this day
    qreal ceiling() const { return m_knobs.ceiling.value_or(m_fallback); }
    void setCeiling(qreal ceiling); ///< clamped to what can be heard
    bool measuring() const { return m_measuring; }
    void setMeasuring(bool measuring); ///< while its page is shown, and sound is not resting

    /// What leaves the loudspeaker, while staff look: in words, in whole LUFS, and 0 to 1 for a picture that
    /// never jumps.
    Loud loud() const;
    int loudness() const { return m_loudness; }
    qreal heard() const { return m_heard.shown(); }

Q_SIGNALS:
    void changed();
    void heardChanged();

private:
    bool mayTurn();
    void follow();
    void listen();
    void keepSoon();
    void keep();

    Knobs m_knobs;
    const double m_fallback;
    KnobDrawer *const m_drawer;
    const StaffDoor &m_door;
    Session &m_session;
    Soundboard &m_soundboard;
    Clock &m_clock;
    bool m_measuring = false;
    int m_loudness;
    Slew m_heard;
    std::unique_ptr<Clock::Beat> m_listen;
    std::unique_ptr<Clock::Beat> m_keep;
};
