// SPDX-License-Identifier: MPL-2.0
#include "sheet/contact.h"

#include <QPainter>

namespace {
constexpr int kGap = 14;
constexpr int kName = 22;
}

QImage contactSheet(const std::vector<Print> &prints, int columns, int width)
{
    if (prints.empty())
        return {};
    const int height = prints.front().image.height() * width / prints.front().image.width();
    const int rows = (int(prints.size()) + columns - 1) / columns;
    QImage sheet(
        columns * (width + kGap) + kGap, rows * (height + kName + kGap) + kGap, QImage::Format_RGB32);
    sheet.fill(QColor(120, 120, 120));
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (std::size_t i = 0; i < prints.size(); ++i) {
        const int x = kGap + int(i) % columns * (width + kGap);
        const int y = kGap + int(i) / columns * (height + kName + kGap);
        painter.setPen(Qt::white);
        painter.drawText(QRect(x, y, width, kName), Qt::AlignVCenter, prints[i].name);
        painter.drawImage(QPoint(x, y + kName),
            prints[i].image.scaled(width, height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return sheet;
}
