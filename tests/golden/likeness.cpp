// SPDX-License-Identifier: MPL-2.0
#include "golden/likeness.h"

#include "core/colour.h"

#include <algorithm>
#include <vector>

namespace {

constexpr int kSquare = 4; ///< pixels: about the height of a pill

/// L*a*b* of each pixel and of the eight around it, on the mean.
std::vector<Lab> blurred(const QImage &picture)
{
    std::vector<Lab> colours;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            Rgb sum;
            for (int i = 0; i < 9; ++i) {
                const QRgb near = picture.pixel(std::clamp(x + i % 3 - 1, 0, picture.width() - 1),
                    std::clamp(y + i / 3 - 1, 0, picture.height() - 1));
                sum.r += qRed(near) / (9 * 255.0);
                sum.g += qGreen(near) / (9 * 255.0);
                sum.b += qBlue(near) / (9 * 255.0);
            }
            colours.push_back(toLab(sum));
        }
    return colours;
}

std::vector<double> differences(const QImage &one, const QImage &other)
{
    const std::vector<Lab> a = blurred(one), b = blurred(other);
    std::vector<double> apart;
    std::ranges::transform(a, b, std::back_inserter(apart), difference);
    return apart;
}

}

Likeness likeness(const QImage &one, const QImage &other)
{
    const std::vector<double> apart = differences(one, other);
    const int width = one.width(), height = one.height();
    const auto meanOf = [&](const QRect &of) {
        double sum = 0;
        for (int y = of.top(); y <= of.bottom(); ++y)
            for (int x = of.left(); x <= of.right(); ++x)
                sum += apart[std::size_t(y * width + x)];
        return sum / (of.width() * of.height());
    };
    Likeness found{ meanOf({ 0, 0, width, height }), 0, {} };
    for (int y = 0; y + kSquare <= height; y += kSquare / 2)
        for (int x = 0; x + kSquare <= width; x += kSquare / 2)
            if (const double here = meanOf({ x, y, kSquare, kSquare }); here > found.worst) {
                found.worst = here;
                found.where = { x + kSquare / 2, y + kSquare / 2 };
            }
    return found;
}
