// SPDX-License-Identifier: MPL-2.0
// The machine's own monotonic clock, beating through Qt's event loop.
#pragma once

#include "core/clock.h"

#include <QElapsedTimer>

class SteadyClock : public Clock {
public:
    SteadyClock() { m_since.start(); }
    Moment now() const override { return Moment(m_since.elapsed()); }
    QDateTime wall() const override { return QDateTime::currentDateTime(); }
    std::unique_ptr<Beat> every(Moment period, std::function<void()> beat) override;

private:
    QElapsedTimer m_since;
};
