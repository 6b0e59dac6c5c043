// SPDX-License-Identifier: MPL-2.0
// The whole kiosk on a pretend world: real pages and shipped content, and time that passes only when a test
// lets it.
#pragma once

#include "fakes/crankedclock.h"
#include "fakes/doorplate.h"
#include "fakes/handwoundtapes.h"
#include "fakes/patientbus.h"
#include "fakes/silentsink.h"
#include "qml/handturned.h"
#include "room.h"
#include "stage/stage.h"

#include <QQuickWindow>

/// Gives `content` the PIN 4711: the pages for staff are there.
void sealPin(Content &content);
/// What the product ships, read anew, with that PIN.
Content shippedContent();

class PretendKiosk {
public:
    struct Glass {
        QSize size;
        double density; ///< pixels in a millimetre
    };

    PretendKiosk(Content content, Glass glass);

    /// Lets time go by for the room and for the glass alike, in steps of `step`.
    void pass(std::chrono::milliseconds time, std::chrono::milliseconds step = std::chrono::milliseconds(20));
    /// Everything that was on its way has arrived.
    void settle();
    /// What is on the glass now.
    QImage look();

    /// Chooses `language` for this visit, by its code.
    void speak(const QString &language);
    /// A new visit in `language` that has come as far as Home, whatever was before.
    void visit(const QString &language);
    /// As a visitor would: a press and a release in the middle of what is called `name`. False where there is
    /// no such thing.
    bool press(const QString &name);

    QQuickWindow &window() { return *stage.window(); }

    CrankedClock clock;
    SilentSink sink;
    HandWoundTapes tapes;
    PatientBus bus;
    Doorplate plate;
    HandTurned hand;
    Restless restless;
    Room room;
    Script script;
    Stage stage;
};
