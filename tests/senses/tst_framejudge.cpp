// SPDX-License-Identifier: MPL-2.0
// The judge judged: pictures that are known to be gentle or not.
#include "core/colour.h"
#include "senses/limits.h"

#include <QPainter>
#include <QTest>

#include <functional>

using namespace std::chrono_literals;

namespace {

QColor grey(double luminance)
{
    const double c
        = luminance <= 0.0031308 ? 12.92 * luminance : 1.055 * std::pow(luminance, 1 / 2.4) - 0.055;
    return QColor::fromRgbF(float(c), float(c), float(c));
}

/// Luminance of the left part of the screen, of which `share` is, and of the rest, at a moment.
struct Halves {
    double left;
    double right;
};

LightChange judge(double share, const std::function<Halves(double seconds)> &at, double seconds = 3)
{
    FrameJudge judge;
    QImage picture(320, 200, QImage::Format_RGB32);
    for (auto now = 0ms; now < std::chrono::duration<double>(seconds); now += 40ms) {
        const Halves halves = at(double(now.count()) / 1000);
        picture.fill(grey(halves.right));
        QPainter(&picture).fillRect(QRectF(0, 0, 320 * share, 200), grey(halves.left));
        judge.see(picture, now);
    }
    return judge.most();
}

double luminance(double lightness)
{
    return luminanceOf(lightness);
}

}

/// So many tiles in the middle of the first window go from one colour to the other, so many times a second.
LightChange blink(double hertz, const QColor &one, const QColor &other, int tiles, double seconds = 3)
{
    FrameJudge judge;
    QImage picture(320, 200, QImage::Format_RGB32); // a tile is 5 x 5 pixels
    for (auto now = 0ms; now < std::chrono::duration<double>(seconds); now += 20ms) {
        picture.fill(other);
        QPainter painter(&picture);
        if (std::fmod(double(now.count()) / 1000 * hertz, 1) < 0.5)
            for (int tile = 0; tile < tiles; ++tile)
                painter.fillRect(100 + tile % 8 * 5, 100 + tile / 8 * 5, 5, 5, one);
        painter.end();
        judge.see(picture, now);
    }
    return judge.most();
}

