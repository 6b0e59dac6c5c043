// SPDX-License-Identifier: MPL-2.0
#include "qml/silhouette.h"

#include <algorithm>
#include <cmath>
#include <numeric>

Silhouette::Silhouette(const QImage &image, QRect where)
    : m_size(where.size())
{
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            m_covered.push_back(1 - qGray(image.pixel(x, y)) / 255.0);
}

double Silhouette::at(int x, int y) const
{
    const bool inside = x >= 0 && y >= 0 && x < m_size.width() && y < m_size.height();
    return inside ? m_covered[std::size_t(y) * std::size_t(m_size.width()) + std::size_t(x)] : 0;
}

double Silhouette::unlikeMoved(const Silhouette &other, QPoint by) const
{
    const int beyond = std::max(std::abs(by.x()), std::abs(by.y()));
    double one = 0, either = 0;
    for (int y = -beyond; y < m_size.height() + beyond; ++y)
        for (int x = -beyond; x < m_size.width() + beyond; ++x) {
            const double mine = at(x, y), theirs = other.at(x + by.x(), y + by.y());
            one += std::abs(mine - theirs);
            either += std::max(mine, theirs);
        }
    return one / either;
}

double Silhouette::unlike(const Silhouette &other, int reach) const
{
    double least = 1;
    for (int dy = -reach; dy <= reach; ++dy)
        for (int dx = -reach; dx <= reach; ++dx)
            least = std::min(least, unlikeMoved(other, { dx, dy }));
    return least;
}

double Silhouette::area() const
{
    return std::accumulate(m_covered.begin(), m_covered.end(), 0.0);
}

QRect Silhouette::box() const
{
    QRect box;
    for (int y = 0; y < m_size.height(); ++y)
        for (int x = 0; x < m_size.width(); ++x)
            if (at(x, y) > 0.02)
                box |= QRect(x, y, 1, 1);
    return box;
}
