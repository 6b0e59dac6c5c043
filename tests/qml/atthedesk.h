// SPDX-License-Identifier: MPL-2.0
// A kiosk whose desk is there, and a visitor on each page of the check-in.
#pragma once

#include "qml/pretendkiosk.h"

namespace frontdesk {

/// Somebody is at the desk, and nobody on the board.
inline void come(PretendKiosk &kiosk)
{
    kiosk.bus.attended = true;
    kiosk.pass(std::chrono::seconds(3), std::chrono::milliseconds(500));
    for (bool left = true; left;) {
        left = kiosk.bus.rows() > 0;
        if (left)
            kiosk.bus.answer(DeskAnswer::Kind::Done, 0);
        kiosk.pass(std::chrono::seconds(left ? 62 : 0), std::chrono::milliseconds(500));
        kiosk.room.session()->touched();
    }
}

/// Nobody is there any more.
inline void go(PretendKiosk &kiosk)
{
    kiosk.bus.attended = false;
    kiosk.pass(std::chrono::seconds(24), std::chrono::milliseconds(500)); // found, and told as softly
}

/// A visitor has picked Blue leaf, and is on the page where a wish is said.
inline void pickBlueLeaf(PretendKiosk &kiosk)
{
    come(kiosk);
    CheckIn &checkIn = *kiosk.room.checkIn();
    checkIn.begin();
    checkIn.take(checkIn.colours().at(3));
    checkIn.take(checkIn.things().at(0));
}

/// Staff know of Blue leaf, who would like to be met quietly, and water.
inline void letKnow(PretendKiosk &kiosk)
{
    pickBlueLeaf(kiosk);
    CheckIn &checkIn = *kiosk.room.checkIn();
    checkIn.toggle(checkIn.needs().at(0));
    checkIn.toggle(checkIn.needs().at(2));
    checkIn.send();
    kiosk.pass(std::chrono::seconds(8), std::chrono::milliseconds(500)); // what is said of it comes softly
}

/// And somebody has answered.
inline void answered(PretendKiosk &kiosk, DeskAnswer::Kind kind)
{
    letKnow(kiosk);
    kiosk.bus.answer(kind, 0, 1);
    kiosk.pass(std::chrono::seconds(7), std::chrono::milliseconds(500));
}

}
