// SPDX-License-Identifier: MPL-2.0
// Paints one quiet place in its weather, or in two or three of them while one gives way to another. All of it is soft, so it
// is painted small and enlarged on the glass, on any machine, with or without a graphics chip.
// (Shaders on the processor: a kiosk that drifts took 89 % of a core with a shader and a layer, 23 % with this.)
#pragma once

#include "core/scenekind.h"

#include <QColor>
#include <QImage>

/// What the place looks like now.
struct Weather {
    QColor skyTop, skyMiddle, skyLow; ///< above, at the middle, at the horizon
    QColor far, middle, near; ///< three folds of land
    QColor glow; ///< the one light
    SceneShares scenes = allOf(SceneKind::Hills); ///< a plain field is all of skyMiddle
    double drift = 0; ///< seconds of weather gone by: months of them
    bool across = false; ///< words go all the way across: then all of it is quiet above the light
};

/// Fills `image` (RGB32 or ARGB32_Premultiplied) with the place as seen through a window `aspect` times as wide as high. A grain
/// of less than one level of eight bits, fixed to the picture, keeps its gradients from banding.
void paintPlace(QImage &image, const Weather &weather, float aspect);

/// Takes the corners off a picture: `corner` is in its pixels.
void roundOff(QImage &image, float corner);
