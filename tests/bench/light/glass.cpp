// SPDX-License-Identifier: MPL-2.0
#include "glass.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QQuickGraphicsConfiguration>
#include <QQuickItem>
#include <QTest>

#include <ctime>

namespace {

double timeOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

}

double processorTime()
{
    return timeOf(CLOCK_PROCESS_CPUTIME_ID);
}

double ownProcessorTime()
{
    return timeOf(CLOCK_THREAD_CPUTIME_ID);
}

Glass::Glass(QSize size)
{
    QQuickGraphicsConfiguration backToFront;
    backToFront.setDepthBufferFor2D(false);
    window.setGraphicsConfiguration(backToFront);
    window.resize(size);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("there is no window here");
}

void Glass::hold(QQuickItem &item)
{
    for (QQuickItem *other : window.contentItem()->childItems())
        other->setVisible(other == &item);
    item.setSize(window.size());
}

void awaitFrame(QQuickWindow &window)
{
    QEventLoop loop;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    loop.exec();
}

FrameCost Glass::frames(int many, const std::function<void()> &change)
{
    QElapsedTimer wall;
    wall.start();
    const double before = processorTime();
    for (int i = 0; i < many; ++i) {
        change();
        awaitFrame(window);
    }
    return { (processorTime() - before) / many, static_cast<double>(wall.nsecsElapsed()) / 1e6 / many };
}
