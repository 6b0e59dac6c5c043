// SPDX-License-Identifier: MPL-2.0
#include "picturenode.h"

#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQuickWindow>
#include <QSGRendererInterface>

namespace {

constexpr GLenum kScreenOrder = 0x80E1; ///< GL_BGRA, which the headers of OpenGL ES leave out

}

PictureNode::PictureNode(QQuickWindow *window)
    : m_window(window)
    , m_geometry(QSGGeometry::defaultAttributes_TexturedPoint2D(), 6)
{
    m_geometry.setDrawingMode(QSGGeometry::DrawTriangles);
    m_material.setFiltering(QSGTexture::Linear);
    m_opaque.setFiltering(QSGTexture::Linear);
    setGeometry(&m_geometry);
    setMaterial(&m_material);
}

PictureNode::~PictureNode()
{
    if (m_name != 0 && QOpenGLContext::currentContext())
        QOpenGLContext::currentContext()->functions()->glDeleteTextures(1, &m_name);
}

bool PictureNode::suits(const QQuickWindow *window)
{
    return window->rendererInterface()->graphicsApi() == QSGRendererInterface::OpenGL && QOpenGLContext::currentContext()
        && !QOpenGLContext::currentContext()->isOpenGLES();
}

void PictureNode::show(const QImage &image, const QRectF &rect, bool seeThrough)
{
    upload(image, seeThrough);
    m_material.setTexture(m_texture.get());
    m_opaque.setTexture(m_texture.get());
    setOpaqueMaterial(seeThrough ? nullptr : &m_opaque);
    if (rect != m_rect)
        place(rect);
    markDirty(DirtyMaterial);
}

/// Into the one texture, which keeps its place as long as the picture keeps its size.
void PictureNode::upload(const QImage &image, bool seeThrough)
{
    QOpenGLFunctions *gl = QOpenGLContext::currentContext()->functions();
    if (m_name == 0)
        gl->glGenTextures(1, &m_name);
    gl->glBindTexture(GL_TEXTURE_2D, m_name);
    const int width = image.width(), height = image.height();
    if (m_texture && m_texture->textureSize() == image.size() && m_texture->hasAlphaChannel() == seeThrough) {
        gl->glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, width, height, kScreenOrder, GL_UNSIGNED_BYTE, image.constBits());
        return;
    }
    gl->glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, width, height, 0, kScreenOrder, GL_UNSIGNED_BYTE, image.constBits());
    m_texture.reset(QNativeInterface::QSGOpenGLTexture::fromNative(m_name, m_window, image.size(),
        seeThrough ? QQuickWindow::TextureHasAlphaChannel : QQuickWindow::CreateTextureOptions()));
}

void PictureNode::place(const QRectF &rect)
{
    m_rect = rect;
    const auto left = float(rect.left()), right = float(rect.right()), top = float(rect.top()), bottom = float(rect.bottom());
    auto *corner = m_geometry.vertexDataAsTexturedPoint2D();
    corner[0].set(left, top, 0, 0);
    corner[1].set(left, bottom, 0, 1);
    corner[2].set(right, top, 1, 0);
    corner[3].set(right, top, 1, 0);
    corner[4].set(left, bottom, 0, 1);
    corner[5].set(right, bottom, 1, 1);
    markDirty(DirtyGeometry);
}
