// SPDX-License-Identifier: MPL-2.0
// Every change that a visitor can ask for, as the eye gets it: page after page in every mood, mood after
// mood, and Leave. The pictures are real; the time between them is the kiosk's own and passes by hand, so a
// busy machine changes nothing.
#include "glassprogram.h"
#include "qml/atthedesk.h"
#include "senses/byhand.h"
#include "senses/everymood.h"
#include "senses/limits.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace byhand;
using At = Session::Place;

namespace {

/// Watches the glass for `time` after `what` was done.
void watch(
    FrameJudge &judge, PretendKiosk &kiosk, std::chrono::milliseconds time, const std::function<void()> &what)
{
    judge.see(kiosk.look(), kiosk.clock.now());
    what();
    for (auto gone = 0ms; gone < time; gone += kFrame) {
        kiosk.pass(kFrame, 25ms);
        judge.see(kiosk.look(), kiosk.clock.now());
    }
}

void choose(PretendKiosk &kiosk, const QString &mood)
{
    const auto moods = shippedContent().catalog.moods;
    const auto found = std::ranges::find(moods, mood, &Mood::id);
    kiosk.room.lighting()->choose(kiosk.room.lighting()->moods().at(found - moods.begin()));
}

struct Change {
    QString name;
    std::function<void(Room &)> before; ///< from Home
    std::function<void(Room &)> go;
    std::function<void(Room &)> back;
};

std::vector<Change> changes()
{
    const auto stay = [](Room &) {};
    const auto to = [](At place) { return [place](Room &room) { room.session()->go(place); }; };
    const auto back = [](Room &room) { room.session()->back(); };
    const auto begin = [](int index) {
        return [index](Room &room) { room.things()->begin(room.things()->list().value(index)); };
    };
    const auto tap = [](Room &room) { room.soundboard()->choose(room.soundboard()->mixes().value(0)); };
    const auto playAll = [](Room &room) {
        for (Channel *channel : room.soundboard()->channels())
            room.soundboard()->toggle(channel);
    };
    const auto inside = [](Room &room) {
        StaffDoor &door = *room.staffDoor();
        room.session()->go(At::Staff);
        for (const int digit : { 4, 7, 1, 1 })
            door.type(digit);
        door.knock();
        while (door.state() == StaffDoor::State::Checking)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    const auto read = [](Room &room) { room.library()->read(room.library()->leaves().value(0)); };
    return {
        { u"door"_s, to(At::Door), to(At::Home), back },
        { u"light"_s, stay, to(At::Light), back },
        { u"sound"_s, stay, to(At::Sound), back },
        { u"a mix that plays"_s, playAll, to(At::Sound), back },
        { u"mixer"_s, to(At::Sound), to(At::Mixer), back },
        { u"hides"_s, to(At::Sound), to(At::Hides), back },
        { u"a mix begins and ends"_s, to(At::Sound), tap, tap },
        { u"things"_s, stay, to(At::Things), back },
        { u"first thing"_s, to(At::Things), begin(0), back },
        { u"second thing"_s, to(At::Things), begin(1), back },
        { u"third thing"_s, to(At::Things), begin(2), back },
        { u"how"_s, stay, to(At::How), back },
        { u"reading"_s, to(At::How), read, back },
        { u"stillness"_s, stay, to(At::Stillness), back },
        { u"check-in"_s, stay, to(At::CheckIn), back },
        { u"feelings"_s, to(At::CheckIn), to(At::Feelings), back },
        { u"quiet time"_s, to(At::CheckIn), to(At::QuietTime), back },
        { u"person"_s, stay, to(At::Person), back },
        { u"staff"_s, stay, to(At::Staff), back },
        { u"pairing"_s, inside, to(At::Pairing), back },
    };
}

}

class tst_changes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_page_comes_and_goes_softly_data() { everyMood(); }
    void a_page_comes_and_goes_softly()
    {
        QFETCH(QString, mood);
        PretendKiosk kiosk(contentIn(mood), kGlass);
        QStringList harsh;
        for (const Change &change : changes()) {
            kiosk.visit(u"en"_s);
            change.before(kiosk.room);
            kiosk.settle();
            FrameJudge judge;
            watch(judge, kiosk, 4s, [&] { change.go(kiosk.room); }); // pictures come last
            watch(judge, kiosk, 3600ms, [&] { change.back(kiosk.room); });
            say(mood + u' ' + change.name, judge.most());
            if (!limits::gentle(judge.most()) || judge.most().flashes + judge.most().redFlashes > 0)
                harsh += change.name;
        }
        QVERIFY2(harsh.isEmpty(), qPrintable(harsh.join(u", "_s)));
    }

