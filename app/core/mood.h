// SPDX-License-Identifier: MPL-2.0
// A mood of light, as drawn in media/themes/*.toml.
#pragma once

#include "core/colour.h"
#include "core/localtext.h"
#include "core/scenekind.h"

#include <QString>
#include <QStringList>

#include <array>

struct Mood {
    QString id;
    int order = 0; ///< place at the front door, dim to bright
    SceneKind scene = SceneKind::Plain;
    LocalText title;
    LocalText preview; ///< one line, at most eight words
    std::array<Rgb, 3> sky{}; ///< top, middle, low
    std::array<Rgb, 3> layers{}; ///< far, middle, near
    Rgb glow{};
    Rgb ink{};
    Rgb softInk{};
    double tempo = 1; ///< 0.5 to 1.5 times the scene's own pace
    QStringList tags;
    QString licence;
};
