// SPDX-License-Identifier: MPL-2.0
// The measures that every page keeps: what a finger needs, what an eye needs, and that nothing stands in
// another's way.
#pragma once

#include "qml/glance.h"

#include <QSizeF>
#include <QStringList>

/// The glass that a glance was taken of.
struct Panel {
    QSizeF size; ///< pixels
    double density; ///< pixels in a millimetre
};

// Each returns one sentence for each thing that is not as it should be.
QStringList namelessControls(const Glance &glance);
QStringList smallControls(const Glance &glance, const Panel &panel, double least);
QStringList crowdedControls(const Glance &glance, const Panel &panel);
QStringList lostControls(const Glance &glance, const Panel &panel);
QStringList brokenTexts(const Glance &glance, const Panel &panel);
QStringList textsUnderControls(const Glance &glance);
QStringList textsUnderTexts(const Glance &glance);
QStringList smallCapitals(const Glance &glance, const Panel &panel);
