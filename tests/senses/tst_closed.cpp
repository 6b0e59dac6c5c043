// SPDX-License-Identifier: MPL-2.0
// A room outside of its hours, as the eye gets it: how it goes dark, what it looks like then, how it wakes
// for a touch and for the day. The pictures are real, the time between them is the kiosk's own.
#include "core/codedmoods.h"
#include "core/table.h"
#include "glassprogram.h"
#include "qml/glance.h"
#include "senses/byhand.h"
#include "senses/everymood.h"
#include "senses/limits.h"

#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace byhand;

namespace {

const QDate kMonday{ 2026, 11, 23 };

Content closingAtSix(const QString &mood)
{
    Content content = contentIn(mood);
    Problems problems;
    auto toml = parseToml("open = ['08:00-18:00']", u"site.toml"_s);
    Table table(*std::move(toml), u"site.toml"_s, problems);
    content.settings.openHours = WeekHours::read(table, u"open"_s);
    return content;
}

/// A kiosk at rest in `mood` at `time`, once everything has arrived.
struct AtRest : PretendKiosk {
    AtRest(const QString &mood, QTime time)
        : PretendKiosk(closingAtSix(mood), kGlass)
    {
        turnTo(time);
        pass(2min, 500ms);
        settle();
    }
    void turnTo(QTime time) { clock.setWall({ kMonday, time }); }
    [[nodiscard]] bool saysAnything() { return !glanceAt(window()).texts.empty(); }
    void touch(QPoint where) { QTest::mouseClick(&window(), Qt::LeftButton, Qt::NoModifier, where); }
};

/// Waits for the room to look at the wall and watches until the light has arrived.
LightChange watchChange(AtRest &kiosk)
{
    const Lighting &light = *kiosk.room.lighting();
    for (auto gone = 0s; gone < 60s && !light.changing(); gone += 1s)
        kiosk.pass(1s, 250ms);
    FrameJudge judge;
    judge.see(kiosk.look(), kiosk.clock.now());
    while (light.changing()) {
        kiosk.pass(2 * kFrame, kFrame);
        judge.see(kiosk.look(), kiosk.clock.now());
    }
    return judge.most();
}

}

class tst_closed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_closed_room_is_a_place_by_night_and_no_empty_glass()
    {
        AtRest kiosk(u"meadow"_s, QTime(22, 0));
        QVERIFY(!kiosk.saysAnything());
        const auto tiles = lightnessOfTiles(kiosk.look());
        const auto [least, most] = std::ranges::minmax(tiles);
        const double mean = double(std::accumulate(tiles.begin(), tiles.end(), 0.0F)) / double(tiles.size());
        qInfo("from %.1f to %.1f L*, %.1f in the mean", double(least), double(most), mean);
        QVERIFY(mean <= kDarkLightness && double(most) <= 1.5 * kDarkLightness);
        QVERIFY(least > 1); // the glass is not off
        QVERIFY(most - least > 5); // and there is something on it
    }

    void it_goes_dark_as_slowly_as_what_nobody_asked_for_data() { everyMood(); }
    void it_goes_dark_as_slowly_as_what_nobody_asked_for()
    {
        QFETCH(QString, mood);
        AtRest kiosk(mood, QTime(17, 40));
        QVERIFY(kiosk.saysAnything());
        kiosk.turnTo(QTime(18, 0));
        const LightChange most = watchChange(kiosk);
        say(u"closing in "_s + mood, most);
        QVERIFY(!kiosk.saysAnything() && !kiosk.room.lighting()->changing());
        QVERIFY(limits::unnoticed(most));
    }

    void it_comes_back_as_slowly_by_the_day_data() { everyMood(); }
    void it_comes_back_as_slowly_by_the_day()
    {
        QFETCH(QString, mood);
        AtRest kiosk(mood, QTime(7, 40));
        kiosk.turnTo(QTime(8, 0));
        const LightChange most = watchChange(kiosk);
        say(u"opening in "_s + mood, most);
        QVERIFY(kiosk.saysAnything() && !kiosk.room.lighting()->changing());
        QVERIFY(limits::unnoticed(most));
    }

    void a_touch_wakes_it_softly_data() { everyMood(); }
    void a_touch_wakes_it_softly()
    {
        QFETCH(QString, mood);
        AtRest kiosk(mood, QTime(22, 0));
        FrameJudge judge;
        judge.see(kiosk.look(), kiosk.clock.now());
        kiosk.touch({ 320, 130 });
        for (auto gone = 0ms; gone < 16s; gone += kFrame) {
            kiosk.pass(kFrame, 25ms);
            judge.see(kiosk.look(), kiosk.clock.now());
            if (gone == 2s - kFrame)
                QCOMPARE(kiosk.room.lighting()->words(), 1.0);
        }
        say(u"waking in "_s + mood, judge.most());
        QVERIFY(kiosk.saysAnything() && !kiosk.room.lighting()->changing());
        QVERIFY(limits::gentle(judge.most()));
    }

    void where_a_door_will_be_there_is_none_before_it_wakes()
    {
        AtRest kiosk(u"nook"_s, QTime(22, 0));
        kiosk.touch({ 5, 5 });
        kiosk.pass(20s, 500ms);
        QPoint comeIn;
        for (const Control &control : glanceAt(kiosk.window()).controls)
            if (control.name == qtTrId("rest-come-in"))
                comeIn = control.rect.center().toPoint();
        QVERIFY(!comeIn.isNull());
        kiosk.room.session()->leave();
        kiosk.pass(1min, 500ms);
        QVERIFY(!kiosk.saysAnything());
        kiosk.touch(comeIn); // where a door will be, and is not yet
        QCOMPARE(kiosk.room.session()->phase(), Session::Phase::Greeting);
        kiosk.settle();
        QVERIFY(kiosk.press(qtTrId("rest-come-in"))); // now it is there
        QCOMPARE(kiosk.room.session()->phase(), Session::Phase::Inside);
    }

    void after_leave_it_is_dark_again_and_no_word_comes_back()
    {
        AtRest kiosk(u"meadow"_s, QTime(22, 0));
        kiosk.visit(u"en"_s);
        kiosk.pass(20s, 500ms);
        QVERIFY(kiosk.press(qtTrId("bar-leave")));
        kiosk.pass(250ms, 10ms);
        FrameJudge judge;
        for (auto gone = 0ms; gone < 16s; gone += kFrame) {
            kiosk.pass(kFrame, 25ms);
            judge.see(kiosk.look(), kiosk.clock.now());
            QVERIFY(!kiosk.saysAnything());
        }
        say(u"left in meadow"_s, judge.most());
        QVERIFY(limits::gentle(judge.most()));
        QVERIFY(!kiosk.room.lighting()->changing());
    }
};

STILLROOM_GLASS_TEST(tst_closed, Glass::drawnInTurn)

#include "tst_closed.moc"
