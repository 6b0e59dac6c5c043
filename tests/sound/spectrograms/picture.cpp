// SPDX-License-Identifier: MPL-2.0
#include "sound/spectrograms/picture.h"

#include "sound/spectrograms/spectrogram.h"
#include "sound/texture/recording.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace spectrogram;

namespace {

constexpr int kWide = 1440, kHigh = 400; // of one plot
constexpr int kLeft = 70, kTop = 50, kBetween = 70, kRight = 110;
constexpr float kQuietest = -100, kLoudest = -30; // dB
constexpr std::array kColours{ 0x000010U, 0x1d1160U, 0x6b1d81U, 0xb73779U, 0xf1605dU, 0xfeb078U, 0xfcfdd0U };

QRgb colourOf(float level)
{
    const float place = std::clamp((level - kQuietest) / (kLoudest - kQuietest), 0.0F, 0.9999F)
        * float(kColours.size() - 1);
    const auto step = std::size_t(place);
    const QColor a(kColours[step]), b(kColours[step + 1]);
    const float t = place - float(step);
    const auto mix = [t](int from, int to) { return int(float(from) + t * float(to - from)); };
    return qRgb(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

QImage plot(const Levels &levels)
{
    QImage image(kWide, kHigh, QImage::Format_RGB32);
    for (int x = 0; x < kWide; ++x)
        for (int y = 0; y < kHigh; ++y)
            image.setPixel(x, kHigh - 1 - y, colourOf(levels[std::size_t(x)][std::size_t(y)]));
    return image;
}

void pitches(QPainter &painter, int top)
{
    for (const int hertz : { 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000 }) {
        const int y = top + kHigh - int(kHigh * height(hertz));
        painter.drawLine(kLeft - 6, y, kLeft, y);
        const QString words = hertz < 1000 ? u"%1 Hz"_s.arg(hertz) : u"%1 kHz"_s.arg(hertz / 1000);
        painter.drawText(QRect(0, y - 10, kLeft - 9, 20), Qt::AlignRight | Qt::AlignVCenter, words);
    }
}

void times(QPainter &painter, int top, Window window, double step)
{
    for (double second = 0; second <= window.seconds + step / 100; second += step) {
        const int x = kLeft + int(kWide * second / window.seconds);
        painter.drawLine(x, top + kHigh, x, top + kHigh + 6);
        painter.drawText(QRect(x - 40, top + kHigh + 8, 80, 20), Qt::AlignHCenter,
            u"%1 s"_s.arg(window.from + second, 0, 'g', 4));
    }
}

void legend(QPainter &painter, int top)
{
    const int x = kLeft + kWide + 20;
    for (int y = 0; y < kHigh; ++y) {
        painter.setPen(QColor(colourOf(kLoudest + (kQuietest - kLoudest) * float(y) / kHigh)));
        painter.drawLine(x, top + y, x + 20, top + y);
    }
    painter.setPen(Qt::black);
    for (int level = int(kLoudest); level >= int(kQuietest); level -= 10)
        painter.drawText(x + 26, top + 5 + int(kHigh * (kLoudest - float(level)) / (kLoudest - kQuietest)),
            u"%1 dB"_s.arg(level));
    painter.drawText(x + 4, top + kHigh + 36, u"a third octave"_s);
}

}

QImage pictureOf(const QString &title, const std::vector<std::vector<float>> &channels)
{
    const double length = double(channels.front().size()) / texture::kRate;
    const Window minute{ 0, std::min(60.0, length), 8192 };
    const Window zoom{ std::max(0.0, std::floor(minute.seconds / 2 - 1)), std::min(3.0, length), 2048 };
    QImage image(kLeft + kWide + kRight, kTop + 2 * (kHigh + kBetween) - 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.drawText(kLeft, 30, title);
    int top = kTop;
    for (const auto &[window, step] : { std::pair(minute, 5.0), std::pair(zoom, 0.5) }) {
        painter.drawImage(kLeft, top, plot(levels(channels, window, kWide, kHigh)));
        pitches(painter, top);
        times(painter, top, window, step);
        legend(painter, top);
        top += kHigh + kBetween;
    }
    return image;
}
