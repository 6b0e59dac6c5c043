// SPDX-License-Identifier: MPL-2.0
// Words stay readable in every mood, however a visitor sets it.
#include "core/content.h"
#include "testprogram.h"

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace {

QString named(const Mood &mood, Setting setting)
{
    return u"%1, brightness %2, warmth %3"_s.arg(mood.id).arg(setting.brightness).arg(setting.warmth);
}

/// As a screen shows it: eight bits a channel.
Rgb rounded(Lab lab)
{
    const Rgb rgb = toRgb(lab);
    const auto bits = [](double c) { return std::round(c * 255) / 255; };
    return { bits(rgb.r), bits(rgb.g), bits(rgb.b) };
}

/// On the side of a stone that faces the light, and on the other.
double worstOnStone(const Palette &p, Rgb stone, double cover, Token ink)
{
    const Rgb light = toRgb(p[darkGround(p) ? Token::Glow : Token::Chosen]);
    const double lit = kStoneSlope * cover;
    const Rgb facing{ stone.r + lit * light.r, stone.g + lit * light.g, stone.b + lit * light.b };
    return std::min(contrast(toRgb(p[ink]), stone), contrast(toRgb(p[ink]), facing));
}

}

class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Content> read = Content::read(
            QStringLiteral(STILLROOM_MEDIA), QStringLiteral(STILLROOM_SITE), { 2026, 12, 31 });
        QVERIFY(read.ok());
        m_moods = read->catalog.moods;
        QVERIFY(m_moods.size() >= 3);
    }

    void words_keep_seven_to_one_in_every_shipped_mood_and_setting()
    {
        everySetting([](const Mood &mood, Setting setting) {
            const Palette p = palette(mood, setting);
            const double worst = worstTextContrast(p);
            QVERIFY2(worst >= kTextContrast, qPrintable(named(mood, setting) + u": %1"_s.arg(worst)));
        });
    }

    void words_keep_seven_to_one_on_stones_over_the_light_and_on_chosen_ones()
    {
        everySetting([](const Mood &mood, Setting setting) {
            const Palette p = palette(mood, setting);
            const Rgb pebble = toRgb(p[Token::Pebble]);
            const Rgb behind = mix(toRgb(p[Token::SkyLow]), toRgb(p[Token::Glow]), kMostGlow);
            const Rgb chosen = mix(pebble, toRgb(p[Token::Chosen]), kChosenTint);
            for (const Token ink : { Token::Ink, Token::SoftInk }) {
                const double least
                    = std::min(worstOnStone(p, mix(behind, pebble, kPebbleCover), kPebbleCover, ink),
                        worstOnStone(p, chosen, 1, ink));
                QVERIFY2(least >= kTextContrast, qPrintable(named(mood, setting) + u": %1"_s.arg(least)));
            }
            const double filled = worstOnStone(p, toRgb(p[Token::Chosen]), 1, Token::ChosenInk);
            QVERIFY2(filled >= kTextContrast, qPrintable(named(mood, setting) + u": %1"_s.arg(filled)));
        });
    }

    void words_keep_seven_to_one_on_a_screen_of_eight_bits()
    {
        everySetting([](const Mood &mood, Setting setting) {
            const Palette p = palette(mood, setting);
            for (const Token ink : { Token::Ink, Token::SoftInk })
                for (const Token ground : { Token::SkyTop, Token::SkyMiddle, Token::Pebble })
                    QVERIFY2(contrast(rounded(p[ink]), rounded(p[ground])) >= kTextContrast,
                        qPrintable(named(mood, setting) + u", ground %1"_s.arg(int(ground))));
            QVERIFY2(contrast(rounded(p[Token::ChosenInk]), rounded(p[Token::Chosen])) >= kTextContrast,
                qPrintable(named(mood, setting)));
        });
    }

    void signs_and_fills_keep_three_to_one_in_every_shipped_mood_and_setting()
    {
        double least = 21;
        everySetting([&least](const Mood &mood, Setting setting) {
            const double worst = worstPartContrast(palette(mood, setting));
            least = std::min(least, worst);
            QVERIFY2(worst >= kPartContrast, qPrintable(named(mood, setting) + u": %1"_s.arg(worst)));
        });
        qInfo("at least %.2f", least);
    }

    void a_mood_drawn_carelessly_is_made_readable_too()
    {
        std::mt19937 random(1);
        std::uniform_real_distribution<double> channel(0, 1);
        const auto any = [&] { return Rgb{ channel(random), channel(random), channel(random) }; };
        for (int i = 0; i < 200; ++i) {
            const Rgb ground = any(),
                      ink = luminance(ground) > 0.18 ? Rgb{ 0.1, 0.1, 0.1 } : Rgb{ 0.9, 0.9, 0.9 };
            Mood mood;
            mood.sky = { ground, ground, ground };
            mood.layers = { ground, ground, ground };
            mood.glow = any();
            mood.ink = mood.softInk = ink;
            const Palette p = palette(mood, {});
            QVERIFY2(worstTextContrast(p) >= kTextContrast,
                qPrintable(u"mood %1: %2"_s.arg(i).arg(worstTextContrast(p))));
        }
    }

    void a_step_brighter_is_brighter_and_nowhere_darker()
    {
        for (const Mood &mood : m_moods)
            for (int warmth = -kFarthestStep; warmth <= kFarthestStep; ++warmth)
                for (int step = -kFarthestStep; step < kFarthestStep; ++step) {
                    const Palette darker = palette(mood, { step, warmth });
                    const Palette brighter = palette(mood, { step + 1, warmth });
                    double gained = 0;
                    for (std::size_t i = 0; i <= std::size_t(Token::Near); ++i) {
                        const double more = brighter[i].lightness - darker[i].lightness;
                        QVERIFY2(
                            more >= 0, qPrintable(named(mood, { step, warmth }) + u", token %1"_s.arg(i)));
                        gained += more;
                    }
                    QVERIFY2(gained > 1, qPrintable(named(mood, { step, warmth }) + u": %1"_s.arg(gained)));
                }
    }

    void a_step_warmer_is_more_amber()
    {
        for (const Mood &mood : m_moods)
            for (int step = -kFarthestStep; step < kFarthestStep; ++step)
                QVERIFY2(palette(mood, { 0, step + 1 })[Token::SkyMiddle].b
                        > palette(mood, { 0, step })[Token::SkyMiddle].b,
                    qPrintable(named(mood, { 0, step })));
    }

    void no_ground_is_pure_black_or_pure_white()
    {
        everySetting([](const Mood &mood, Setting setting) {
            for (const Lab &lab : palette(mood, setting))
                QVERIFY2(lab.lightness >= 3 && lab.lightness <= 96, qPrintable(named(mood, setting)));
        });
    }

    void brightness_does_not_turn_night_into_noon()
    {
        for (const Mood &mood : m_moods)
            everySetting([&](const Mood &set, Setting setting) {
                if (set.id == mood.id)
                    QCOMPARE(darkGround(palette(mood, setting)), darkGround(palette(mood, {})));
            });
    }

private:
    template <typename Check>
    void everySetting(Check check)
    {
        for (const Mood &mood : m_moods)
            for (int brightness = -kFarthestStep; brightness <= kFarthestStep; ++brightness)
                for (int warmth = -kFarthestStep; warmth <= kFarthestStep; ++warmth)
                    check(mood, { brightness, warmth });
    }

    std::vector<Mood> m_moods;
};

STILLROOM_TEST(PaletteTest)
#include "tst_palette.moc"
