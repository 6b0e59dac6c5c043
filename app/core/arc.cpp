// SPDX-License-Identifier: MPL-2.0
// An arc by its centre. Source: SVG 1.1, F.6.5 (conversion) and F.6.6 (radii that do not reach).
#include "core/arc.h"

#include <algorithm>
#include <cmath>
#include <numbers>

std::vector<Spot> spotsOf(const Arc &arc)
{
    constexpr int kSteps = 48;
    const double turn = arc.turned * std::numbers::pi / 180, c = std::cos(turn), s = std::sin(turn);
    // Half the way between both ends, on axes that lie along the ellipse and are as long as its radii.
    const double dx = (arc.from.x - arc.to.x) / 2, dy = (arc.from.y - arc.to.y) / 2;
    double rx = arc.radiusX, ry = arc.radiusY;
    double x = (c * dx + s * dy) / rx, y = (-s * dx + c * dy) / ry;
    if (const double reach = std::hypot(x, y); reach > 1) {
        rx *= reach, ry *= reach;
        x /= reach, y /= reach;
    }
    const double square = x * x + y * y;
    const double off = square > 0 ? std::sqrt(std::max(0.0, 1 / square - 1)) : 0;
    const double side = arc.large == arc.clockwise ? -off : off;
    const double cx = side * y, cy = -side * x;
    const double begin = std::atan2(y - cy, x - cx);
    double sweep = std::atan2(-y - cy, -x - cx) - begin;
    if (arc.clockwise && sweep < 0)
        sweep += 2 * std::numbers::pi;
    if (!arc.clockwise && sweep > 0)
        sweep -= 2 * std::numbers::pi;
    std::vector<Spot> spots;
    for (int i = 1; i < kSteps; ++i) {
        const double at = begin + sweep * i / kSteps;
        const double ex = rx * (std::cos(at) + cx), ey = ry * (std::sin(at) + cy);
        spots.push_back(
            { (arc.from.x + arc.to.x) / 2 + c * ex - s * ey, (arc.from.y + arc.to.y) / 2 + s * ex + c * ey });
    }
    spots.push_back(arc.to);
    return spots;
}
