// SPDX-License-Identifier: MPL-2.0
#include "drawn.h"

#include <QOpenGLContext>
#include <QOpenGLExtraFunctions>

namespace {

// What desktops have and the headers of OpenGL ES leave out.
constexpr GLenum kSamplesPassed = 0x8914, kWidth = 0x1000, kHeight = 0x1001, kBound = 0x8069;
constexpr GLenum kChannels[] = { 0x805C, 0x805D, 0x805E, 0x805F }; ///< bits of red, green, blue, alpha
constexpr GLuint kLastName = 4096; ///< names are given in order

using LevelParameter = void (*)(GLenum, GLint, GLenum, GLint *);

QOpenGLExtraFunctions &functions()
{
    return *QOpenGLContext::currentContext()->extraFunctions();
}

LevelParameter levelParameter()
{
    return reinterpret_cast<LevelParameter>(
        QOpenGLContext::currentContext()->getProcAddress("glGetTexLevelParameteriv"));
}

}

void Drawn::watch(QQuickWindow &window)
{
    m_window = &window;
    QObject::connect(
        &window, &QQuickWindow::beforeRendering, &window, [this] { begin(); }, Qt::DirectConnection);
    QObject::connect(
        &window, &QQuickWindow::afterRendering, &window, [this] { end(); }, Qt::DirectConnection);
}

void Drawn::begin()
{
    m_window->beginExternalCommands(); // whatever was asked for before is drawn now
    if (m_query == 0)
        functions().glGenQueries(1, &m_query);
    functions().glBeginQuery(kSamplesPassed, m_query);
    m_window->endExternalCommands();
}

void Drawn::end()
{
    m_window->beginExternalCommands();
    functions().glEndQuery(kSamplesPassed);
    GLuint counted = 0;
    functions().glGetQueryObjectuiv(m_query, GL_QUERY_RESULT, &counted);
    pixels = counted;
    measureTextures(functions());
    m_window->endExternalCommands();
}

/// The largest size of each is counted; smaller ones of the same, where there are, take a third more.
void Drawn::measureTextures(QOpenGLExtraFunctions &gl)
{
    const LevelParameter ask = levelParameter();
    GLint bound = 0;
    gl.glGetIntegerv(kBound, &bound);
    textures = 0;
    many = 0;
    for (GLuint name = 1; name <= kLastName; ++name) {
        if (!gl.glIsTexture(name))
            continue;
        gl.glBindTexture(GL_TEXTURE_2D, name);
        GLint width = 0, height = 0, bits = 0;
        ask(GL_TEXTURE_2D, 0, kWidth, &width);
        ask(GL_TEXTURE_2D, 0, kHeight, &height);
        for (const GLenum channel : kChannels) {
            GLint own = 0;
            ask(GL_TEXTURE_2D, 0, channel, &own);
            bits += own;
        }
        textures += static_cast<double>(width) * height * bits / 8;
        many += width > 0;
    }
    gl.glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(bound));
}
