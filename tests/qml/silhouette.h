// SPDX-License-Identifier: MPL-2.0
// What is left of a drawing when colour and every line within it are taken away.
#pragma once

#include <QImage>
#include <QRect>

#include <vector>

class Silhouette {
public:
    /// Of what is black in `where` of a picture whose ground is white.
    Silhouette(const QImage &image, QRect where);

    /// How much of what either covers is covered by one alone, 0 to 1, when the other is laid on it as well
    /// as it goes within `reach` pixels.
    [[nodiscard]] double unlike(const Silhouette &other, int reach) const;
    [[nodiscard]] double area() const; ///< pixels
    [[nodiscard]] QRect box() const; ///< of all that is not ground

private:
    [[nodiscard]] double unlikeMoved(const Silhouette &other, QPoint by) const;
    [[nodiscard]] double at(int x, int y) const; ///< 0 ground to 1 covered

    QSize m_size;
    std::vector<double> m_covered; ///< row by row
};
