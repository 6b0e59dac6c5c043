// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

/// How long to wait before something is tried again: a second, then two, four, five; each a fifth more or
/// less, so that not all kiosks of a site come at once when its server is back.
class Patience {
public:
    /// One more try has failed, or what had worked is lost.
    void failed()
    {
        constexpr std::array<int, 4> waits{ 1000, 2000, 4000, 5000 }; // ms
        m_wait = waits[std::min<std::size_t>(m_failures, waits.size() - 1)]
            * (80 + QRandomGenerator::global()->bounded(40)) / 100;
        ++m_failures;
        m_waited.start();
    }
    /// It works, and has for a while.
    void worked() { m_failures = 0; }
    /// Nothing is broken, so nothing is to be waited for.
    void dontWait() { m_wait = 0; }
    /// Whether it is time to try.
    [[nodiscard]] bool over() const { return m_waited.elapsed() >= m_wait; }
    [[nodiscard]] int failures() const { return static_cast<int>(m_failures); } ///< since it last worked

private:
    std::size_t m_failures = 0;
    qint64 m_wait = 0; // ms
    QElapsedTimer m_waited;
};
