// SPDX-License-Identifier: MPL-2.0
// Every page of the kiosk as something that can be shown: how to bring a kiosk to it.
#pragma once

#include "qml/pretendkiosk.h"

#include <QString>

#include <functional>
#include <vector>

struct View {
    QString name;
    std::function<void(PretendKiosk &)> show; ///< from Home, inside a visit, until it has arrived
    bool steady = true; ///< the same picture every time
};

/// In the order of a visit.
std::vector<View> allViews();
