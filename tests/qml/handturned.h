// SPDX-License-Identifier: MPL-2.0
// Animations that go only when a test turns them.
#pragma once

#include <QAbstractAnimation>
#include <QAnimationDriver>

#include <algorithm>
#include <chrono>

class HandTurned : public QAnimationDriver {
public:
    HandTurned() { install(); }
    ~HandTurned() override { uninstall(); }

    /// Lets `time` go by for everything that moves, frame by frame: nothing of the kiosk makes up for a long
    /// one.
    void turn(std::chrono::milliseconds time)
    {
        while (time.count() > 0) {
            const auto frame = std::min(time, kFrame);
            time -= frame;
            stall(frame);
        }
    }
    /// The same as one frame.
    void stall(std::chrono::milliseconds time)
    {
        m_time += time.count();
        if (isRunning())
            advanceAnimation();
    }
    qint64 elapsed() const override { return m_time; }

protected:
    void start() override
    {
        m_time = 0;
        QAnimationDriver::start();
    }

private:
    static constexpr std::chrono::milliseconds kFrame{ 25 };

    qint64 m_time = 0;
};

/// Something that never comes to rest. While it is there timers and pauses of QML go by the hand, too; where
/// nothing else moves Qt would let them go by the clock on the wall.
class Restless : public QAbstractAnimation {
public:
    Restless() { start(); }
    int duration() const override { return -1; }

protected:
    void updateCurrentTime(int) override { }
};
