// SPDX-License-Identifier: MPL-2.0
// A picture on the glass that changes often. Lives in the render thread.
// Its pixels stand in the order of the screen, its corners are two plain triangles and the window has no depth buffer,
// because that is what a processor without a graphics chip draws fastest: a frame of the place costs less than half.
#pragma once

#include <QImage>
#include <QSGGeometryNode>
#include <QSGTexture>
#include <QSGTextureMaterial>

#include <memory>

class QQuickWindow;

class PictureNode : public QSGGeometryNode {
public:
    /// Whether `window` is drawn by OpenGL as desktops have it, which this is for.
    static bool suits(const QQuickWindow *window);

    explicit PictureNode(QQuickWindow *window);
    ~PictureNode() override;

    /// Puts `image` (RGB32, or ARGB32_Premultiplied where `seeThrough`) into `rect` of the item.
    void show(const QImage &image, const QRectF &rect, bool seeThrough);

private:
    void place(const QRectF &rect);
    void upload(const QImage &image, bool seeThrough);

    QQuickWindow *m_window;
    QSGGeometry m_geometry;
    QSGTextureMaterial m_material;
    QSGOpaqueTextureMaterial m_opaque; ///< the same while nothing shines through
    std::unique_ptr<QSGTexture> m_texture;
    QRectF m_rect;
    unsigned m_name = 0; ///< of the texture, in GL
};
