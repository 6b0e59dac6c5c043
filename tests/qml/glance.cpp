// SPDX-License-Identifier: MPL-2.0
#include "qml/glance.h"

#include <QQuickItem>
#include <QRawFont>
#include <QTest>

namespace {

constexpr double kFaint = 0.02; ///< opacity below which nobody sees anything

struct Around {
    QRectF cut; ///< what is left to see by those who clip
    QRectF home;
    const QQuickItem *control = nullptr;
    bool scrolls = false;
    double opacity = 1;
};

bool isControl(const QQuickItem &item)
{
    return item.inherits("QQuickAbstractButton") || item.inherits("QQuickSlider");
}

Control toControl(const QQuickItem &item, const QRectF &rect)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QQuickItem *>(&item));
    return { face ? face->text(QAccessible::Name) : QString(), face ? face->role() : QAccessible::NoRole,
        rect, item.isEnabled(), &item };
}

Text toText(const QQuickItem &item, const Around &around)
{
    const QRectF painted = item.mapRectToScene(item.boundingRect());
    const QFont font = item.property("font").value<QFont>();
    return { item.property("text").toString(), painted, painted & around.cut, around.home,
        item.property("truncated").toBool(), around.scrolls, QRawFont::fromFont(font).capHeight(),
        around.control };
}

void walk(const QQuickItem &item, Around around, Glance &glance)
{
    around.opacity *= item.opacity();
    if (!item.isVisible() || around.opacity < kFaint)
        return;
    const QRectF rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    if (item.clip())
        around.cut &= rect;
    around.scrolls = around.scrolls || item.inherits("QQuickFlickable");
    if (isControl(item)) {
        around.home = rect;
        around.control = &item;
        glance.controls.push_back(toControl(item, rect));
    }
    if (item.inherits("QQuickText") && !item.property("text").toString().isEmpty())
        glance.texts.push_back(toText(item, around));
    for (const QQuickItem *child : item.childItems())
        walk(*child, around, glance);
}

}

Glance glanceAt(const QQuickWindow &window)
{
    Glance glance;
    const QRectF all(QPointF(0, 0), QSizeF(window.size()));
    walk(*window.contentItem(), { all, all }, glance);
    return glance;
}

bool pressOn(QQuickWindow &window, const QString &name)
{
    for (const Control &control : glanceAt(window).controls) {
        if (control.name != name || !control.enabled)
            continue;
        QTest::mouseClick(&window, Qt::LeftButton, Qt::NoModifier, control.rect.center().toPoint());
        return true;
    }
    return false;
}
