// SPDX-License-Identifier: MPL-2.0
// A polite end: SIGTERM and SIGINT leave the event loop instead of cutting it.
#pragma once

#include <QSocketNotifier>

#include <memory>

class StopSignal {
public:
    /// From now on either signal calls QCoreApplication::quit() on the calling thread.
    StopSignal();
    ~StopSignal();

private:
    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};
