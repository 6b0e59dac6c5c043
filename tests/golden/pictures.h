// SPDX-License-Identifier: MPL-2.0
// What golden pictures are taken of: every page in every mood, in weather that stands still.
#pragma once

#include "golden/mosaic.h"
#include "sheet/gallery.h"

#include <functional>

/// What the product ships, with nothing in it that moves of itself: a page put in before another then changes
/// no other picture.
Content goldenContent();
/// The pages that look the same every time, in the order of a visit.
QStringList goldenPages();
/// In the order of the front door.
QStringList goldenMoods(const Content &content);

/// Leads a kiosk in `mood` through all pages and shows each to `see`, with its name.
void lookAtAll(const Content &content, const QString &mood, PretendKiosk::Glass glass,
    const std::function<void(const QString &, const QImage &)> &see);
