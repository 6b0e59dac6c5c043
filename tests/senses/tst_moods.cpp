// SPDX-License-Identifier: MPL-2.0
// Every change of light that can be asked for, and some that are too many: from each mood to each other, and
// each step of brightness, warmth and motion, as the judge sees the window.
#include "room/kiosk.h"
#include "senses/limits.h"
#include "senses/painted.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFrame = 100ms;

LightChange watch(Kiosk &kiosk, std::chrono::milliseconds time)
{
    FrameJudge judge;
    for (auto gone = 0ms; gone < time; gone += kFrame) {
        judge.see(painted(kiosk.lighting), kiosk.clock.now());
        kiosk.clock.crank(kFrame);
    }
    return judge.most();
}

void say(const QString &what, const LightChange &most)
{
    qInfo("%-24s %5.1f L* in 1 s, %4.2f in 100 ms, %5.3f luminance in 1 s, flashes %d, half %d, red %d",
        qPrintable(what), most.lightnessInASecond, most.lightnessInATenth, most.luminanceInASecond,
        most.flashes, most.halfFlashes, most.redFlashes);
}

bool calm(const LightChange &most)
{
    return most.flashes == 0 && most.halfFlashes == 0 && most.redFlashes == 0;
}

/// Inside, in the mood of `index`, everything arrived.
void settleIn(Kiosk &kiosk, qsizetype index)
{
    kiosk.goHome();
    kiosk.lighting.choose(kiosk.lighting.moods().at(index));
    kiosk.clock.crank(30s);
}

}

class tst_moods : public QObject {
    Q_OBJECT

    static void addMoods()
    {
        QTest::addColumn<int>("index");
        const auto moods = shippedContent().catalog.moods;
        for (int i = 0; i < int(moods.size()); ++i)
            QTest::newRow(qPrintable(moods[std::size_t(i)].id)) << i;
    }

private Q_SLOTS:
    void there_are_seven_and_no_two_have_the_same_scene()
    {
        const auto moods = shippedContent().catalog.moods;
        QCOMPARE(moods.size(), 7U);
        QSet<int> scenes;
        for (const Mood &mood : moods)
            scenes.insert(int(mood.scene));
        QCOMPARE(scenes.size(), 7);
    }

    void at_the_start_its_place_comes_up_unnoticed_data() { addMoods(); }
    void at_the_start_its_place_comes_up_unnoticed()
    {
        QFETCH(int, index);
        Content content = shippedContent();
        content.settings.light.mood = content.catalog.moods.at(std::size_t(index)).id;
        Kiosk kiosk(std::move(content));
        const LightChange most = watch(kiosk, 12s);
        qInfo("%.2f L* in 1 s, %.2f in 100 ms, in one window", most.worstWindowInASecond,
            most.worstWindowInATenth);
        QVERIFY(!kiosk.lighting.changing());
        QVERIFY(limits::unnoticed(most));
    }

    void from_a_mood_to_every_other_is_slow_data() { addMoods(); }
    void from_a_mood_to_every_other_is_slow()
    {
        QFETCH(int, index);
        Kiosk kiosk;
        for (MoodChoice *mood : kiosk.lighting.moods()) {
            if (mood->index() == index)
                continue;
            settleIn(kiosk, index);
            kiosk.lighting.choose(mood);
            const LightChange most = watch(kiosk, 12s);
            say(u"to "_s + mood->title(), most);
            QVERIFY(!kiosk.lighting.changing());
            QVERIFY2(limits::gentle(most) && calm(most), qPrintable(mood->title()));
        }
    }

    void every_step_of_brightness_warmth_and_motion_is_slow_data() { addMoods(); }
    void every_step_of_brightness_warmth_and_motion_is_slow()
    {
        QFETCH(int, index);
        Kiosk kiosk;
        settleIn(kiosk, index);
        LightChange most;
        for (int warmth = -kFarthestStep; warmth <= kFarthestStep; warmth += 2 * kFarthestStep) {
            kiosk.lighting.warm(-2 * kFarthestStep);
            kiosk.lighting.warm(warmth + kFarthestStep);
            for (int brightness = -kFarthestStep; brightness <= kFarthestStep; ++brightness) {
                kiosk.lighting.brighten(brightness == -kFarthestStep ? -2 * kFarthestStep : 1);
                for (const auto motion :
                    { Lighting::Motion::Still, Lighting::Motion::Slow, Lighting::Motion::Gentle }) {
                    kiosk.lighting.move(motion);
                    most = watch(kiosk, 2500ms);
                    QVERIFY2(limits::gentle(most) && calm(most),
                        qPrintable(u"brightness %1, warmth %2, motion %3"_s.arg(brightness)
                                       .arg(warmth)
                                       .arg(int(motion))));
                }
            }
        }
        say(u"the brightest, gently"_s, most);
    }

    void four_hundred_taps_in_twenty_seconds_end_in_the_last_one()
    {
        Kiosk kiosk;
        settleIn(kiosk, 0);
        FrameJudge judge;
        std::uint32_t chance = 20261122;
        for (int tap = 0; tap < 400; ++tap) {
            chance = chance * 1664525 + 1013904223;
            kiosk.lighting.choose(kiosk.lighting.moods().at((chance >> 16) % 7));
            judge.see(painted(kiosk.lighting), kiosk.clock.now());
            kiosk.clock.crank(50ms);
        }
        kiosk.lighting.choose(kiosk.lighting.moods().at(5));
        for (int frame = 0; frame < 240; ++frame) {
            judge.see(painted(kiosk.lighting), kiosk.clock.now());
            kiosk.clock.crank(50ms);
        }
        say(u"400 taps"_s, judge.most());
        QVERIFY(limits::gentle(judge.most()) && calm(judge.most()));
        QVERIFY(!kiosk.lighting.changing());
        Kiosk straight;
        settleIn(straight, 5);
        QVERIFY(kiosk.lighting.shownPalette() == straight.lighting.shownPalette());
        QCOMPARE(kiosk.lighting.scenes(), straight.lighting.scenes());
    }
};

STILLROOM_TEST(tst_moods)
#include "tst_moods.moc"
