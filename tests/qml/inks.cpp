// SPDX-License-Identifier: MPL-2.0
#include "qml/inks.h"

#include "core/palette.h"

#include <QQuickItem>

#include <algorithm>
#include <optional>

namespace {

constexpr double kFaint = 0.02; ///< opacity below which nobody sees anything

struct Around {
    QRectF cut; ///< what is left to see by those who clip
    double opacity = 1;
};

bool isA(const QQuickItem &item, const char *type)
{
    return QByteArray(item.metaObject()->className()).startsWith(QByteArray(type) + "_QMLTYPE");
}

/// Of a ring its line, of anything else its fill. Grooves are half seen: how far they are filled says
/// something.
QColor markOf(const QQuickItem &item)
{
    const QColor fill = item.property("color").value<QColor>();
    const auto *line = item.property("border").value<QObject *>();
    return isA(item, "Bead") && line ? line->property("color").value<QColor>() : fill;
}

/// What `item` says by itself, if anything.
std::optional<Ink> inkOf(QQuickItem &item)
{
    if (item.inherits("QQuickText") && !item.property("text").toString().isEmpty())
        return Ink{ InkKind::Words, item.property("text").toString(), &item,
            item.property("color").value<QColor>(), {} };
    if (isA(item, "Sign"))
        return Ink{ InkKind::Part, QStringLiteral("sign ") + item.property("name").toString(), &item,
            item.property("ink").value<QColor>(), {} };
    if (isA(item, "Stone") && item.property("lit").toDouble() == 1)
        return Ink{ InkKind::Part, QStringLiteral("chosen fill"), &item,
            item.property("fill").value<QColor>(), {}, true, true };
    if (item.inherits("QQuickRectangle") && markOf(item).alpha() == 255)
        return Ink{ InkKind::Part, QStringLiteral("mark"), &item, markOf(item), {} };
    return {};
}

QRectF placeOf(const QQuickItem &item)
{
    return item.mapRectToScene(
        item.inherits("QQuickText") ? item.boundingRect() : QRectF(0, 0, item.width(), item.height()));
}

void walk(QQuickItem &item, Around around, std::vector<Ink> &inks)
{
    around.opacity *= item.opacity();
    if (!item.isVisible() || !item.isEnabled() || around.opacity < kFaint)
        return;
    if (item.clip())
        around.cut &= placeOf(item);
    if (std::optional<Ink> ink = inkOf(item)) {
        ink->colour.setAlphaF(float(ink->colour.alphaF() * around.opacity));
        ink->place = (placeOf(item) & around.cut).toAlignedRect();
        ink->whole = around.cut.contains(placeOf(item));
        if (!ink->place.isEmpty())
            inks.push_back(*ink);
    }
    for (QQuickItem *child : item.childItems())
        walk(*child, around, inks);
}

Rgb toRgb(QRgb pixel)
{
    return { qRed(pixel) / 255.0, qGreen(pixel) / 255.0, qBlue(pixel) / 255.0 };
}

/// What an ink stands out from: what is behind it, or, for what is filled when chosen, as it is at rest.
Rgb groundOf(const Ink &ink, QRgb behind)
{
    if (!ink.ground)
        return toRgb(behind);
    const QRgb stone = ink.item->property("stone").value<QColor>().rgb();
    return mix(toRgb(behind), toRgb(stone), ink.item->property("cover").toDouble());
}

/// The smallest contrast at any pixel that the ink changes; 1 where it changes none, unless what is left of
/// it may be the air between two lines.
Faint judge(const Ink &ink, const QImage &with, const QImage &without)
{
    const Rgb own{ ink.colour.redF(), ink.colour.greenF(), ink.colour.blueF() };
    Faint found{ ink, 21, ink.place.center() };
    bool seen = false;
    const QRect place = ink.place & with.rect();
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x) {
            const QRgb behind = without.pixel(x, y);
            if (with.pixel(x, y) == behind)
                continue;
            seen = true;
            const Rgb ground = groundOf(ink, behind);
            const double here = contrast(mix(ground, own, ink.colour.alphaF()), ground);
            if (here < found.contrast) {
                found.contrast = here;
                found.where = { x, y };
            }
        }
    if (!seen && ink.whole)
        found.contrast = 1;
    return found;
}

/// The glass without those inks that `away` says.
template <class Away>
QImage lookWithout(PretendKiosk &kiosk, const std::vector<Ink> &inks, Away away)
{
    std::vector<std::pair<QQuickItem *, double>> before;
    for (const Ink &ink : inks)
        if (away(ink)) {
            before.emplace_back(ink.item, ink.item->opacity());
            ink.item->setOpacity(0);
        }
    QImage bare = kiosk.look();
    for (const auto &[item, opacity] : before)
        item->setOpacity(opacity);
    return bare;
}

}

std::vector<Ink> inksOn(const QQuickWindow &window)
{
    std::vector<Ink> inks;
    walk(*window.contentItem(), { QRectF({ 0, 0 }, QSizeF(window.size())) }, inks);
    return inks;
}

std::vector<Faint> contrasts(PretendKiosk &kiosk)
{
    const std::vector<Ink> inks = inksOn(kiosk.window());
    const QImage whole = kiosk.look();
    const QImage bare = lookWithout(kiosk, inks, [](const Ink &ink) { return !ink.ground; });
    const bool grounds = std::ranges::any_of(inks, &Ink::ground);
    const QImage unlit
        = grounds ? lookWithout(kiosk, inks, [](const Ink &ink) { return ink.ground; }) : QImage();
    std::vector<Faint> found;
    for (const Ink &ink : inks)
        found.push_back(judge(ink, whole, ink.ground ? unlit : bare));
    return found;
}

double leastContrast(InkKind kind)
{
    return kind == InkKind::Words ? kTextContrast : kPartContrast;
}
