// SPDX-License-Identifier: MPL-2.0
// Takes the pictures: a kiosk in the light of one mood, led to one page after the other. Nobody waits: time
// goes only by hand.
#pragma once

#include "sheet/views.h"

#include <QImage>

struct Glass {
    QString name; ///< its size, as 1280x800
    PretendKiosk::Glass glass;
};

/// The four sizes that the product is looked at in.
std::vector<Glass> allGlasses();

/// How a visitor has it.
struct Having {
    qsizetype mood = 0; ///< its place in the catalogue, which is the room's own too
    Setting setting;
    QString language = QStringLiteral("en");
};

/// To be called before Qt opens the display: Qt's other ways to draw turn animations themselves.
void drawByHand();

/// `content` for a room that is in `mood` whoever is there, and open by day, so that a picture can be taken
/// of it by night.
Content inMood(Content content, const QString &mood);

/// A picture of `view`, in a visit of its own.
QImage take(PretendKiosk &kiosk, const View &view, const Having &having);
