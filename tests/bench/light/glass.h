// SPDX-License-Identifier: MPL-2.0
// A bare window made as the kiosk's, and what a frame in it costs.
#pragma once

#include <QQuickWindow>

#include <functional>

/// Milliseconds of one frame: of the processor in all threads of this program, and by the clock.
struct FrameCost {
    double processor, wall;
};

/// Milliseconds of the processor that all threads of this program have had.
double processorTime();
/// The same of the calling thread alone.
double ownProcessorTime();

/// Lets the GUI thread sleep until the next frame of `window` has been swapped.
void awaitFrame(QQuickWindow &window);

class Glass {
public:
    explicit Glass(QSize size);

    /// Shows `item` alone, as large as the window.
    void hold(QQuickItem &item);
    /// `many` frames, each after a `change`: what one of them took on the average.
    FrameCost frames(int many, const std::function<void()> &change);

    QQuickWindow window;
};
