// SPDX-License-Identifier: MPL-2.0
// A finger comes down on a pebble of a still page; the render thread reads that pebble back after each frame.
// Counted is the time from the event's delivery to the swap of the first frame in which any of its pixels
// differs, in intervals of 60 Hz, and how many frames were swapped until then. Here no display scans them
// out: one that does shows a frame at its next refresh, up to one interval later.
#include "parts.h"
#include "qml/glance.h"
#include "qml/livekiosk.h"
#include "several.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QPointingDevice>
#include <QTimer>

#include <cstdio>
#include <mutex>

using namespace std::chrono_literals;

namespace {

constexpr int kPresses = 200;
constexpr auto kPatience = 1s;
constexpr double kInterval = 1000.0 / 60; ///< ms
constexpr double kMedian = 1.5, kRarely = 3; ///< intervals, as promised

/// Looks at one place of a window after each of its frames.
class Onlooker {
public:
    /// From now to the end of `window`: this must outlive it.
    void watch(QQuickWindow &window, QRect place)
    {
        m_window = &window;
        m_place = place;
        QObject::connect(
            &window, &QQuickWindow::afterRendering, &window, [this] { look(); }, Qt::DirectConnection);
        QObject::connect(
            &window, &QQuickWindow::frameSwapped, &window, [this] { swapped(); }, Qt::DirectConnection);
    }
    /// From here on what differs from the last frame is waited for.
    void begin()
    {
        const std::lock_guard held(m_held);
        m_before = m_now;
        m_frames = 0;
        m_changedAfter = -1;
        m_clock.start();
    }
    [[nodiscard]] bool changed()
    {
        const std::lock_guard held(m_held);
        return m_changedAfter >= 0;
    }
    [[nodiscard]] double changedAfter() const { return m_changedAfter; } ///< ms
    [[nodiscard]] double firstAfter() const
    {
        return m_firstAfter;
    } ///< ms: of the first frame, whatever it shows
    [[nodiscard]] int frames() const { return m_frames; } ///< the changed one too

private:
    void look()
    {
        const std::lock_guard held(m_held);
        m_now.resize(static_cast<std::size_t>(m_place.width() * m_place.height() * 4));
        m_window->beginExternalCommands();
        QOpenGLContext::currentContext()->functions()->glReadPixels(m_place.x(),
            m_window->height() - m_place.y() - m_place.height(), m_place.width(), m_place.height(), GL_RGBA,
            GL_UNSIGNED_BYTE, m_now.data());
        m_window->endExternalCommands();
    }
    void swapped()
    {
        const std::lock_guard held(m_held);
        if (m_changedAfter >= 0)
            return;
        const double now = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        if (++m_frames == 1)
            m_firstAfter = now;
        if (m_now != m_before)
            m_changedAfter = now;
    }

    QQuickWindow *m_window = nullptr;
    QRect m_place;
    std::mutex m_held;
    std::vector<unsigned char> m_now, m_before;
    QElapsedTimer m_clock;
    int m_frames = 0;
    double m_firstAfter = 0, m_changedAfter = -1;
};

/// The first pebble of the page that can be pressed and is as large as a place's.
QRect pebbleOf(const QQuickWindow &window)
{
    for (const Control &control : glanceAt(window).controls)
        if (control.enabled && control.role == QAccessible::Button && control.rect.height() > 100)
            return control.rect.toRect();
    qFatal("there is no pebble on this page");
}

/// Runs the event loop as the kiosk does: QTest::qWaitFor would make it sleep for 10 ms at a time.
bool awaitChange(QQuickWindow &window, Onlooker &onlooker)
{
    QEventLoop loop;
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &loop,
        [&] {
            if (onlooker.changed())
                loop.quit();
        },
        Qt::QueuedConnection);
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    if (!onlooker.changed())
        loop.exec();
    return onlooker.changed();
}

}

bool touchToGlass()
{
    Onlooker onlooker;
    LiveKiosk kiosk(Motion::Still);
    kiosk.comeHome();
    kiosk.settle();
    QQuickWindow &window = *kiosk.stage.window();
    const QRect pebble = pebbleOf(window);
    onlooker.watch(window, QRect(pebble.center() - QPoint(16, 16), QSize(32, 32)));
    const std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
    window.update();
    QTest::qWait(200);

    Several after, first, frames;
    int lost = 0;
    for (int press = 0; press < kPresses; ++press) {
        onlooker.begin();
        QTest::touchEvent(&window, finger.get()).press(0, pebble.center(), &window);
        if (awaitChange(window, onlooker)) {
            after.add(onlooker.changedAfter() / kInterval);
            first.add(onlooker.firstAfter() / kInterval);
            frames.add(onlooker.frames());
        } else {
            ++lost;
        }
        // It slides off, so that nothing is chosen, and the pebble comes to rest.
        QTest::touchEvent(&window, finger.get()).move(0, QPoint(2, 2), &window);
        QTest::touchEvent(&window, finger.get()).release(0, QPoint(2, 2), &window);
        QTest::qWait(300 + press % 17); // at any phase of whatever still beats
    }
    const bool met = lost == 0 && after.median() <= kMedian && after.share(0.99) <= kRarely;
    std::printf("\na finger on a pebble of Home, %d times: the first frame that shows it\n", kPresses);
    std::printf("  %-30s %10s %10s %10s\n", "", "median", "p99", "most");
    std::printf("  %-30s %10.2f %10.2f %10.2f  <= %.1f, %.0f %s\n", "intervals of 16.7 ms", after.median(),
        after.share(0.99), after.share(1), kMedian, kRarely, met ? "met" : "MISSED");
    std::printf("  %-30s %10.2f %10.2f %10.2f\n", "the first frame, changed or not", first.median(),
        first.share(0.99), first.share(1));
    std::printf("  %-30s %10.0f %10.0f %10.0f\n", "frames swapped", frames.median(), frames.share(0.99),
        frames.share(1));
    std::printf("  %-30s %10d\n", "presses without an answer", lost);
    std::fflush(stdout);
    return met;
}
