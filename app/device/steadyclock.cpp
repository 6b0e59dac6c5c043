// SPDX-License-Identifier: MPL-2.0
#include "device/steadyclock.h"

#include <QTimer>

namespace {

struct TimerBeat : Clock::Beat {
    TimerBeat(Clock::Moment period, std::function<void()> beat)
    {
        timer.setTimerType(Qt::PreciseTimer); // weather that stutters is worse than none
        // A copy: the beat may destroy this while it is being called.
        QObject::connect(&timer, &QTimer::timeout, &timer, [beat = std::move(beat)] {
            const auto call = beat;
            call();
        });
        timer.start(period);
    }
    QTimer timer;
};

}

std::unique_ptr<Clock::Beat> SteadyClock::every(Moment period, std::function<void()> beat)
{
    return std::make_unique<TimerBeat>(period, std::move(beat));
}
