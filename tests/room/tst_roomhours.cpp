// SPDX-License-Identifier: MPL-2.0
// Outside of its hours the room is dark while nobody is there. It wakes for a touch, and never turns anybody
// out.
#include "hours.h"
#include "testprogram.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kOffice = "[\"mon-fri 08:00-18:00\"]";

struct ClosedKiosk : HourKiosk {
    explicit ClosedKiosk(QTime time = QTime(22, 0), const QByteArray &byTime = "[]")
        : HourKiosk(time, byTime, kOffice)
    {
    }
};

/// How long until what `done` says is so.
template <typename Done>
std::chrono::milliseconds timeUntil(Kiosk &kiosk, Done done)
{
    auto gone = 0ms;
    for (; gone < 5min && !done(); gone += 50ms)
        kiosk.clock.crank(50ms);
    return gone;
}

}

class RoomHoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outside_of_them_the_room_is_dark_and_says_nothing()
    {
        ClosedKiosk kiosk;
        QVERIFY(kiosk.showsDark());
        QCOMPARE(kiosk.lighting.words(), 0.0);
        QCOMPARE(kiosk.lighting.scenes().first(), 0.0); // the place by night, not an empty glass
        QCOMPARE(kiosk.clock.beats(), 1U); // no weather either: only the wall is looked at
        const QSignalSpy shown(&kiosk.lighting, &Lighting::shownChanged);
        const QSignalSpy drift(&kiosk.lighting, &Lighting::driftChanged);
        kiosk.clock.crank(9h);
        QCOMPARE(shown.size() + drift.size(), 0);
    }

    void it_goes_dark_and_comes_back_slowly_with_its_words_the_last()
    {
        ClosedKiosk kiosk(QTime(17, 50));
        QVERIFY(kiosk.shows(u"nook"_s));
        QCOMPARE(kiosk.lighting.words(), 1.0);
        kiosk.turnTo(QTime(17, 59));
        const Palette open = kiosk.lighting.shownPalette();
        timeUntil(kiosk, [&] { return kiosk.lighting.words() < 1; });
        while (kiosk.lighting.words() > 0) { // they go first
            QVERIFY(kiosk.lighting.shownPalette() == open);
            kiosk.clock.crank(50ms);
        }
        const LightSpeed going = watch(kiosk, 1min);
        QVERIFY2(going.lightness > 1 && going.lightness <= 4, qPrintable(text(going)));
        QVERIFY(kiosk.showsDark());
        kiosk.turnTo(QTime(7, 59));
        LightSpeed coming;
        while (!kiosk.shows(u"nook"_s)) {
            QCOMPARE(kiosk.lighting.words(), 0.0);
            coming.atLeast(watch(kiosk, 50ms));
        }
        QVERIFY2(coming.lightness > 1 && coming.lightness <= 4, qPrintable(text(coming)));
        kiosk.arrive();
        QCOMPARE(kiosk.lighting.words(), 1.0);
    }

    void a_touch_wakes_it_with_its_words_within_two_seconds_data()
    {
        QTest::addColumn<QString>("mood");
        for (const Mood &mood : shippedContent().catalog.moods)
            QTest::addRow("%s", qPrintable(mood.id)) << mood.id;
    }
    void a_touch_wakes_it_with_its_words_within_two_seconds()
    {
        QFETCH(QString, mood);
        ClosedKiosk kiosk(QTime(22, 0), "[{ hours = \"18:00-08:00\", mood = \"" + mood.toUtf8() + "\" }]");
        QVERIFY(kiosk.showsDark());
        kiosk.session.touched();
        QCOMPARE(kiosk.session.phase(), Session::Phase::Greeting);
        const auto words = timeUntil(kiosk, [&] { return kiosk.lighting.words() == 1; });
        QVERIFY2(words <= 2s, qPrintable(QString::number(words.count())));
        LightSpeed speed;
        auto light = words;
        double least = 21;
        for (; kiosk.lighting.changing() && light < 1min; light += 50ms) {
            least = std::min(least,
                contrast(toRgb(kiosk.lighting.shownPalette()[Token::Ink]),
                    toRgb(kiosk.lighting.shownPalette()[Token::Pebble])));
            speed.atLeast(watch(kiosk, 50ms));
        }
        qInfo("woken to %s: words in %.2f s, light in %.2f s, %s", qPrintable(mood),
            double(words.count()) / 1000, double(light.count()) / 1000, qPrintable(text(speed)));
        QVERIFY2(speed.lightness <= 15 && speed.luminance <= 0.10, qPrintable(text(speed)));
        QVERIFY(kiosk.shows(mood));
        QCOMPARE(kiosk.session.phase(), Session::Phase::Greeting); // and nothing else was begun
    }

    void a_touch_while_it_goes_dark_or_comes_back_wakes_it_as_well()
    {
        for (const QTime time : { QTime(17, 59), QTime(7, 59) }) {
            for (auto when = 55s; when < 2min; when += 3s) {
                ClosedKiosk kiosk(time.addSecs(-600));
                kiosk.turnTo(time);
                kiosk.clock.crank(when);
                kiosk.session.touched();
                const auto words = timeUntil(kiosk, [&] { return kiosk.lighting.words() == 1; });
                QVERIFY2(words <= 2s, qPrintable(QString::number(words.count())));
                kiosk.clock.crank(20s);
                QVERIFY(kiosk.shows(u"nook"_s));
            }
        }
    }

    void a_visit_is_not_disturbed_by_closing_time()
    {
        ClosedKiosk kiosk(QTime(17, 50));
        kiosk.goHome();
        kiosk.clock.crank(30s);
        const Palette before = kiosk.lighting.shownPalette();
        for (int minute = 0; minute < 60; ++minute) {
            kiosk.clock.crank(1min);
            kiosk.session.touched();
            QVERIFY(kiosk.lighting.shownPalette() == before);
            QCOMPARE(kiosk.lighting.words(), 1.0);
        }
    }

    void when_a_visit_after_hours_ends_it_is_dark_again_data()
    {
        QTest::addColumn<bool>("leaves");
        QTest::newRow("left") << true;
        QTest::newRow("idle") << false;
    }
    void when_a_visit_after_hours_ends_it_is_dark_again()
    {
        QFETCH(bool, leaves);
        ClosedKiosk kiosk;
        kiosk.goHome();
        kiosk.lighting.choose(kiosk.lighting.moods().at(1));
        for (int minute = 0; minute < 60; ++minute) {
            kiosk.clock.crank(1min);
            kiosk.session.touched();
        }
        QVERIFY(!kiosk.showsDark());
        if (leaves)
            kiosk.session.leave();
        else
            kiosk.session.handle(Session::Event::IdlePassed),
                kiosk.session.handle(Session::Event::PromptPassed);
        kiosk.clock.crank(leaves ? 250ms : kFades);
        QCOMPARE(kiosk.session.phase(), Session::Phase::Asleep);
        QCOMPARE(kiosk.lighting.words(), 0.0); // what went on leaving does not come back
        const LightSpeed speed = watch(kiosk, 1min);
        QVERIFY2(speed.lightness <= (leaves ? 15 : 4) && speed.luminance <= 0.10, qPrintable(text(speed)));
        QVERIFY(kiosk.showsDark());
    }

    void a_room_that_starts_after_hours_starts_dark()
    {
        Content content = siteWithHours("[]", "[\"mon 08:00-09:00\"]"); // the clock begins on a Sunday
        Kiosk kiosk(content);
        QVERIFY(kiosk.lighting.shownPalette() == palette(darkMood(), {}));
        QCOMPARE(kiosk.lighting.words(), 0.0);
    }
};

STILLROOM_TEST(RoomHoursTest)
#include "tst_roomhours.moc"
