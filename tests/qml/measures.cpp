// SPDX-License-Identifier: MPL-2.0
#include "qml/measures.h"

#include <QQuickItem>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double kTolerance = 0.98; ///< whole pixels are not whole millimetres
constexpr double kGap = 3; ///< mm between things that can be pressed
constexpr double kCapital = 4.8; ///< mm
constexpr double kPixel = 1.01; ///< edges between pixels

QString mm(double pixels, const Panel &panel)
{
    return QString::number(pixels / panel.density, 'f', 1);
}

QString place(const QRectF &rect)
{
    return u"(%1,%2 %3x%4)"_s.arg(qRound(rect.x()))
        .arg(qRound(rect.y()))
        .arg(qRound(rect.width()))
        .arg(qRound(rect.height()));
}

QString nameOf(const Control &control)
{
    return u'"' + control.name + u"\" "_s + place(control.rect);
}

QString nameOf(const Text &text)
{
    return u'"' + text.text.left(40) + u"\" "_s + place(text.painted);
}

double gapBetween(const QRectF &a, const QRectF &b)
{
    const double across = std::max(a.left(), b.left()) - std::min(a.right(), b.right());
    const double down = std::max(a.top(), b.top()) - std::min(a.bottom(), b.bottom());
    return std::hypot(std::max(0.0, across), std::max(0.0, down));
}

bool meet(const QRectF &a, const QRectF &b)
{
    const QRectF both = a & b;
    return both.width() > kPixel && both.height() > kPixel;
}

bool holds(const QRectF &outer, const QRectF &inner)
{
    return outer.adjusted(-kPixel, -kPixel, kPixel, kPixel).contains(inner);
}

/// Where the letters of a text are: its lines without the air above and below them.
QRectF letters(const Text &text)
{
    const double air = std::min(text.capital * 0.35, text.shown.height() / 3);
    return text.shown.adjusted(0, air, 0, -air);
}

template <class Things, class Judge>
void eachPair(const Things &things, Judge judge)
{
    for (std::size_t i = 0; i < things.size(); ++i)
        for (std::size_t k = i + 1; k < things.size(); ++k)
            judge(things[i], things[k]);
}

}

QStringList namelessControls(const Glance &glance)
{
    QStringList found;
    for (const Control &control : glance.controls)
        if (control.name.isEmpty() || control.role == QAccessible::NoRole
            || control.role == QAccessible::Client)
            found += u"%1 has role %2"_s.arg(nameOf(control)).arg(int(control.role));
    return found;
}

QStringList smallControls(const Glance &glance, const Panel &panel, double least)
{
    QStringList found;
    for (const Control &control : glance.controls)
        if (std::min(control.rect.width(), control.rect.height()) < least * panel.density * kTolerance)
            found += u"%1 is %2 x %3 mm"_s.arg(
                nameOf(control), mm(control.rect.width(), panel), mm(control.rect.height(), panel));
    return found;
}

QStringList crowdedControls(const Glance &glance, const Panel &panel)
{
    QStringList found;
    eachPair(glance.controls, [&](const Control &a, const Control &b) {
        if (const double gap = gapBetween(a.rect, b.rect); gap < kGap * panel.density * kTolerance)
            found += u"%1 and %2 are %3 mm apart%4"_s.arg(nameOf(a), nameOf(b), mm(gap, panel),
                meet(a.rect, b.rect) ? u", one over the other"_s : QString());
    });
    return found;
}

QStringList lostControls(const Glance &glance, const Panel &panel)
{
    QStringList found;
    for (const Control &control : glance.controls)
        if (!holds(QRectF({ 0, 0 }, panel.size), control.rect))
            found += nameOf(control) + u" leaves the glass"_s;
    return found;
}

QStringList brokenTexts(const Glance &glance, const Panel &panel)
{
    QStringList found;
    for (const Text &text : glance.texts) {
        if (text.truncated)
            found += nameOf(text) + u" is cut short"_s;
        QRectF home = text.home & QRectF({ 0, 0 }, panel.size);
        QRectF lines = letters(text);
        if (text.scrolls) { // up and down is for reading on; sideways nothing may be lost
            home.setTop(lines.top());
            home.setBottom(lines.bottom());
            lines.setLeft(text.painted.left());
            lines.setRight(text.painted.right());
        } else if (!holds(text.shown, text.painted) && !text.control) {
            found += nameOf(text) + u" is cut off"_s;
        }
        if (lines.height() > 0 && !holds(home, lines))
            found += nameOf(text) + u" is painted outside "_s + place(home);
    }
    return found;
}

QStringList textsUnderControls(const Glance &glance)
{
    QStringList found;
    for (const Text &text : glance.texts)
        for (const Control &control : glance.controls)
            if (control.item != text.control && meet(letters(text), control.rect))
                found += nameOf(text) + u" meets "_s + nameOf(control);
    return found;
}

QStringList textsUnderTexts(const Glance &glance)
{
    QStringList found;
    eachPair(glance.texts, [&found](const Text &a, const Text &b) {
        if (meet(letters(a), letters(b)))
            found += nameOf(a) + u" meets "_s + nameOf(b);
    });
    return found;
}

QStringList smallCapitals(const Glance &glance, const Panel &panel)
{
    QStringList found;
    for (const Text &text : glance.texts)
        if (text.capital < kCapital * panel.density * kTolerance)
            found += u"%1 has capitals of %2 mm"_s.arg(nameOf(text), mm(text.capital, panel));
    return found;
}
