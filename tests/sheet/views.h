// SPDX-License-Identifier: MPL-2.0
// Every page of the kiosk as something that can be shown: how to bring a room to it.
#pragma once

#include "room.h"

#include <QQuickWindow>
#include <QString>

#include <functional>
#include <vector>

struct View {
    QString name;
    std::function<void(Room &, QQuickWindow &)> show; ///< from Home, inside a visit
};

/// In the order of a visit.
std::vector<View> allViews();
