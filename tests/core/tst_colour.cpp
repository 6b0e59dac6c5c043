// SPDX-License-Identifier: MPL-2.0
// Colour as eyes take it, against values that others have published.
#include "core/colour.h"
#include "testprogram.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace {

bool near(double a, double b, double within)
{
    return std::abs(a - b) <= within;
}

bool near(Rgb a, Rgb b, double within)
{
    return near(a.r, b.r, within) && near(a.g, b.g, within) && near(a.b, b.b, within);
}

double hue(Lab lab)
{
    return std::atan2(lab.b, lab.a);
}

}

class ColourTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_colours_of_the_textbook_have_the_values_of_the_textbook_data()
    {
        QTest::addColumn<QList<double>>("rgb");
        QTest::addColumn<QList<double>>("lab"); // CIE 15 by way of sRGB's matrix, D65
        QTest::newRow("black") << QList<double>{ 0, 0, 0 } << QList<double>{ 0, 0, 0 };
        QTest::newRow("white") << QList<double>{ 1, 1, 1 } << QList<double>{ 100, 0, 0 };
        QTest::newRow("red") << QList<double>{ 1, 0, 0 } << QList<double>{ 53.24, 80.09, 67.20 };
        QTest::newRow("green") << QList<double>{ 0, 1, 0 } << QList<double>{ 87.73, -86.18, 83.18 };
        QTest::newRow("blue") << QList<double>{ 0, 0, 1 } << QList<double>{ 32.30, 79.19, -107.86 };
        QTest::newRow("grey 119") << QList<double>{ 119 / 255.0, 119 / 255.0, 119 / 255.0 }
                                  << QList<double>{ 50.03, 0, 0 };
    }

    void the_colours_of_the_textbook_have_the_values_of_the_textbook()
    {
        QFETCH(QList<double>, rgb);
        QFETCH(QList<double>, lab);
        const Lab got = toLab({ rgb[0], rgb[1], rgb[2] });
        QVERIFY2(near(got.lightness, lab[0], 0.02), qPrintable(QString::number(got.lightness)));
        QVERIFY2(near(got.a, lab[1], 0.03), qPrintable(QString::number(got.a)));
        QVERIFY2(near(got.b, lab[2], 0.03), qPrintable(QString::number(got.b)));
    }

    void what_a_screen_can_show_comes_back_unchanged()
    {
        for (int r = 0; r <= 255; r += 15)
            for (int g = 0; g <= 255; g += 15)
                for (int b = 0; b <= 255; b += 15) {
                    const Rgb rgb{ r / 255.0, g / 255.0, b / 255.0 };
                    QVERIFY2(near(toRgb(toLab(rgb)), rgb, 0.5 / 255),
                        qPrintable(QStringLiteral("%1 %2 %3").arg(r).arg(g).arg(b)));
                }
    }

    void what_no_screen_can_show_keeps_its_lightness_and_its_hue()
    {
        std::mt19937 random(1);
        std::uniform_real_distribution<double> lightness(2, 98), chroma(-128, 128);
        for (int i = 0; i < 5000; ++i) {
            const Lab wished{ lightness(random), chroma(random), chroma(random) };
            const Rgb rgb = toRgb(wished);
            QVERIFY(std::ranges::all_of(std::initializer_list<double>{ rgb.r, rgb.g, rgb.b },
                [](double c) { return c >= 0 && c <= 1; }));
            const Lab shown = toLab(rgb);
            QVERIFY2(
                near(shown.lightness, wished.lightness, 0.05), qPrintable(QString::number(shown.lightness)));
            if (std::hypot(shown.a, shown.b) > 2)
                QVERIFY2(std::cos(hue(shown) - hue(wished)) > 0.999, qPrintable(QString::number(i)));
            QVERIFY(std::hypot(shown.a, shown.b) <= std::hypot(wished.a, wished.b) + 0.1);
        }
    }

    void luminance_is_that_of_wcag_and_of_lightness()
    {
        QCOMPARE(luminance({ 1, 1, 1 }), 1.0);
        QCOMPARE(luminance({ 0, 0, 0 }), 0.0);
        QVERIFY(near(luminance({ 1, 0, 0 }), 0.2126, 1e-9));
        QVERIFY(near(luminance({ 0.02, 0.02, 0.02 }), 0.02 / 12.92, 1e-6)); // the straight foot of the curve
        QVERIFY(near(luminanceOf(50), 0.18419, 1e-5));
        for (double lightness = 0; lightness <= 100; lightness += 0.25)
            QVERIFY(near(lightnessOf(luminanceOf(lightness)), lightness, 1e-9));
    }

    void contrast_is_that_of_wcag_whichever_comes_first()
    {
        QCOMPARE(contrast({ 0, 0, 0 }, { 1, 1, 1 }), 21.0);
        QCOMPARE(contrast({ 1, 1, 1 }, { 0, 0, 0 }), 21.0);
        QCOMPARE(contrast({ 0.3, 0.5, 0.2 }, { 0.3, 0.5, 0.2 }), 1.0);
        const double grey = 118 / 255.0; // #767676 on white: the darkest that WCAG calls 4.54
        QVERIFY(near(contrast({ grey, grey, grey }, { 1, 1, 1 }), 4.54, 0.01));
    }

    void a_mixture_begins_at_one_and_ends_at_the_other()
    {
        const Rgb a{ 0.2, 0.4, 0.6 }, b{ 0.8, 0.1, 0.6 };
        QVERIFY(near(mix(a, b, 0), a, 1e-12));
        QVERIFY(near(mix(a, b, 1), b, 1e-12));
        QVERIFY(near(mix(a, b, 0.5), { 0.5, 0.25, 0.6 }, 1e-12));
    }
};

STILLROOM_TEST(ColourTest)
#include "tst_colour.moc"
