// SPDX-License-Identifier: MPL-2.0
// Every stroke on the glass that says something, and how well it stands out from the very pixels behind it.
#pragma once

#include "qml/pretendkiosk.h"

#include <QColor>

#include <vector>

enum class InkKind {
    Words, ///< 7:1
    Part ///< 3:1: a sign, a bead, a handle, how far a bar is filled, the fill of what is chosen
};

struct Ink {
    InkKind kind;
    QString name; ///< the words, or what part it is
    QQuickItem *item;
    QColor colour; ///< as it lies on what is behind it
    QRect place; ///< pixels of the window
    bool whole = true; ///< nothing cuts a part of it off
    bool ground = false; ///< other inks stand upon it
};

struct Faint {
    Ink ink;
    double contrast; ///< WCAG, where it is smallest
    QPoint where;
};

/// Every ink that can be seen now, but of what cannot be pressed just now: that is pale on purpose, as WCAG
/// allows.
std::vector<Ink> inksOn(const QQuickWindow &window);

/// The contrast of each with what the glass shows when it is taken away.
std::vector<Faint> contrasts(PretendKiosk &kiosk);

/// What the kind of an ink has to keep.
double leastContrast(InkKind kind);
