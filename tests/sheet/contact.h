// SPDX-License-Identifier: MPL-2.0
// Many pictures on one sheet, each under its name.
#pragma once

#include <QImage>
#include <QString>

#include <vector>

struct Print {
    QString name;
    QImage image;
};

/// A sheet with `columns` pictures in a row, each at most `width` pixels wide.
QImage contactSheet(const std::vector<Print> &prints, int columns, int width);