class tst_framejudge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_slow_fade_is_gentle()
    {
        const auto change = judge(
            1,
            [](double t) {
                return Halves{ luminance(5 + 12 * t), luminance(5 + 12 * t) };
            },
            3);
        QVERIFY(limits::gentle(change));
        QVERIFY2(std::abs(change.lightnessInASecond - 12) < 1,
            qPrintable(QString::number(change.lightnessInASecond)));
    }
    void nothing_that_changes_is_no_change()
    {
        const auto change = judge(0.5, [](double) { return Halves{ 0.3, 0.7 }; });
        QCOMPARE(change.lightnessInASecond, 0.0);
        QCOMPARE(change.luminanceInASecond, 0.0);
    }
    void a_jump_of_a_third_of_the_screen_is_not()
    {
        QVERIFY(!limits::gentle(judge(0.3, [](double t) { return Halves{ t < 1.5 ? 0.3 : 0.6, 0.3 }; })));
    }
    void a_jump_of_a_tenth_of_the_screen_is_an_answer()
    {
        const auto change = judge(0.1, [](double t) { return Halves{ t < 1.5 ? 0.3 : 0.6, 0.3 }; });
        QVERIFY(limits::gentle(change));
        QVERIFY(change.worstWindowInATenth > 10);
    }
    void halves_against_each_other_are_not()
    {
        QVERIFY(!limits::gentle(judge(0.5, [](double t) {
            const double swing = 0.1 * std::sin(6.28 * t);
            return Halves{ 0.4 + swing, 0.4 - swing };
        })));
    }
    void a_step_in_the_dark_is_not()
    {
        QVERIFY(!limits::gentle(judge(1, [](double t) {
            const double y = t < 1.5 ? 0 : 0.09;
            return Halves{ y, y };
        })));
    }
    void darkening_counts_like_brightening()
    {
        QVERIFY(!limits::gentle(judge(1, [](double t) {
            const double y = t < 1.5 ? 0.5 : 0.3;
            return Halves{ y, y };
        })));
    }
    void a_stall_and_then_a_jump_is_not()
    {
        FrameJudge judge;
        QImage picture(320, 200, QImage::Format_RGB32);
        picture.fill(grey(0.2));
        judge.see(picture, 0ms);
        picture.fill(grey(0.4)); // the fade went on meanwhile, unseen
        judge.see(picture, 4s);
        QVERIFY(!limits::gentle(judge.most()));
    }
    void flashes_are_counted_data()
    {
        QTest::addColumn<double>("hertz");
        QTest::addColumn<double>("step");
        QTest::addColumn<int>("tiles");
        QTest::addColumn<int>("flashes");
        QTest::addColumn<int>("half");
        for (const int hertz : { 2, 3, 4 }) {
            QTest::addRow("%d Hz by 0.11", hertz) << double(hertz) << 0.11 << 64 << hertz << hertz;
            QTest::addRow("%d Hz by 0.09", hertz) << double(hertz) << 0.09 << 64 << 0 << hertz;
            QTest::addRow("%d Hz by 0.04", hertz) << double(hertz) << 0.04 << 64 << 0 << 0;
        }
        QTest::addRow("27 of a hundred of a window") << 3.0 << 0.3 << 17 << 3 << 3;
        QTest::addRow("23 of a hundred of a window") << 3.0 << 0.3 << 15 << 0 << 3;
        QTest::addRow("11 of a hundred of a window") << 3.0 << 0.3 << 7 << 0 << 0;
        QTest::addRow("once in three seconds") << 0.33 << 0.3 << 64 << 0 << 0;
    }
    void flashes_are_counted()
    {
        QFETCH(double, hertz);
        QFETCH(double, step);
        QFETCH(int, tiles);
        const LightChange change = blink(hertz, grey(0.3 + step), grey(0.3), tiles);
        QTEST(change.flashes, "flashes");
        QTEST(change.halfFlashes, "half");
        QCOMPARE(change.redFlashes, 0);
    }
    void above_four_fifths_of_the_panel_nothing_flashes()
    {
        QCOMPARE(blink(3, grey(0.97), grey(0.82), 64).flashes, 0);
    }
    void halves_against_each_other_flash()
    {
        const auto change = judge(0.5, [](double t) {
            const double swing = std::fmod(t * 3, 1) < 0.5 ? 0.1 : -0.1;
            return Halves{ 0.4 + swing, 0.4 - swing };
        });
        QCOMPARE(change.flashes, 3);
    }
    void a_slow_swing_does_not_flash()
    {
        const auto change = judge(
            1,
            [](double t) {
                const double y = 0.4 + 0.3 * std::sin(t * 6.28 / 10);
                return Halves{ y, y };
            },
            20);
        QCOMPARE(change.flashes, 0);
    }
    void red_flashes_are_counted_by_themselves()
    {
        const QColor red(255, 0, 0), rust(200, 120, 100);
        QCOMPARE(blink(3, red, QColor(40, 0, 0), 64).redFlashes, 3);
        QCOMPARE(blink(3, red, Qt::black, 15).redFlashes, 0); // less than a quarter of a window
        QCOMPARE(blink(3, rust, Qt::black, 64).redFlashes, 0); // not saturated
        QCOMPARE(blink(0.33, red, Qt::black, 64).redFlashes, 0);
    }
    void there_and_back_within_a_second_counts()
    {
        QVERIFY(!limits::gentle(judge(1, [](double t) {
            const double y = luminance(40 + 20 * std::sin(3.14 * std::min(1.0, t)));
            return Halves{ y, y };
        })));
    }
};

QTEST_GUILESS_MAIN(tst_framejudge)
#include "tst_framejudge.moc"
