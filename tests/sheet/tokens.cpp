// SPDX-License-Identifier: MPL-2.0
// Takes one picture of every token at 12 and 30 mm, on the darkest and the brightest ground that any mood
// has, as usual eyes see it, in grey, and as eyes see it that lack one kind of cone. Usage:
// stillroom_tokensheet --media DIR --out FILE
#include "core/eyes.h"
#include "core/media.h"
#include "core/palette.h"
#include "qml/tokenglass.h"
#include "sheet/contact.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QHash>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr double kDensity = 3.86; // pixels in a millimetre of the most common glass
constexpr double kSizes[] = { 30, 12 }; // mm
constexpr double kPitch = 1.18; // of a token's side

using Look = std::function<Rgb(Rgb)>;

Rgb toRgb(QRgb pixel)
{
    return { qRed(pixel) / 255.0, qGreen(pixel) / 255.0, qBlue(pixel) / 255.0 };
}

Rgb inGrey(Rgb rgb)
{
    const double light = luminance(rgb);
    return toCoded({ light, light, light });
}

/// The darkest pebble and the brightest of all moods, however a visitor sets them.
std::pair<Rgb, Rgb> outermostGrounds(const std::vector<Mood> &moods)
{
    std::vector<Lab> pebbles;
    for (const Mood &mood : moods)
        for (int brightness = -kFarthestStep; brightness <= kFarthestStep; ++brightness)
            pebbles.push_back(palette(mood, { brightness, 0 })[Token::Pebble]);
    const auto [dark, bright] = std::ranges::minmax(pebbles, {}, &Lab::lightness);
    return { ::toRgb(dark), ::toRgb(bright) };
}

QImage drawAll(const TokenArt &art, Rgb ground)
{
    const auto columns = double(art.things.size()), rows = double(art.colours.size());
    const double whole = (kSizes[0] + kSizes[1]) * kPitch * kDensity;
    TokenGlass glass(
        QSize(int(columns * kSizes[0] * kPitch * kDensity), int(rows * whole)), toColour(ground));
    double top = 0;
    for (const double size : kSizes) {
        const double side = size * kDensity, pitch = side * kPitch;
        for (std::size_t row = 0; row < art.colours.size(); ++row)
            for (std::size_t column = 0; column < art.things.size(); ++column)
                glass.lay(art.things[column], art.colours[row],
                    { (double(column) + 0.5) * pitch, top + (double(row) + 0.5) * pitch }, side);
        top += rows * pitch;
    }
    return glass.look();
}

QImage seen(QImage image, const Look &look)
{
    QHash<QRgb, QRgb> known; // few pixels of a drawing have a colour of their own
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (!known.contains(line[x]))
                known[line[x]] = toColour(look(toRgb(line[x]))).rgb();
            line[x] = known[line[x]];
        }
    }
    return image;
}

}

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    for (const QString &name : { u"media"_s, u"out"_s })
        parser.addOption({ name, name, name });
    parser.process(app);
    const Media media = Media::read(parser.value(u"media"_s), {}, { u"en"_s });
    for (const Problem &problem : media.problems)
        QTextStream(stderr) << problem.text() << '\n';
    if (media.catalog.tokens.isEmpty())
        return 1;
    const auto [dark, bright] = outermostGrounds(media.catalog.moods);
    const QImage drawn[] = { drawAll(media.catalog.tokens, dark), drawAll(media.catalog.tokens, bright) };
    std::vector<std::pair<QString, Look>> looks{ { u"in grey"_s, inGrey } };
    for (const Eyes eyes : kAllEyes)
        looks.emplace_back(nameOf(eyes), [eyes](Rgb rgb) { return seenBy(eyes, rgb); });
    std::ranges::rotate(looks, looks.begin() + 1); // usual eyes first
    std::vector<Print> prints;
    for (const auto &[name, look] : looks)
        for (const QImage &image : drawn)
            prints.push_back({ name, seen(image, look) });
    return contactSheet(prints, 2, drawn[0].width()).save(parser.value(u"out"_s)) ? 0 : 1;
}
