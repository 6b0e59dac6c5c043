// SPDX-License-Identifier: MPL-2.0
// A wave to breathe with, or only to watch. It starts when somebody asks, and its pace is theirs.
#pragma once

#include "core/breath.h"
#include "core/clock.h"
#include "core/slew.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class Tide : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the room has one tide")
    Q_PROPERTY(qreal height READ height NOTIFY heightChanged FINAL)
    Q_PROPERTY(bool comingIn READ comingIn NOTIFY turned FINAL)
    Q_PROPERTY(bool running READ running NOTIFY runningChanged FINAL)
    Q_PROPERTY(bool canSlow READ canSlow NOTIFY paceChanged FINAL)
    Q_PROPERTY(bool canQuicken READ canQuicken NOTIFY paceChanged FINAL)
public:
    Tide(BreathPace pace, Clock &clock);

    /// 0 (out) to 1 (in). Changes 20 times a second while running, or not at all.
    qreal height() const { return m_height.shown(); }
    bool comingIn() const { return m_comingIn; }
    bool running() const { return m_running; }
    bool canSlow() const;
    bool canQuicken() const;

    Q_INVOKABLE void run();
    Q_INVOKABLE void pause(); ///< the wave rests where it is
    Q_INVOKABLE void slower();
    Q_INVOKABLE void quicker();
    /// Still, out, at its own pace: as nobody had touched it.
    void reset(BreathPace pace);

Q_SIGNALS:
    void heightChanged();
    void turned();
    void runningChanged();
    void paceChanged();

private:
    void beat();
    void step(int steps);
    [[nodiscard]] BreathPace pace() const { return paced(m_own, m_steps); }

    Clock &m_clock;
    BreathPace m_own;
    int m_steps = 0;
    bool m_running = false;
    bool m_comingIn = true;
    double m_share = 0; ///< of this breath that has gone by, so that a new pace never makes the wave jump
    Slew m_height;
    Clock::Moment m_last{ 0 };
    std::unique_ptr<Clock::Beat> m_beat;
};
