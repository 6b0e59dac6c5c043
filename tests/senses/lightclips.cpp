// SPDX-License-Identifier: MPL-2.0
#include "core/colour.h"
#include "senses/clips.h"
#include "senses/tiles.h"

#include <QPainter>

#include <cmath>
#include <numbers>

using namespace std::chrono_literals;

namespace {

using Paint = std::function<void(QImage &, double)>;
using Value = std::function<double(double)>; ///< luminance at a second

constexpr QSize kSize(320, 200);
constexpr int kSide = 10; ///< pixels of a tile of flashes, of which 64 are a window
constexpr auto kFrame = 33ms, kFine = 20ms;
constexpr Touched kAsked = Touched::AllTheWhile, kUnasked = Touched::Never;

QColor grey(double luminance)
{
    const double c
        = luminance <= 0.0031308 ? 12.92 * luminance : 1.055 * std::pow(luminance, 1 / 2.4) - 0.055;
    return QColor::fromRgbF(float(c), float(c), float(c));
}

/// So many tiles in a corner go from one colour to the other, so many times a second; the rest is the
/// other.
Paint blink(double hertz, const QColor &one, const QColor &other, int tiles)
{
    return [=](QImage &picture, double t) {
        picture.fill(other);
        QPainter painter(&picture);
        if (std::fmod(t * hertz, 1) < 0.5)
            for (int tile = 0; tile < tiles; ++tile)
                painter.fillRect(kSide * (tile % 8), kSide * (tile / 8), kSide, kSide, one);
    };
}

Paint greyBlink(double hertz, double from, double step, int tiles = 64)
{
    return blink(hertz, grey(from + step), grey(from), tiles);
}

/// The left part of the screen, which is `share` of it, and the rest.
Paint parts(double share, const Value &left, const Value &right)
{
    return [=](QImage &picture, double t) {
        picture.fill(grey(right(t)));
        QPainter(&picture).fillRect(QRectF(0, 0, 320 * share, 200), grey(left(t)));
    };
}

Paint whole(const Value &luminance)
{
    return [=](QImage &picture, double t) { picture.fill(grey(luminance(t))); };
}

Value fixed(double luminance)
{
    return [=](double) { return luminance; };
}

Value steps(double from, double to)
{
    return [=](double t) { return t < 1.5 ? from : to; };
}

Value ramp(double lightness, double rate)
{
    return [=](double t) { return luminanceOf(lightness + rate * t); };
}

Value square(double mean, double swing, double hertz)
{
    return [=](double t) { return mean + (std::fmod(t * hertz, 1) < 0.5 ? swing : -swing); };
}

Value wave(double mean, double swing, double hertz)
{
    return [=](double t) { return mean + swing * std::sin(kTurn * hertz * t); };
}

/// Down by `depth` and back, once, in so many seconds, as evenly as a page goes and another comes.
Value dip(double depth, double begins, double seconds)
{
    return [=](double t) {
        return 0.3 - depth * std::max(0.0, 1 - std::abs(t - begins - seconds / 2) / (seconds / 2));
    };
}

/// The same again and again, with rests of two seconds.
Value dips(double depth, double seconds)
{
    return [=](double t) { return dip(depth, 1, seconds)(std::fmod(t, 2 + seconds)); };
}

/// Goes within a fifth of a second and comes back in two, again and again.
Value goesAtOnce(double depth)
{
    return [=](double t) {
        const double at = std::fmod(t, 2.5);
        return 0.3 - depth * std::clamp(at < 0.5 ? at / 0.2 : (2.5 - at) / 2, 0.0, 1.0);
    };
}

/// The two halves of the window in the corner, and the rest as it is.
Paint window(const Value &left, const Value &right)
{
    return [=](QImage &picture, double t) {
        picture.fill(grey(0.3));
        QPainter painter(&picture);
        painter.fillRect(0, 0, 4 * kSide, 8 * kSide, grey(left(t)));
        painter.fillRect(4 * kSide, 0, 4 * kSide, 8 * kSide, grey(right(t)));
    };
}

/// Every other tile against its neighbours, so that no window's mean ever changes.
Paint chequer(double mean, const Value &swing)
{
    return [=](QImage &picture, double t) {
        picture.fill(grey(mean - swing(t)));
        QPainter painter(&picture);
        for (int tile = 0; tile < kFlashAcross * kFlashDown; ++tile)
            if ((tile + tile / kFlashAcross) % 2 == 0)
                painter.fillRect(kSide * (tile % kFlashAcross), kSide * (tile / kFlashAcross), kSide, kSide,
                    grey(mean + swing(t)));
    };
}

/// Stripes so many pixels wide, over `share` of the screen, that move so many pixels a second.
Paint stripes(int period, double share, double low, double high, double speed = 0)
{
    return [=](QImage &picture, double t) {
        picture.fill(grey((low + high) / 2));
        QPainter painter(&picture);
        painter.setClipRect(QRectF(0, 0, 320, 200 * share));
        for (double x = -period + std::fmod(speed * t, period); x < 320; x += period) {
            painter.fillRect(QRectF(std::floor(x), 0, period / 2.0, 200), grey(low));
            painter.fillRect(QRectF(std::floor(x) + period / 2.0, 0, period / 2.0, 200), grey(high));
        }
    };
}

/// Lines of letters of many widths all over the screen: how light those are, and what is between them.
Paint lines(double letters, double between)
{
    return [=](QImage &picture, double) {
        picture.fill(grey(0.75));
        QPainter painter(&picture);
        unsigned random = 1;
        for (int y = 0; y < 200; y += 16)
            for (int x = 0; x < 320; x += 2) {
                random = random * 1664525U + 1013904223U;
                const bool letter = (random >> 8 & 1023) < 410; // two of five
                painter.fillRect(x, y, 2, 8, grey(letter ? letters : between));
            }
    };
}

/// A check of squares of a fourteenth of a degree, which change.
Paint fineCheck(double hertz)
{
    return [=](QImage &picture, double t) {
        picture = QImage(512, 320, QImage::Format_RGB32);
        const int turn = std::fmod(t * hertz, 1) < 0.5 ? 0 : 1;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                picture.setPixelColor(x, y, (x + y + turn) % 2 == 0 ? Qt::black : Qt::white);
    };
}

/// Leaves of many sizes that go across the picture, or grow out of its middle.
Paint leaves(double speed, double growth)
{
    return [=](QImage &picture, double t) {
        picture.fill(grey(0.2));
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(grey(0.24));
        painter.translate(160, 100);
        painter.scale(std::exp(growth * t), std::exp(growth * t));
        unsigned random = 1;
        for (int i = 0; i < 400; ++i) {
            random = random * 1664525U + 1013904223U;
            const double x = double(random >> 8 & 1023) - 512 + speed * t,
                         y = double(random >> 20 & 255) - 128;
            painter.drawEllipse(QPointF(x, y), 2 + int(random >> 4 & 7), 2 + int(random >> 9 & 7));
        }
    };
}

/// Lighter from the left to the right and above its edge, and all of it lighter by so many L* a second.
Paint hill(double rate)
{
    return [=](QImage &picture, double t) {
        for (int x = 0; x < picture.width(); ++x) {
            const double lightness = 20 + rate * t + 0.06 * x;
            QPainter painter(&picture);
            painter.fillRect(x, 0, 1, 200, grey(luminanceOf(lightness + 4)));
            painter.fillRect(x, 100 + x / 10, 1, 200, grey(luminanceOf(lightness)));
        }
    };
}

const QColor kRed(255, 0, 0), kRust(200, 120, 100), kDarkRed(40, 0, 0);

}

