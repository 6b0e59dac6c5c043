// SPDX-License-Identifier: MPL-2.0
// What the driver was asked to draw in the last frame of a window: pixels, counted by the driver itself, and
// the textures that stand in its memory.
#pragma once

#include <QQuickWindow>

#include <memory>

class QOpenGLExtraFunctions;

class Drawn {
public:
    /// Watches `window`, which OpenGL draws, from now to its end: this must outlive it.
    void watch(QQuickWindow &window);

    double pixels = 0; ///< written, what is written over counted again; clearing is not counted
    double textures = 0; ///< bytes, of every texture there is in the window's context
    int many = 0; ///< textures

private:
    void begin();
    void end();
    void measureTextures(QOpenGLExtraFunctions &gl);

    QQuickWindow *m_window = nullptr;
    unsigned m_query = 0;
};
