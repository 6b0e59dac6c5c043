// SPDX-License-Identifier: MPL-2.0
// The place in given colours, as an item. It is painted when something changes that can be seen,
// and not otherwise.
#pragma once

#include "placepainter.h"

#include <QQuickItem>

class Landscape : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor skyTop MEMBER m_skyTop NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QColor skyMiddle MEMBER m_skyMiddle NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QColor skyLow MEMBER m_skyLow NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QColor far MEMBER m_far NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QColor middle MEMBER m_middle NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QColor near MEMBER m_near NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QColor glow MEMBER m_glow NOTIFY changed REQUIRED FINAL)
    /// How much there is of each scene, in the order of SceneKind; together 1. What is left out is 0.
    Q_PROPERTY(QList<qreal> scenes MEMBER m_scenes NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(qreal drift MEMBER m_drift NOTIFY changed FINAL)
    /// Whether words go all the way across, above the light.
    Q_PROPERTY(bool across MEMBER m_across NOTIFY changed FINAL)
    /// Pixels of the glass, across, to one that is painted.
    Q_PROPERTY(int grain MEMBER m_grain NOTIFY changed FINAL)
    /// Pixels of the glass taken off at the corners.
    Q_PROPERTY(qreal corner MEMBER m_corner NOTIFY changed FINAL)
public:
    explicit Landscape(QQuickItem *parent = nullptr);

Q_SIGNALS:
    void changed();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void paint();

    QColor m_skyTop, m_skyMiddle, m_skyLow, m_far, m_middle, m_near, m_glow;
    QList<qreal> m_scenes;
    qreal m_drift = 0;
    bool m_across = false;
    int m_grain = 4;
    qreal m_corner = 0;
    QImage m_image;
};