const std::vector<LightClip> &lightClips()
{
    static const std::vector<LightClip> clips{
        { "nothing changes", kUnasked, kFrame, 3, parts(0.5, fixed(0.3), fixed(0.36)), 0, 0, 0, "" },
        { "2 Hz by 0.11", kAsked, kFine, 3, greyBlink(2, 0.3, 0.11), 2, 2, 0, "V1 V3" },
        { "3 Hz by 0.11", kAsked, kFine, 3, greyBlink(3, 0.3, 0.11), 3, 3, 0, "V1 V3" },
        { "4 Hz by 0.11", kAsked, kFine, 3, greyBlink(4, 0.3, 0.11), 4, 4, 0, "V1 V3" },
        { "2 Hz by 0.09", kAsked, kFine, 3, greyBlink(2, 0.3, 0.09), 0, 2, 0, "V3" },
        { "3 Hz by 0.09", kAsked, kFine, 3, greyBlink(3, 0.3, 0.09), 0, 3, 0, "V3" },
        { "4 Hz by 0.09", kAsked, kFine, 3, greyBlink(4, 0.3, 0.09), 0, 4, 0, "V3" },
        { "4 Hz by 0.04", kAsked, kFine, 3, greyBlink(4, 0.3, 0.04), 0, 0, 0, "" },
        { "4 Hz by 0.11, nobody asked", kUnasked, kFine, 3, greyBlink(4, 0.2, 0.11), 4, 4, 0, "V1 V3 V4" },
        { "26 of a hundred of a window", kAsked, kFine, 3, greyBlink(3, 0.2, 0.2, 17), 3, 3, 0, "V1 V3" },
        { "24 of a hundred of a window", kAsked, kFine, 3, greyBlink(3, 0.2, 0.2, 15), 0, 3, 0, "V3" },
        { "11 of a hundred of a window", kAsked, kFine, 3, greyBlink(3, 0.2, 0.2, 7), 0, 0, 0, "" },
        { "once in three seconds", kAsked, kFine, 6, greyBlink(0.33, 0.3, 0.11), 0, 0, 0, "" },
        { "three times in eight seconds", kAsked, kFine, 8, greyBlink(0.4, 0.3, 0.11), 0, 0, 0, "V1" },
        { "above four fifths of the panel", kAsked, kFine, 3, greyBlink(3, 0.82, 0.15), 0, 0, 0, "V11" },
        { "halves against each other", kAsked, kFrame, 3,
            parts(0.5, square(0.3, 0.1, 3), square(0.3, -0.1, 3)), 3, 3, 0, "V1 V3 V5 V6" },
        { "tiles against each other", kAsked, kFrame, 3, chequer(0.3, square(0, 0.1, 3)), 3, 3, 0,
            "V1 V3 V5 V6 V9 V10" },
        { "halves against each other, slowly", kAsked, kFrame, 3,
            parts(0.5, wave(0.3, 0.04, 1), wave(0.3, -0.04, 1)), 0, 1, 0, "" },
        { "30 of a hundred of the screen, once by 0.3", kAsked, kFrame, 3,
            parts(0.3, steps(0, 0.3), fixed(0)), 0, 0, 0, "V5 V6" },
        { "a tenth of the screen, once by a little", kAsked, kFrame, 3,
            parts(0.1, steps(0.2, 0.28), fixed(0.2)), 0, 0, 0, "" },
        { "a tenth of the screen, nobody asked", kUnasked, kFrame, 3,
            parts(0.1, steps(0.2, 0.28), fixed(0.2)), 0, 0, 0, "V4" },
        { "a step in the dark, 0 to 0.09", kAsked, kFrame, 3, whole(steps(0, 0.09)), 0, 0, 0, "V5 V6" },
        { "a step in the dark, nobody asked", kUnasked, kFrame, 3, whole(steps(0, 0.09)), 0, 0, 0, "V4" },
        { "sudden black", kUnasked, kFrame, 3, whole(steps(0.3, 0)), 0, 0, 0, "V4" },
        { "a fade of 12 L* a second", kAsked, kFrame, 3, whole(ramp(5, 12)), 0, 0, 0, "" },
        { "a fade of 18 L* a second", kAsked, kFrame, 3, whole(ramp(5, 18)), 0, 0, 0, "V5" },
        { "a fade of 8 L* a second, high up", kAsked, kFrame, 3, whole(ramp(70, 8)), 0, 0, 0, "V5 V11" },
        { "a fade of 3 L* a second, nobody asked", kUnasked, kFrame, 10, whole(ramp(5, 3)), 0, 0, 0, "" },
        { "a fade of 5 L* a second, nobody asked", kUnasked, kFrame, 6, whole(ramp(5, 5)), 0, 0, 0, "V4" },
        { "a page that goes and comes, here more", kAsked, kFrame, 3,
            window(dip(0.09, 1, 1), dip(0.055, 1, 1)), 0, 1, 0, "" },
        { "three pages in ten seconds", kAsked, kFrame, 11, window(dips(0.15, 1.9), dips(0.2, 1.9)), 0, 0, 0,
            "" },
        { "the same, by a blink each", kAsked, kFine, 8, window(dips(0.15, 0.3), dips(0.2, 0.3)), 1, 1, 0,
            "V1 V6" },
        { "words that go at once and come slowly, four times", kAsked, kFrame, 10,
            window(goesAtOnce(0.12), goesAtOnce(0.12)), 0, 0, 0, "" },
        { "halves of a window, one after the other", kAsked, kFine, 3,
            window(dip(0.09, 1, 0.3), dip(0.09, 1.4, 0.3)), 0, 2, 0, "V3" },
        { "halves of a window, a third of a turn apart", kAsked, kFine, 3,
            window(wave(0.3, 0.045, 3), [](double t) { return wave(0.3, 0.045, 3)(t + 1.0 / 9); }), 0, 3, 0,
            "V3" },
        { "halves that rise one after the other", kAsked, kFrame, 4,
            parts(
                0.5, [](double t) { return std::min(0.30, 0.1 + 0.08 * t); },
                [](double t) { return std::clamp(0.02 + 0.08 * t, 0.1, 0.3); }),
            0, 0, 0, "" },
        { "eight seconds of 6 L* each after one touch", Touched::Once, kFrame, 10,
            whole([](double t) { return luminanceOf(5 + 6 * std::min(8.0, t)); }), 0, 0, 0, "" },
        { "the same, with a rest of two seconds", Touched::Once, kFrame, 10,
            whole([](double t) { return luminanceOf(5 + 6 * (std::min(3.0, t) + std::max(0.0, t - 5))); }), 0,
            0, 0, "V4" },
        { "a slow rise and then black", kUnasked, kFrame, 21,
            whole([](double t) { return t < 20 ? luminanceOf(30 + 1.2 * t) : 0; }), 0, 0, 0, "V4" },
        { "a slow swing of ten seconds", kAsked, kFrame, 20, whole(wave(0.4, 0.1, 0.1)), 0, 0, 0, "" },
        { "a stall and then a jump", kAsked, 2000ms, 5, whole(ramp(20, 10)), 0, 0, 0, "V5 V6" },
        { "red pulses", kAsked, kFine, 3, blink(3, kRed, kDarkRed, 20), 3, 3, 3, "V1 V2 V3 V6" },
        { "red pulses, 23 of a hundred of a window", kAsked, kFine, 3, blink(3, kRed, Qt::black, 15), 0, 3, 0,
            "V2 V3 V6" },
        { "pulses of a red that is not saturated", kAsked, kFine, 3, blink(3, kRust, Qt::black, 20), 3, 3, 0,
            "V1 V3 V6" },
        { "one red pulse in three seconds", kAsked, kFine, 3, blink(0.33, kRed, Qt::black, 20), 0, 0, 0,
            "V2 V6" },
        { "red over a tenth of the screen", kAsked, kFrame, 2,
            [](QImage &picture, double) {
                picture.fill(Qt::black);
                QPainter(&picture).fillRect(0, 0, 320, 20, kRed);
            },
            0, 0, 0, "V2" },
        { "20 stripes", kUnasked, kFrame, 2, stripes(16, 1, 0.1, 0.3), 0, 0, 0, "V9" },
        { "40 stripes", kUnasked, kFrame, 2, stripes(8, 1, 0.1, 0.3), 0, 0, 0, "V9" },
        { "40 faint stripes", kUnasked, kFrame, 2, stripes(8, 1, 0.2, 0.22), 0, 0, 0, "" },
        { "12 lines of words", kAsked, kFrame, 2, lines(0.02, 0.75), 0, 0, 0, "" },
        { "12 lines of words, each on a grey band", kAsked, kFrame, 2, lines(0.02, 0.68), 0, 0, 0, "V9" },
        { "12 bars as light as those lines", kAsked, kFrame, 2, lines(0.458, 0.458), 0, 0, 0, "V9" },
        { "stripes over a twentieth of the screen", kUnasked, kFrame, 2, stripes(8, 0.05, 0.1, 0.3), 0, 0, 0,
            "" },
        { "a check too fine to see, that changes", kAsked, kFrame, 2, fineCheck(4), 0, 0, 0, "" },
        { "a hill of light that grows brighter", kAsked, kFrame, 4, hill(5), 0, 0, 0, "" },
        { "leaves that go 2 degrees a second", kAsked, kFrame, 3, leaves(18, 0), 0, 0, 0, "" },
        { "leaves that go 8 degrees a second", kAsked, kFrame, 3, leaves(70, 0), 0, 0, 0, "V10" },
        { "leaves that come nearer", kAsked, kFrame, 3, leaves(0, 0.2), 0, 0, 0, "V10" },
        { "a bright room that nobody chose", kUnasked, kFrame, 2, whole(fixed(0.5)), 0, 0, 0, "V11" },
        { "a bright room that somebody chose", kAsked, kFrame, 2, whole(fixed(0.7)), 0, 0, 0, "" },
        { "white", kAsked, kFrame, 2, parts(0.1, fixed(1), fixed(0.3)), 0, 0, 0, "V11" },
    };
    return clips;
}
