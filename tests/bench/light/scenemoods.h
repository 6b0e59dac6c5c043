// SPDX-License-Identifier: MPL-2.0
// Every scene, in the colours of the first mood that has it.
#pragma once

#include "core/content.h"
#include "placepainter.h"

#include <QString>

#include <vector>

struct SceneMood {
    Mood mood;
    QString name; ///< of the scene and the mood

    [[nodiscard]] Weather weather(double drift) const;
};

/// In the order of SceneKind, without the plain field.
std::vector<SceneMood> sceneMoods();
