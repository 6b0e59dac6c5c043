// SPDX-License-Identifier: MPL-2.0
// Which pixels of a picture of tokens are body, rim and ground, so that the same picture in other colours can
// be asked.
#pragma once

#include "qml/tokenglass.h"

#include <QImage>
#include <QPoint>
#include <QRect>

#include <functional>
#include <utility>
#include <vector>

inline void eachPixel(QRect where, const std::function<void(QPoint)> &visit)
{
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            visit({ x, y });
}

inline QRect around(QPoint pixel, int reach)
{
    return { pixel - QPoint(reach, reach), pixel + QPoint(reach, reach) };
}

/// A place where a body ends, and the rim beside it.
struct Edge {
    QPoint body, rim;
};

/// Where bodies, rims and ground are, whatever their colours: of a picture of white bodies with black rims on
/// kGround.
class Plan {
public:
    static constexpr Rgb kGround{ 0, 0.5, 1 }; ///< without red, so that the red of a plan is its body
    static constexpr int kMillimetre = 4; ///< pixels of the coarsest glass

    explicit Plan(QImage drawn)
        : m_drawn(std::move(drawn))
    {
    }

    [[nodiscard]] int body(QPoint pixel) const { return qRed(m_drawn.pixel(pixel)); } ///< 0 to 255
    [[nodiscard]] bool isGround(QPoint pixel) const { return m_drawn.pixel(pixel) == m_ground; }
    [[nodiscard]] bool nearGround(QPoint pixel, int reach) const
    {
        bool found = false;
        eachPixel(around(pixel, reach), [&](QPoint other) { found = found || isGround(other); });
        return found;
    }
    /// For each pixel of body that is near the ground, the darkest pixel within a millimetre of it.
    [[nodiscard]] std::vector<Edge> edgesIn(QRect where) const
    {
        std::vector<Edge> edges;
        eachPixel(where, [&](QPoint pixel) {
            if (body(pixel) < 250 || !nearGround(pixel, kMillimetre))
                return;
            Edge edge{ pixel, pixel };
            eachPixel(around(pixel, kMillimetre), [&](QPoint other) {
                if (qGray(m_drawn.pixel(other)) < qGray(m_drawn.pixel(edge.rim)))
                    edge.rim = other;
            });
            edges.push_back(edge);
        });
        return edges;
    }
    /// The pixels of `where` that are nothing but body.
    [[nodiscard]] std::vector<QPoint> bodyIn(QRect where) const
    {
        std::vector<QPoint> pixels;
        eachPixel(where, [&](QPoint pixel) {
            if (body(pixel) >= 250)
                pixels.push_back(pixel);
        });
        return pixels;
    }

private:
    QImage m_drawn;
    QRgb m_ground = toColour(kGround).rgb();
};
