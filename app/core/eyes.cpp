// SPDX-License-Identifier: MPL-2.0
#include "core/eyes.h"

using namespace Qt::StringLiterals;

namespace {

using Matrix = std::array<std::array<double, 3>, 3>; ///< of linear light, row by row

constexpr Matrix kUsual{ { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } };
constexpr Matrix kProtan{ { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 },
    { -0.003882, -0.048116, 1.051998 } } };
constexpr Matrix kDeutan{ { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 },
    { -0.011820, 0.042940, 0.968881 } } };
constexpr Matrix kTritan{ { { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 },
    { 0.004733, 0.691367, 0.303900 } } };

const Matrix &matrixOf(Eyes eyes)
{
    switch (eyes) {
    case Eyes::Protan:
        return kProtan;
    case Eyes::Deutan:
        return kDeutan;
    case Eyes::Tritan:
        return kTritan;
    case Eyes::Usual:
        break;
    }
    return kUsual;
}

}

Rgb seenBy(Eyes eyes, Rgb rgb)
{
    const Rgb light = toLinear(rgb);
    const Matrix &matrix = matrixOf(eyes);
    const auto seen = [&light](const std::array<double, 3> &row) {
        return row[0] * light.r + row[1] * light.g + row[2] * light.b;
    };
    return toCoded({ seen(matrix[0]), seen(matrix[1]), seen(matrix[2]) });
}

double difference(Rgb one, Rgb other, Eyes eyes)
{
    return difference(toLab(seenBy(eyes, one)), toLab(seenBy(eyes, other)));
}

QString nameOf(Eyes eyes)
{
    switch (eyes) {
    case Eyes::Protan:
        return u"protanopic eyes"_s;
    case Eyes::Deutan:
        return u"deuteranopic eyes"_s;
    case Eyes::Tritan:
        return u"tritanopic eyes"_s;
    case Eyes::Usual:
        break;
    }
    return u"usual eyes"_s;
}
