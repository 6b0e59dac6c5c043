// SPDX-License-Identifier: MPL-2.0
// Words stay readable while the light behind them changes: they cross in less than a second, and no faster
// than ink may.
#include "lightmeter.h"
#include "testprogram.h"

#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr double kReadable = 4.5,
                 kReadableLarge = 3; // WCAG 2.2, 1.4.3; on the bare sky stand only large words

struct Words {
    Token ink, ground;
    double readable = kReadable;
};
constexpr Words kWords[] = { { Token::Ink, Token::Pebble }, { Token::SoftInk, Token::Pebble },
    { Token::ChosenInk, Token::Chosen }, { Token::Ink, Token::SkyTop, kReadableLarge },
    { Token::SoftInk, Token::SkyTop, kReadableLarge }, { Token::Ink, Token::SkyMiddle, kReadableLarge },
    { Token::SoftInk, Token::SkyMiddle, kReadableLarge } };

double reads(const Palette &p, Words words)
{
    return contrast(toRgb(p[words.ink]), toRgb(p[words.ground]));
}

/// The longest that any of the words could not be read in one stretch, until the light has settled.
std::chrono::milliseconds longestUnread(Kiosk &kiosk, int mood)
{
    std::chrono::milliseconds longest{ 0 }, now[std::size(kWords)]{};
    kiosk.lighting.choose(kiosk.lighting.moods().at(mood));
    while (kiosk.lighting.changing()) {
        kiosk.clock.crank(50ms);
        for (std::size_t i = 0; i < std::size(kWords); ++i) {
            now[i]
                = reads(kiosk.lighting.shownPalette(), kWords[i]) < kWords[i].readable ? now[i] + 50ms : 0ms;
            longest = std::max(longest, now[i]);
        }
    }
    return longest;
}

void set(Kiosk &kiosk, Setting setting)
{
    kiosk.lighting.brighten(-2 * kFarthestStep);
    kiosk.lighting.brighten(kFarthestStep + setting.brightness);
    kiosk.lighting.warm(-2 * kFarthestStep);
    kiosk.lighting.warm(kFarthestStep + setting.warmth);
}

}

class InksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_are_read_again_within_a_second_of_crossing_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const auto moods = shippedContent().catalog.moods;
        for (int from = 0; from < int(moods.size()); ++from)
            for (int to = 0; to < int(moods.size()); ++to)
                if (from != to)
                    QTest::newRow(
                        qPrintable(moods[std::size_t(from)].id + u" to "_s + moods[std::size_t(to)].id))
                        << from << to;
    }

    void words_are_read_again_within_a_second_of_crossing()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        for (const Setting setting : { Setting{}, Setting{ -2, -2 }, Setting{ 2, 2 }, Setting{ -2, 2 } }) {
            Kiosk kiosk;
            kiosk.goHome();
            kiosk.lighting.choose(kiosk.lighting.moods().at(from));
            set(kiosk, setting);
            kiosk.clock.crank(30s);
            const auto unread = longestUnread(kiosk, to);
            QVERIFY2(unread < 1s, qPrintable(QString::number(unread.count())));
        }
    }

    void between_moods_that_are_alike_words_are_never_lost()
    {
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.lighting.choose(kiosk.lighting.moods().at(2)); // night to dusk: nothing has to cross
        QCOMPARE(longestUnread(kiosk, 0), 0ms);
    }

    void words_keep_their_contrast_while_brightness_and_warmth_change()
    {
        std::mt19937 random(1);
        for (int mood = 0; mood < int(shippedContent().catalog.moods.size()); ++mood) {
            Kiosk kiosk;
            kiosk.goHome();
            kiosk.lighting.choose(kiosk.lighting.moods().at(mood));
            kiosk.clock.crank(30s);
            for (int i = 0; i < 600; ++i) {
                random() % 2 == 0 ? kiosk.lighting.brighten(int(random() % 5) - 2)
                                  : kiosk.lighting.warm(int(random() % 5) - 2);
                kiosk.clock.crank(50ms);
                for (const Words words : kWords)
                    QVERIFY(reads(kiosk.lighting.shownPalette(), words) >= words.readable);
            }
        }
    }

    void no_ink_moves_faster_than_ink_may()
    {
        LightSpeed fastest;
        std::mt19937 random(3);
        Kiosk kiosk;
        kiosk.goHome();
        for (int i = 0; i < 400; ++i) {
            kiosk.lighting.choose(kiosk.lighting.moods().at(int(random() % 3)));
            fastest.atLeast(watch(kiosk, std::chrono::milliseconds(50 * (1 + random() % 80))));
        }
        QVERIFY2(fastest.ink <= 120, qPrintable(text(fastest)));
        QVERIFY2(fastest.ink > 50, qPrintable(text(fastest)));
    }

    void hands_that_never_rest_do_not_hide_the_words()
    {
        std::mt19937 random(5);
        Kiosk kiosk;
        kiosk.goHome();
        std::chrono::milliseconds longest{ 0 }, now{ 0 };
        for (int i = 0; i < 4000; ++i) { // a tap each 150 ms, for more than three minutes
            if (i % 3 == 0)
                kiosk.lighting.choose(kiosk.lighting.moods().at(int(random() % 3)));
            kiosk.clock.crank(50ms);
            const bool lost = reads(kiosk.lighting.shownPalette(), kWords[0]) < kReadable;
            now = lost ? now + 50ms : 0ms;
            longest = std::max(longest, now);
        }
        QVERIFY2(longest < 1s, qPrintable(QString::number(longest.count())));
    }
};

STILLROOM_TEST(InksTest)
#include "tst_inks.moc"
