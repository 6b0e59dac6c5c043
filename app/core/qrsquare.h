// SPDX-License-Identifier: MPL-2.0
// A QR code as a drawing.
#pragma once

#include <QByteArray>
#include <QString>

/// ISO/IEC 18004, in units of one module.
struct QrSquare {
    static constexpr int kMargin = 4; ///< modules that stay light on each side, which the drawing leaves to whoever shows it

    int side = 0; ///< modules; 0 where there is no code
    QString dark; ///< path data of all dark modules, by rows

    /// The smallest that says `text` and survives a seventh of it being spoilt. None for a text of no bytes, or
    /// of more than 2331.
    static QrSquare of(const QByteArray &text);
};
