// SPDX-License-Identifier: MPL-2.0
// What moves the light: the last stage between a wish and the glass. It goes by steps of what was really
// shown, so that a stall is not made up for; it waits while something else changes; and where nothing moves
// it has no beat.
#pragma once

#include "core/clock.h"
#include "core/slew.h"
#include "travel.h"

#include <QObject>

#include <memory>

class LightGovernor : public QObject {
    Q_OBJECT
public:
    explicit LightGovernor(Clock &clock);

    /// The ground and the words of what was aimed at are shown at once, on a plain field; its scene comes
    /// later.
    void begin() { m_travel.begin(); }
    /// From now on the light goes to `goal`, and its weather to `tempo` of its own pace (0 is still).
    void aim(const Goal &goal, double tempo);
    /// Light rests for `time` from now, and no shorter than it was asked to before. That, too, goes by what
    /// was really shown: what it waits for comes later on a busy machine.
    void wait(std::chrono::milliseconds time);
    /// It need not wait any longer.
    void goOn() { m_wait = 0; }
    /// Words have just gone with all others; where they are wished they come again, slowly, after the light.
    void dropWords() { m_travel.dropWords(); }

    const Palette &shown() const { return m_travel.shown(); }
    const SceneShares &scenes() const { return m_travel.scenes(); }
    double words() const { return m_travel.words(); }
    /// How far the weather has come, in seconds at its own tempo. Changes 20 times a second, or not at all.
    double drift() const { return m_drift; }
    bool changing() const { return !m_travel.arrived(); }

Q_SIGNALS:
    void shownChanged();
    void driftChanged();

private:
    void keepBeating();
    void beat();
    void advance(double seconds);

    Clock &m_clock;
    Travel m_travel;
    Slew m_tempo;
    double m_drift = 0;
    double m_wait = 0; ///< seconds until the colours may move again; weather never waits
    Clock::Moment m_last{ 0 };
    std::unique_ptr<Clock::Beat> m_beat;
};
