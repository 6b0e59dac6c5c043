// SPDX-License-Identifier: MPL-2.0
// The window with the room in it.
#pragma once

#include "room.h"
#include "stage/commandline.h"
#include "stage/script.h"

#include <QQuickWindow>

#include <memory>

class TouchGate;
class Translation;

class Stage {
public:
    /// Makes the window, hidden. `density` is pixels in a millimetre. Room and script must outlive the stage.
    Stage(Room &room, Script &script, double density);
    ~Stage();

    /// The window; nullptr where QML could not be loaded, which the log then says.
    QQuickWindow *window() const { return m_window.get(); }
    /// Shows the window as asked for; tells systemd that we are ready once the first frame is on the glass.
    void show(const CommandLine &ask);

private:
    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<QQuickWindow> m_window;
};

/// What every window is made of: eight bits a channel, for under Wayland five or six are the default, and
/// gradients band; no depth and no stencil, for all is painted back to front, and a processor that has to
/// paint by itself is much quicker so.
void askForSurface();

/// Opens the graphics driver and the fonts, which takes a while, so that the window finds them open. For a
/// thread of its own, which must have ended before the first window is made.
void wakeDrivers();

/// Pixels in a millimetre: what was asked for, else what the site measured, else what the panel says, within
/// reason.
double densityOf(const CommandLine &ask, const Settings &settings);
