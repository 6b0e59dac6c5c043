// SPDX-License-Identifier: MPL-2.0
#include "landscape.h"

#include "picturenode.h"

#include <QQuickWindow>
#include <QSGImageNode>

#include <algorithm>
#include <cmath>

Landscape::Landscape(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &Landscape::changed, this, [this] {
        if (isVisible())
            update();
    });
}

void Landscape::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    update();
}

void Landscape::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemVisibleHasChanged)
        update();
    QQuickItem::itemChange(change, data);
}

void Landscape::paint()
{
    const int grain = std::max(1, m_grain);
    const QSize size(std::max(2, int(std::ceil(width() / grain))), std::max(2, int(std::ceil(height() / grain))));
    const auto format = m_corner > 0 ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    if (m_image.size() != size || m_image.format() != format)
        m_image = QImage(size, format);
    SceneShares scenes {};
    std::copy_n(m_scenes.begin(), std::min<qsizetype>(m_scenes.size(), kSceneKinds), scenes.begin());
    paintPlace(m_image, { m_skyTop, m_skyMiddle, m_skyLow, m_far, m_middle, m_near, m_glow, scenes, m_drift, m_across },
        float(width() / std::max(1.0, height())));
    if (m_corner > 0)
        roundOff(m_image, float(m_corner / grain));
}

QSGNode *Landscape::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    if (width() <= 0 || height() <= 0 || !isVisible()) {
        delete old;
        return nullptr;
    }
    paint();
    if (PictureNode::suits(window())) {
        auto *node = old ? static_cast<PictureNode *>(old) : new PictureNode(window());
        node->show(m_image, boundingRect(), m_corner > 0);
        return node;
    }
    auto *node = old ? static_cast<QSGImageNode *>(old) : window()->createImageNode();
    node->setOwnsTexture(true);
    node->setFiltering(QSGTexture::Linear);
    node->setTexture(window()->createTextureFromImage(m_image,
        m_corner > 0 ? QQuickWindow::TextureHasAlphaChannel : QQuickWindow::TextureIsOpaque));
    node->setRect(boundingRect());
    return node;
}
