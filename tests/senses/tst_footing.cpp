// SPDX-License-Identifier: MPL-2.0
// Whatever words stand on in a scene, its quiet part or a stone over any of it, it is dark or pale enough for
// them.
#include "core/colour.h"
#include "senses/painted.h"
#include "senses/shippedmoods.h"
#include "testprogram.h"

namespace {

/// The smallest contrast of `ink` with what is inside `place`, which is in shares of the picture.
double contrastWithin(const QImage &picture, const QRectF &place, Lab ink)
{
    const double stroke = luminance(toRgb(ink));
    double least = 21;
    for (int y = int(place.top() * picture.height()); y < int(place.bottom() * picture.height()); ++y)
        for (int x = int(place.left() * picture.width()); x < int(place.right() * picture.width()); ++x) {
            const QColor c = picture.pixelColor(x, y);
            least = std::min(least, contrastOf(stroke, luminance({ c.redF(), c.greenF(), c.blueF() })));
        }
    return least;
}

/// The same with a stone over any pixel, on the side of it that faces the light and on the other.
double contrastOnStones(const QImage &picture, const Palette &p, Lab ink)
{
    const double stroke = luminance(toRgb(ink)), lit = kStoneSlope * kPebbleCover;
    const Rgb pebble = toRgb(p[Token::Pebble]);
    const Rgb light = toRgb(p[darkGround(p) ? Token::Glow : Token::Chosen]);
    double least = 21;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const QColor c = picture.pixelColor(x, y);
            const Rgb stone = mix({ c.redF(), c.greenF(), c.blueF() }, pebble, kPebbleCover);
            const Rgb facing{ stone.r + lit * light.r, stone.g + lit * light.g, stone.b + lit * light.b };
            for (const Rgb &ground : { stone, facing })
                least = std::min(least, contrastOf(stroke, luminance(ground)));
        }
    return least;
}

}

class tst_footing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_on_the_bare_scene_keep_their_contrast_data() { addMoods(); }
    void words_on_the_bare_scene_keep_their_contrast()
    {
        QFETCH(QString, id);
        const Mood mood = moodOf(id);
        double title = 21, rest = 21;
        for (int brightness = -kFarthestStep; brightness <= kFarthestStep; ++brightness)
            for (int warmth = -kFarthestStep; warmth <= kFarthestStep; ++warmth)
                for (const double t : { 0.0, 333.0, 7200.0 }) {
                    const Palette p = palette(mood, { brightness, warmth });
                    const QImage picture = painted(p, allOf(mood.scene), t, { 160, 100 });
                    for (const Token ink : { Token::Ink, Token::SoftInk }) {
                        title = std::min(title, contrastWithin(picture, { 0.04, 0.04, 0.94, 0.16 }, p[ink]));
                        rest = std::min(rest, contrastWithin(picture, { 0.04, 0.20, 0.38, 0.28 }, p[ink]));
                    }
                }
        qInfo("%s: above %.2f, at rest %.2f", qPrintable(id), title, rest);
        QVERIFY(title >= kTextContrast);
        QVERIFY(rest >= kTextContrast);
    }

    void words_all_the_way_across_keep_their_contrast_above_the_light_data() { addMoods(); }
    void words_all_the_way_across_keep_their_contrast_above_the_light()
    {
        QFETCH(QString, id);
        const Mood mood = moodOf(id);
        double least = 21;
        for (const int brightness : { -kFarthestStep, 0, kFarthestStep })
            for (const QSize glass : { QSize(160, 96), QSize(90, 160) })
                for (const double t : { 0.0, 333.0, 7200.0 }) {
                    const Palette p = palette(mood, { brightness, 0 });
                    Weather weather = weatherOf(p, allOf(mood.scene), t);
                    weather.across = true;
                    const QImage picture = painted(weather, glass);
                    for (const Token ink : { Token::Ink, Token::SoftInk })
                        least = std::min(least, contrastWithin(picture, { 0.04, 0.04, 0.92, 0.38 }, p[ink]));
                }
        qInfo("%s: %.2f", qPrintable(id), least);
        QVERIFY(least >= kTextContrast);
    }

    void words_on_a_stone_keep_their_contrast_wherever_it_lies_data() { addMoods(); }
    void words_on_a_stone_keep_their_contrast_wherever_it_lies()
    {
        QFETCH(QString, id);
        const Mood mood = moodOf(id);
        double least = 21;
        for (const int brightness : { -kFarthestStep, 0, kFarthestStep })
            for (const QSize glass : { QSize(160, 100), QSize(90, 160) })
                for (const double t : { 0.0, 333.0, 7200.0, 1e6 }) {
                    const Palette p = palette(mood, { brightness, 0 });
                    const QImage picture = painted(p, allOf(mood.scene), t, glass);
                    for (const Token ink : { Token::Ink, Token::SoftInk })
                        least = std::min(least, contrastOnStones(picture, p, p[ink]));
                }
        qInfo("%s: %.2f", qPrintable(id), least);
        QVERIFY(least >= kTextContrast);
    }
};

STILLROOM_TEST(tst_footing)
#include "tst_footing.moc"
