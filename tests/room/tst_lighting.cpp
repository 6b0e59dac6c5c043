// SPDX-License-Identifier: MPL-2.0
// The light is somebody's to set: each part apart, every step undone, at rest when it is still.
#include "lightmeter.h"
#include "testprogram.h"

#include <QSignalSpy>

#include <random>

namespace {

/// A room that was lit by somebody who wanted nothing to move.
void still(Kiosk &kiosk)
{
    kiosk.goHome();
    kiosk.lighting.move(Lighting::Motion::Still);
    kiosk.clock.crank(30s);
}

}

class LightingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void brightness_warmth_motion_and_mood_are_set_apart()
    {
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.lighting.choose(kiosk.lighting.moods().at(2));
        kiosk.lighting.brighten(1);
        kiosk.lighting.warm(-2);
        kiosk.lighting.move(Lighting::Motion::Gentle);
        QVERIFY(kiosk.lighting.moods().at(2)->chosen());
        QVERIFY(!kiosk.lighting.moods().at(0)->chosen());
        QCOMPARE(kiosk.lighting.brightness(), 1);
        QCOMPARE(kiosk.lighting.warmth(), -2);
        QCOMPARE(kiosk.lighting.motion(), Lighting::Motion::Gentle);
    }

    void past_the_farthest_step_nothing_happens()
    {
        Kiosk kiosk;
        kiosk.goHome();
        for (const int far : { 1, 2, 1000, std::numeric_limits<int>::max() }) {
            kiosk.lighting.brighten(far);
            kiosk.lighting.warm(far);
        }
        QCOMPARE(kiosk.lighting.brightness(), kFarthestStep);
        QCOMPARE(kiosk.lighting.warmth(), kFarthestStep);
        const QSignalSpy chosen(&kiosk.lighting, &Lighting::chosenChanged);
        kiosk.lighting.brighten(1);
        QCOMPARE(chosen.size(), 0);
        kiosk.lighting.brighten(std::numeric_limits<int>::min());
        kiosk.lighting.warm(std::numeric_limits<int>::min());
        QCOMPARE(kiosk.lighting.brightness(), -kFarthestStep);
        QCOMPARE(kiosk.lighting.warmth(), -kFarthestStep);
    }

    void undo_goes_back_step_by_step_to_exactly_where_it_was()
    {
        std::mt19937 random(1);
        Kiosk kiosk;
        kiosk.goHome();
        QVERIFY(!kiosk.lighting.canUndo());
        std::vector<LightChoice> were;
        const auto note = [&](const LightChoice &before) {
            if (!(kiosk.session.visit().light == before))
                were.push_back(before);
        };
        while (were.size() < Visit::kUndo) {
            const LightChoice before = kiosk.session.visit().light;
            if (random() % 3 == 0)
                kiosk.lighting.choose(kiosk.lighting.moods().at(int(random() % 3)));
            else
                kiosk.lighting.warm(int(random() % 5) - 2);
            note(before);
            kiosk.clock.crank(100ms);
        }
        for (std::size_t i = Visit::kUndo; i-- > 0;) {
            QVERIFY(kiosk.lighting.canUndo());
            kiosk.lighting.undo();
            QVERIFY(kiosk.session.visit().light == were[i]);
        }
        QVERIFY(!kiosk.lighting.canUndo());
        kiosk.clock.crank(30s);
        const Kiosk fresh;
        QVERIFY(kiosk.lighting.shownPalette() == fresh.lighting.shownPalette());
    }

    void the_oldest_step_gives_way_where_there_are_many()
    {
        Kiosk kiosk;
        kiosk.goHome();
        for (int i = 0; i < 100; ++i)
            kiosk.lighting.choose(kiosk.lighting.moods().at(i % 2));
        const LightChoice last = kiosk.session.visit().light;
        kiosk.lighting.choose(kiosk.lighting.moods().at(2));
        kiosk.lighting.undo();
        QVERIFY(kiosk.session.visit().light == last);
        for (std::size_t i = 0; i < Visit::kUndo + 5; ++i)
            kiosk.lighting.undo();
        QVERIFY(!kiosk.lighting.canUndo());
    }

    void while_it_is_still_nothing_beats_and_nothing_is_said()
    {
        Kiosk kiosk;
        still(kiosk);
        QCOMPARE(kiosk.clock.beats(), 1U); // the one that waits for whoever has gone
        const QSignalSpy shown(&kiosk.lighting, &Lighting::shownChanged);
        const QSignalSpy drift(&kiosk.lighting, &Lighting::driftChanged);
        const QSignalSpy chosen(&kiosk.lighting, &Lighting::chosenChanged);
        kiosk.clock.crank(60s);
        QCOMPARE(shown.size() + drift.size() + chosen.size(), 0);
    }

    void a_plain_field_has_no_weather()
    {
        Kiosk kiosk;
        kiosk.goHome();
        for (MoodChoice *mood : kiosk.lighting.moods())
            if (mood->scenes().first() == 1)
                kiosk.lighting.choose(mood);
        kiosk.lighting.move(Lighting::Motion::Gentle);
        kiosk.clock.crank(30s);
        QCOMPARE(kiosk.clock.beats(), 1U); // the one that waits for whoever has gone
    }

    void a_still_light_still_answers_and_then_rests_again()
    {
        Kiosk kiosk;
        still(kiosk);
        kiosk.lighting.choose(kiosk.lighting.moods().at(1));
        QCOMPARE(kiosk.clock.beats(), 2U);
        kiosk.clock.crank(20s);
        QVERIFY(!kiosk.lighting.changing());
        QCOMPARE(kiosk.clock.beats(), 1U);
    }

    void weather_comes_twenty_times_a_second_and_paints_nothing_else()
    {
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.lighting.move(Lighting::Motion::Slow);
        kiosk.clock.crank(30s);
        const QSignalSpy drift(&kiosk.lighting, &Lighting::driftChanged);
        const QSignalSpy shown(&kiosk.lighting, &Lighting::shownChanged);
        for (int second = 1; second <= 60; ++second) {
            kiosk.clock.crank(1s);
            QCOMPARE(drift.size(), 20 * second);
        }
        QCOMPARE(shown.size(), 0);
    }

    void weather_speeds_up_and_slows_down_without_a_jerk()
    {
        Kiosk kiosk;
        kiosk.goHome();
        double tempo = 0, hardest = 0, fastest = 0;
        for (int i = 0; i < 2000; ++i) {
            if (i % 30 == 0)
                kiosk.lighting.move(Lighting::Motion(i / 30 % 3 == 1 ? 0 : 2));
            const double before = kiosk.lighting.drift();
            kiosk.clock.crank(50ms);
            const double now = (kiosk.lighting.drift() - before) / 0.05;
            if (i > 0)
                hardest = std::max(hardest, std::abs(now - tempo) / 0.05);
            tempo = now;
            fastest = std::max(fastest, tempo);
            QVERIFY(tempo >= 0);
        }
        QVERIFY2(hardest <= 0.5 * 1.01, qPrintable(QString::number(hardest))); // stops in 2 s or more
        QVERIFY2(fastest > 0.3 && fastest <= 1.5, qPrintable(QString::number(fastest)));
    }

    void at_the_start_words_come_first_and_the_place_slowly()
    {
        Kiosk kiosk;
        for (auto gone = 0ms; gone < 850ms; gone += 50ms) {
            QCOMPARE(kiosk.lighting.scenes().first(), 1); // a plain field
            kiosk.clock.crank(50ms);
        }
        const Palette ground = kiosk.lighting.shownPalette();
        double fastest = 0;
        for (auto gone = 0ms; gone < 11s; gone += 50ms) {
            const double before = kiosk.lighting.scenes().first();
            kiosk.clock.crank(50ms);
            fastest = std::max(fastest, before - kiosk.lighting.scenes().first());
        }
        QVERIFY2(fastest > 0 && fastest <= 0.12 * 0.05 * 1.001,
            qPrintable(QString::number(fastest))); // nobody asked for it
        QCOMPARE(kiosk.lighting.scenes(), toList(allOf(SceneKind::Embers)));
        QVERIFY(kiosk.lighting.shownPalette() == ground);
    }

    void after_leave_the_room_has_its_own_light_again()
    {
        Kiosk fresh;
        fresh.clock.crank(20s);
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.lighting.choose(kiosk.lighting.moods().at(1));
        kiosk.lighting.brighten(2);
        kiosk.lighting.move(Lighting::Motion::Gentle);
        kiosk.clock.crank(20s);
        QVERIFY(!(kiosk.lighting.shownPalette() == fresh.lighting.shownPalette()));
        kiosk.session.leave();
        kiosk.clock.crank(20s);
        QVERIFY(kiosk.lighting.shownPalette() == fresh.lighting.shownPalette());
        QCOMPARE(kiosk.lighting.scenes(), fresh.lighting.scenes());
        QCOMPARE(kiosk.lighting.motion(), fresh.lighting.motion());
        QVERIFY(!kiosk.lighting.canUndo());
    }

    void a_mood_of_another_room_is_no_wish()
    {
        Kiosk kiosk, other;
        kiosk.goHome();
        kiosk.lighting.choose(other.lighting.moods().at(1));
        kiosk.lighting.choose(nullptr);
        QVERIFY(!kiosk.lighting.canUndo());
    }
};

STILLROOM_TEST(LightingTest)
#include "tst_lighting.moc"
