// SPDX-License-Identifier: MPL-2.0
// A polite end: SIGTERM and SIGINT leave the event loop instead of cutting it.
#pragma once

#include <QSocketNotifier>

#include <memory>

class StopSignal {
public:
    /// Call before any other thread starts, so that all of them leave the signals to us.
    StopSignal();
    ~StopSignal();
    /// From now on either signal calls QCoreApplication::quit() on the calling thread; one that came before
    /// does at once.
    void listen();

private:
    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};
