// SPDX-License-Identifier: MPL-2.0
// How much is heard of each sound, for a picture that never jumps: it follows by a few hundredths a second,
// only while it can be seen, and not at all where somebody asked for stillness.
#pragma once

#include "core/clock.h"
#include "core/slew.h"

#include <QObject>

#include <vector>

class Session;
class WayOut;

class SoftMeter : public QObject {
    Q_OBJECT
public:
    SoftMeter(std::size_t sounds, const WayOut &wayOut, const Session &session, Clock &clock);

    /// 0 (not heard) to 1 (as loud as one sound may be).
    [[nodiscard]] double of(std::size_t sound) const { return m_shown.at(sound).shown(); }
    /// To be called when a sound begins or ends.
    void look();

Q_SIGNALS:
    void moved();

private:
    void follow();
    void forget();

    const WayOut &m_wayOut;
    const Session &m_session;
    Clock &m_clock;
    std::vector<Slew> m_shown;
    std::unique_ptr<Clock::Beat> m_beat;
};