    void waking_and_coming_in_are_soft_data() { everyMood(); }
    void waking_and_coming_in_are_soft()
    {
        QFETCH(QString, mood);
        PretendKiosk kiosk(contentIn(mood), kGlass);
        kiosk.clock.crank(40s); // its light is there
        kiosk.settle();
        FrameJudge waking, coming;
        watch(waking, kiosk, 2s, [&] { kiosk.room.session()->touched(); });
        say(mood + u" wakes"_s, waking.most());
        watch(coming, kiosk, 5s, [&] { kiosk.press(qtTrId("rest-come-in")); });
        say(mood + u" is entered"_s, coming.most());
        QVERIFY(limits::gentle(waking.most()) && waking.most().flashes == 0);
        QVERIFY(limits::gentle(coming.most()) && coming.most().flashes == 0);
    }

    void what_the_desk_says_comes_unnoticed_data() { everyMood(); }
    void what_the_desk_says_comes_unnoticed()
    {
        QFETCH(QString, mood);
        PretendKiosk kiosk(contentIn(mood), kGlass);
        QStringList harsh;
        const auto judged = [&](const QString &name, const std::function<void()> &what) {
            FrameJudge judge;
            kiosk.room.session()->touched();
            kiosk.look();
            watch(judge, kiosk, 20s, what);
            say(mood + u' ' + name, judge.most());
            if (!limits::unnoticed(judge.most()))
                harsh += name;
        };
        for (const At place : { At::Home, At::CheckIn }) {
            frontdesk::come(kiosk);
            kiosk.visit(u"en"_s);
            kiosk.room.session()->go(place);
            kiosk.settle();
            judged(u"a wait and why"_s, [&] {
                kiosk.bus.sayWait(2, 4, "One of us is ill today, and another is with somebody.",
                    "Tea is at four, by the plants. All are welcome.");
            });
            kiosk.bus.attended = false;
            kiosk.pass(12s, 500ms);
            judged(u"nobody at the desk"_s, [] {});
            kiosk.bus.sayWait(0, 0, {});
        }
        kiosk.visit(u"en"_s);
        frontdesk::letKnow(kiosk);
        kiosk.settle();
        judged(u"seen"_s, [&] { kiosk.bus.answer(DeskAnswer::Kind::AboutFive, 0); });
        kiosk.bus.attended = false;
        kiosk.pass(12s, 500ms);
        judged(u"and lost"_s, [] {});
        QVERIFY2(harsh.isEmpty(), qPrintable(harsh.join(u", "_s)));
    }

    void a_mood_comes_softly_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("nook to meadow") << u"nook"_s << u"meadow"_s;
        QTest::newRow("meadow to plain") << u"meadow"_s << u"plain"_s;
        QTest::newRow("plain to nook") << u"plain"_s << u"nook"_s;
    }
    void a_mood_comes_softly()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        PretendKiosk kiosk(contentIn(from), kGlass);
        kiosk.visit(u"en"_s);
        kiosk.settle();
        FrameJudge judge;
        watch(judge, kiosk, 12s, [&] { choose(kiosk, to); });
        say(from + u" to "_s + to, judge.most());
        QVERIFY(!kiosk.room.lighting()->changing());
        QVERIFY(limits::gentle(judge.most()));
    }

    void going_home_by_itself_is_softer_still()
    {
        PretendKiosk kiosk(contentIn(u"meadow"_s), kGlass); // whose ground and picture both grow lighter
        kiosk.visit(u"en"_s);
        choose(kiosk, u"plain"_s);
        kiosk.settle();
        kiosk.clock.crank(20s);
        kiosk.room.session()->handle(Session::Event::IdlePassed);
        kiosk.settle();
        FrameJudge judge;
        watch(judge, kiosk, 52s, [&] { kiosk.room.session()->handle(Session::Event::PromptPassed); });
        say(u"idle from plain"_s, judge.most());
        QVERIFY(!kiosk.room.lighting()->changing());
        QCOMPARE(kiosk.room.lighting()->words(), 1.0);
        QVERIFY(limits::unnoticed(judge.most()));
    }

    void leaving_a_bright_mood_is_soft()
    {
        PretendKiosk kiosk(contentIn(u"nook"_s), kGlass);
        kiosk.visit(u"en"_s);
        choose(kiosk, u"meadow"_s);
        kiosk.settle();
        kiosk.clock.crank(20s);
        kiosk.settle();
        FrameJudge judge;
        watch(judge, kiosk, 12s, [&] { kiosk.press(qtTrId("bar-leave")); });
        say(u"leave from meadow"_s, judge.most());
        QVERIFY(limits::gentle(judge.most()));
    }
};

STILLROOM_GLASS_TEST(tst_changes, Glass::drawnInTurn)

#include "tst_changes.moc"
