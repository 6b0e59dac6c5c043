// SPDX-License-Identifier: MPL-2.0
// Light never startles, whatever hands do to it and however badly the device runs.
#include "lightmeter.h"
#include "testprogram.h"

#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr double kTolerance = 1.01;

bool gentle(const LightSpeed &speed)
{
    return speed.lightness <= 15 * kTolerance && speed.luminance <= 0.10 * kTolerance;
}

void tap(Lighting &lighting, std::mt19937 &random)
{
    switch (random() % 6) {
    case 0:
    case 1:
        return lighting.choose(lighting.moods().at(int(random() % unsigned(lighting.moods().size()))));
    case 2:
        return lighting.brighten(random() % 2 == 0 ? 1 : -1);
    case 3:
        return lighting.warm(random() % 2 == 0 ? 1 : -1);
    case 4:
        return lighting.move(Lighting::Motion(random() % 3));
    default:
        return lighting.undo();
    }
}

}

class SlowLightTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void four_hundred_taps_and_a_leave_move_no_ground_faster_than_it_may()
    {
        LightSpeed fastest;
        for (unsigned seed = 1; seed <= 12; ++seed) {
            std::mt19937 random(seed);
            Kiosk kiosk;
            kiosk.goHome();
            for (int i = 0; i < 400; ++i) {
                tap(kiosk.lighting, random);
                fastest.atLeast(watch(kiosk, 50ms));
            }
            kiosk.session.leave();
            fastest.atLeast(watch(kiosk, 20s));
        }
        QVERIFY2(gentle(fastest), qPrintable(text(fastest)));
        QVERIFY2(
            fastest.lightness > 10 && fastest.luminance > 0.08, qPrintable(text(fastest))); // it did move
    }

    void taps_between_beats_move_nothing_by_themselves()
    {
        Kiosk kiosk;
        kiosk.goHome();
        std::mt19937 random(1);
        for (int i = 0; i < 2000; ++i) {
            const Palette before = kiosk.lighting.shownPalette();
            tap(kiosk.lighting, random);
            QVERIFY(kiosk.lighting.shownPalette() == before);
            if (i % 5 == 0)
                kiosk.clock.crank(7ms);
        }
    }

    void there_is_no_queue_the_light_ends_in_the_last_wish()
    {
        std::mt19937 random(7);
        Kiosk kiosk;
        kiosk.goHome();
        for (int i = 0; i < 400; ++i) {
            tap(kiosk.lighting, random);
            kiosk.clock.crank(50ms);
        }
        kiosk.lighting.choose(kiosk.lighting.moods().at(1));
        const Setting setting = kiosk.session.visit().light.setting;
        kiosk.clock.crank(15s); // one way across, and not one for each wish
        QVERIFY(!kiosk.lighting.changing());
        QVERIFY(kiosk.lighting.shownPalette() == palette(shippedContent().catalog.moods.at(1), setting));
    }

    void four_hundred_moods_in_twenty_seconds_end_in_the_last_one()
    {
        for (unsigned seed = 1; seed <= 30; ++seed) {
            std::mt19937 random(seed);
            Kiosk kiosk;
            kiosk.goHome();
            LightSpeed fastest;
            const auto moods = unsigned(kiosk.lighting.moods().size());
            unsigned last = 0;
            for (int tap = 0; tap < 400; ++tap) {
                last = unsigned(random() % moods);
                kiosk.lighting.choose(kiosk.lighting.moods().at(int(last)));
                fastest.atLeast(watch(kiosk, 50ms));
            }
            fastest.atLeast(watch(kiosk, 15s)); // one way across at most, and not one for each wish
            QVERIFY2(gentle(fastest), qPrintable(u"seed %1: %2"_s.arg(seed).arg(text(fastest))));
            QVERIFY(!kiosk.lighting.changing());
            QVERIFY(kiosk.lighting.shownPalette() == palette(shippedContent().catalog.moods.at(last), {}));
        }
    }

    void after_a_stall_the_light_goes_on_from_where_it_stood()
    {
        Kiosk kiosk, steady;
        for (Kiosk *each : { &kiosk, &steady }) {
            each->goHome();
            each->lighting.choose(each->lighting.moods().at(1));
            each->clock.crank(1s); // the light is on its way
        }
        const Palette before = kiosk.lighting.shownPalette();
        kiosk.clock.stall(3s); // sixty beats that never came, and one that came late
        QVERIFY(!(kiosk.lighting.shownPalette() == before));
        const LightSpeed step = between(before, kiosk.lighting.shownPalette(), 0.06);
        QVERIFY2(gentle(step), qPrintable(text(step)));
        const LightSpeed after = watch(kiosk, 15s);
        QVERIFY2(gentle(after), qPrintable(text(after)));
        steady.clock.crank(15s);
        QVERIFY(kiosk.lighting.shownPalette() == steady.lighting.shownPalette());
    }

    void what_nobody_asked_for_is_slower_still()
    {
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.lighting.choose(kiosk.lighting.moods().at(5));
        kiosk.clock.crank(20s);
        kiosk.session.handle(Session::Event::IdlePassed);
        kiosk.session.handle(Session::Event::PromptPassed);
        const LightSpeed speed = watch(kiosk, 60s);
        QVERIFY2(speed.lightness <= 4 * kTolerance && speed.luminance <= 0.10 * kTolerance,
            qPrintable(text(speed)));
        QVERIFY2(speed.lightness > 3, qPrintable(text(speed)));
        QVERIFY(!kiosk.lighting.changing());
    }

    void light_sets_out_when_the_page_has_come()
    {
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.clock.crank(20s);
        for (const bool says : { true, false }) { // a page that never says so holds it up for ten seconds
            kiosk.session.go(Session::Place::Light);
            const Palette before = kiosk.lighting.shownPalette();
            kiosk.lighting.brighten(says ? 1 : -1);
            kiosk.clock.crank(9s);
            QVERIFY(kiosk.lighting.shownPalette() == before);
            if (says)
                kiosk.lighting.pageCame();
            kiosk.clock.crank(says ? 500ms : 2s);
            QVERIFY(!(kiosk.lighting.shownPalette() == before));
            kiosk.clock.crank(20s);
            kiosk.session.go(Session::Place::Home);
            kiosk.clock.crank(20s);
        }
    }

    void a_page_that_comes_after_leaving_hurries_nothing()
    {
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.lighting.choose(kiosk.lighting.moods().at(5));
        kiosk.clock.crank(20s);
        kiosk.session.leave();
        while (kiosk.session.phase() != Session::Phase::Asleep)
            kiosk.clock.crank(50ms);
        const Palette before = kiosk.lighting.shownPalette();
        kiosk.lighting.pageCame();
        kiosk.clock.crank(800ms);
        QVERIFY(kiosk.lighting.shownPalette() == before);
        kiosk.clock.crank(500ms);
        QVERIFY(!(kiosk.lighting.shownPalette() == before));
    }

    void a_stall_moves_the_light_no_further_than_one_beat()
    {
        Kiosk kiosk;
        kiosk.goHome();
        kiosk.lighting.choose(kiosk.lighting.moods().at(1));
        kiosk.clock.crank(800ms); // it is on its way
        for (const auto stall : { 100ms, 3000ms, 60000ms }) {
            const Palette before = kiosk.lighting.shownPalette();
            kiosk.clock.stall(stall);
            const LightSpeed step = between(before, kiosk.lighting.shownPalette(), 0.06);
            QVERIFY2(gentle(step) && step.lightness > 0, qPrintable(text(step)));
        }
    }

    void no_colour_jumps_where_lightness_has_nowhere_to_go()
    {
        LightSpeed fastest;
        for (unsigned seed = 1; seed <= 12; ++seed) {
            std::mt19937 random(seed);
            Kiosk kiosk;
            kiosk.goHome();
            for (int i = 0; i < 200; ++i) {
                tap(kiosk.lighting, random);
                fastest.atLeast(watch(kiosk, std::chrono::milliseconds(50 * (1 + random() % 10))));
            }
        }
        QVERIFY2(fastest.chroma <= 25 * kTolerance, qPrintable(text(fastest)));
    }

    void no_colour_is_passed_on_the_way_that_lies_outside_the_two()
    {
        for (int from = 0; from < 3; ++from)
            for (int to = 0; to < 3; ++to) {
                Kiosk kiosk;
                kiosk.goHome();
                kiosk.lighting.choose(kiosk.lighting.moods().at(from));
                kiosk.clock.crank(30s);
                const Palette start = kiosk.lighting.shownPalette();
                kiosk.lighting.choose(kiosk.lighting.moods().at(to));
                const Palette end = palette(shippedContent().catalog.moods.at(std::size_t(to)), {});
                while (kiosk.lighting.changing()) {
                    kiosk.clock.crank(50ms);
                    for (std::size_t i = 0; i < kGrounds; ++i) {
                        const Lab &now = kiosk.lighting.shownPalette()[i];
                        QVERIFY(lies(now.lightness, start[i].lightness, end[i].lightness));
                        QVERIFY(lies(now.a, start[i].a, end[i].a));
                        QVERIFY(lies(now.b, start[i].b, end[i].b));
                    }
                }
            }
    }

private:
    static bool lies(double value, double one, double other)
    {
        return value >= std::min(one, other) - 1e-9 && value <= std::max(one, other) + 1e-9;
    }
};

STILLROOM_TEST(SlowLightTest)
#include "tst_slowlight.moc"
