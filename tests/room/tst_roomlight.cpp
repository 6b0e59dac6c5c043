// SPDX-License-Identifier: MPL-2.0
// The room's own light goes by the hour while nobody is there, however the clock on the wall is turned; who
// is there keeps the light they have.
#include "hours.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTimeZone>

#include <random>

using namespace Qt::StringLiterals;

class RoomLightTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void each_hour_has_the_light_that_staff_gave_it()
    {
        HourKiosk kiosk(QTime(12, 0));
        QVERIFY(kiosk.shows(u"meadow"_s));
        kiosk.turnTo(QTime(17, 0));
        kiosk.arrive();
        QVERIFY(kiosk.shows(u"nook"_s)); // the room's own, between the two
        kiosk.turnTo(QTime(23, 59));
        kiosk.arrive();
        QVERIFY(kiosk.shows(u"nook"_s, { -1, 0 }));
        kiosk.clock.crank(6h);
        QVERIFY(kiosk.shows(u"nook"_s));
        kiosk.clock.crank(3h);
        QVERIFY(kiosk.shows(u"meadow"_s));
    }

    void a_change_by_the_clock_is_one_that_nobody_asked_for()
    {
        HourKiosk kiosk(QTime(8, 50));
        QVERIFY(kiosk.shows(u"nook"_s));
        kiosk.turnTo(QTime(8, 59));
        const LightSpeed speed = watch(kiosk, 2min);
        QVERIFY2(speed.lightness > 3 && speed.lightness <= 4, qPrintable(text(speed)));
        QVERIFY2(speed.luminance <= 0.10, qPrintable(text(speed)));
        QVERIFY(kiosk.shows(u"meadow"_s));
    }

    void a_visit_keeps_the_light_it_came_in_to_and_gives_way_to_the_hour_at_its_end_data()
    {
        QTest::addColumn<bool>("chooses");
        QTest::addColumn<bool>("leaves");
        for (const bool chooses : { false, true })
            for (const bool leaves : { false, true })
                QTest::addRow("%s, %s", chooses ? "chosen" : "as it was", leaves ? "left" : "idle")
                    << chooses << leaves;
    }
    void a_visit_keeps_the_light_it_came_in_to_and_gives_way_to_the_hour_at_its_end()
    {
        QFETCH(bool, chooses);
        QFETCH(bool, leaves);
        HourKiosk kiosk(QTime(16, 50));
        kiosk.goHome();
        if (chooses)
            kiosk.lighting.choose(kiosk.lighting.moods().at(2));
        kiosk.clock.crank(30s);
        const Palette before = kiosk.lighting.shownPalette();
        for (int minute = 0; minute < 30; ++minute) {
            kiosk.clock.crank(1min);
            kiosk.session.touched();
            QVERIFY(kiosk.lighting.shownPalette() == before);
        }
        if (leaves)
            kiosk.session.leave();
        kiosk.clock.crank(5min);
        QVERIFY(kiosk.session.phase() == Session::Phase::Asleep);
        QVERIFY(kiosk.shows(u"nook"_s));
    }

    void who_was_only_greeted_keeps_it_too()
    {
        HourKiosk kiosk(QTime(16, 50));
        kiosk.turnTo(QTime(16, 59));
        kiosk.session.touched();
        for (int minute = 0; minute < 3; ++minute) {
            kiosk.clock.crank(1min);
            kiosk.session.touched();
            QVERIFY(kiosk.shows(u"meadow"_s));
        }
    }

    void however_the_clock_is_turned_no_more_than_one_change_begins_in_a_minute()
    {
        HourKiosk kiosk(QTime(12, 0), kDayAndEvening, "[\"mon-fri 08:00-18:00\", \"sat 23:00-03:00\"]");
        std::mt19937 random(2038);
        const QList<QDateTime> far{ { { 1970, 1, 1 }, QTime(0, 0) }, { { 2038, 1, 19 }, QTime(3, 14, 8) },
            { { 2106, 2, 7 }, QTime(6, 28, 16) },
            { { 2026, 3, 29 }, QTime(1, 59, 50), QTimeZone("Europe/Berlin") },
            { { 2026, 10, 25 }, QTime(2, 59, 50), QTimeZone("Europe/Berlin") } };
        QSignalSpy chosen(&kiosk.lighting, &Lighting::chosenChanged); // once for every light that is aimed at
        LightSpeed fastest;
        Clock::Moment last = -1min;
        int changes = 0;
        for (int jump = 0; jump < 1000; ++jump) {
            const auto minutes = int(random() % 20161) - 10080;
            kiosk.clock.setWall(
                random() % 8 == 0 ? far.at(int(random() % 5)) : kiosk.clock.wall().addSecs(60 * minutes));
            for (int step = int(random() % 100); step >= 0; --step) {
                fastest.atLeast(watch(kiosk, 50ms));
                QVERIFY(chosen.size() <= 1);
                if (chosen.isEmpty())
                    continue;
                QVERIFY2(kiosk.clock.now() - last >= 1min - 50ms,
                    qPrintable(QString::number((kiosk.clock.now() - last).count())));
                last = kiosk.clock.now();
                ++changes;
                chosen.clear();
            }
        }
        QVERIFY(changes > 10);
        QVERIFY2(fastest.lightness <= 4 && fastest.luminance <= 0.10, qPrintable(text(fastest)));
    }

    void hours_that_went_by_unseen_are_not_made_up_for()
    {
        HourKiosk kiosk(QTime(8, 0));
        QSignalSpy chosen(&kiosk.lighting, &Lighting::chosenChanged);
        kiosk.clock.stall(72h); // it was asleep for three days
        kiosk.arrive();
        QCOMPARE(chosen.size(), 0);
        QVERIFY(kiosk.shows(u"nook"_s));
        kiosk.clock.stall(4h);
        kiosk.arrive();
        QCOMPARE(chosen.size(), 1);
        QVERIFY(kiosk.shows(u"meadow"_s));
    }

    void while_the_hour_wants_nothing_else_nothing_is_said_and_nothing_drawn()
    {
        Content content = siteWithHours(kDayAndEvening);
        content.settings.light.motion = Motion::Still;
        Kiosk kiosk(content);
        kiosk.clock.setWall({ kMonday, QTime(9, 30) });
        kiosk.clock.crank(2min);
        QCOMPARE(kiosk.clock.beats(), 1U); // the one that looks at the wall
        const QSignalSpy shown(&kiosk.lighting, &Lighting::shownChanged);
        const QSignalSpy drift(&kiosk.lighting, &Lighting::driftChanged);
        const QSignalSpy chosen(&kiosk.lighting, &Lighting::chosenChanged);
        kiosk.clock.crank(7h);
        QCOMPARE(shown.size() + drift.size() + chosen.size(), 0);
    }

    void a_site_without_hours_never_asks_the_clock()
    {
        Content content = shippedContent();
        content.settings.light.motion = Motion::Still;
        Kiosk kiosk(content);
        kiosk.clock.crank(2min);
        QCOMPARE(kiosk.clock.beats(), 0U);
    }

    void a_mood_that_is_hidden_is_the_rooms_own()
    {
        Content content = siteWithHours(R"([{ hours = "09:00-17:00", mood = "gone" }])");
        content.settings.light.mood = u"plain"_s;
        Kiosk kiosk(content);
        kiosk.clock.setWall({ kMonday, QTime(12, 0) });
        kiosk.clock.crank(2min);
        const int own = kiosk.session.visit().light.mood;
        QCOMPARE(shippedContent().catalog.moods.at(std::size_t(own)).id, u"plain"_s);
    }

    void what_a_visit_chose_leaves_no_byte_behind_whatever_the_hour()
    {
        HourKiosk visited(QTime(12, 0)), fresh(QTime(12, 0));
        visited.goHome();
        visited.lighting.choose(visited.lighting.moods().at(2));
        visited.lighting.brighten(2);
        visited.lighting.warm(-1);
        visited.turnTo(QTime(16, 59, 30));
        fresh.turnTo(QTime(16, 59, 30));
        for (Kiosk *kiosk : { static_cast<Kiosk *>(&visited), static_cast<Kiosk *>(&fresh) })
            kiosk->clock.crank(59s);
        visited.session.leave();
        for (Kiosk *kiosk : { static_cast<Kiosk *>(&visited), static_cast<Kiosk *>(&fresh) })
            kiosk->clock.crank(2min);
        QCOMPARE(std::memcmp(&visited.session.visit(), &fresh.session.visit(), sizeof(Visit)), 0);
        QVERIFY(visited.lighting.shownPalette() == fresh.lighting.shownPalette());
        QVERIFY(!visited.lighting.canUndo());
    }
};

STILLROOM_TEST(RoomLightTest)
#include "tst_roomlight.moc"
