// SPDX-License-Identifier: MPL-2.0
// Animations that go only when a test turns them.
#pragma once

#include <QAnimationDriver>

#include <chrono>

class HandTurned : public QAnimationDriver {
public:
    HandTurned() { install(); }
    ~HandTurned() override { uninstall(); }

    /// Lets `time` go by for everything that Qt animates.
    void turn(std::chrono::milliseconds time)
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
    qint64 m_time = 0;
};
