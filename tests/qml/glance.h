// SPDX-License-Identifier: MPL-2.0
// What a visitor sees and can touch on the glass at one moment, with where it is.
#pragma once

#include <QAccessible>
#include <QQuickWindow>
#include <QRectF>
#include <QString>

#include <vector>

struct Control {
    QString name; ///< as a screen reader says it
    QAccessible::Role role;
    QRectF rect; ///< pixels of the window
    bool enabled;
    const QQuickItem *item;
};

struct Text {
    QString text;
    QRectF painted; ///< where its lines are, pixels of the window
    QRectF shown; ///< the part of it that nothing cuts off
    QRectF home; ///< the control it belongs to, else the whole window
    bool truncated;
    bool scrolls; ///< within something that moves up and down
    double capital; ///< height of a capital letter, pixels
    const QQuickItem *control; ///< the control it belongs to, or nullptr
};

struct Glance {
    std::vector<Control> controls;
    std::vector<Text> texts;
};

/// Everything visible now.
Glance glanceAt(const QQuickWindow &window);

/// A press and a release in the middle of what is called `name`. False where there is no such thing, or it
/// rests.
bool pressOn(QQuickWindow &window, const QString &name);
