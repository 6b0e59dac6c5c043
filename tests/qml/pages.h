// SPDX-License-Identifier: MPL-2.0
// Every page of the kiosk, in each of its states that puts other things on the glass, and how one comes to
// it.
#pragma once

#include "qml/pretendkiosk.h"

#include <functional>
#include <vector>

struct PageState {
    QString name;
    std::function<void(PretendKiosk &)> come; ///< from Home, inside a visit
};

std::vector<PageState> everyPage();
