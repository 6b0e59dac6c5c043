// SPDX-License-Identifier: MPL-2.0
// How far two small pictures of a page lie apart for an eye. Both are blurred a little first, because other
// letters of the same family, or another version of what paints them, are no other page.
#pragma once

#include <QImage>

struct Likeness {
    double mean = 0; ///< CIE 1976, over the whole picture
    double worst = 0; ///< the same over the square that differs most
    QPoint where; ///< the middle of that square, pixels
};

/// Of two pictures of one size.
[[nodiscard]] Likeness likeness(const QImage &one, const QImage &other);
