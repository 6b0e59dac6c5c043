// SPDX-License-Identifier: MPL-2.0
// Every change that a visitor can ask for, as the eye gets it: page after page in every mood, mood after
// mood, and Leave. The pictures are real; the time between them is the kiosk's own and passes by hand, so a
// busy machine changes nothing.
#include "qml/atthedesk.h"
#include "qml/pretendkiosk.h"
#include "senses/everymood.h"
#include "senses/limits.h"

#include <QGuiApplication>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Place = Session::Place;

namespace {

constexpr auto kFrame = 50ms;
const PretendKiosk::Glass kGlass{ { 640, 400 },
    1.93 }; ///< as far across as 1280 x 800 at 3.86, and drawn in a quarter of the time

Content contentIn(const QString &mood)
{
    Content content = shippedContent();
    content.settings.light.mood = mood;
    return content;
}

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

void say(const QString &what, const LightChange &most)
{
    qInfo("%s: %.1f L* in 1 s, %.2f L* in 100 ms, %.3f luminance in 1 s, worst window %.1f L* in 1 s, %.1f "
          "L* in "
          "100 ms, %d flashes, %d by half the measure, %d red, %d pictures",
        qPrintable(what), most.lightnessInASecond, most.lightnessInATenth, most.luminanceInASecond,
        most.worstWindowInASecond, most.worstWindowInATenth, most.flashes, most.halfFlashes, most.redFlashes,
        most.frames);
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
    const auto to = [](Place place) { return [place](Room &room) { room.session()->go(place); }; };
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
        room.session()->go(Place::Staff);
        for (const int digit : { 4, 7, 1, 1 })
            door.type(digit);
        door.knock();
        while (door.state() == StaffDoor::State::Checking)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    const auto read = [](Room &room) { room.library()->read(room.library()->leaves().value(0)); };
    return {
        { u"door"_s, to(Place::Door), to(Place::Home), back },
        { u"light"_s, stay, to(Place::Light), back },
        { u"sound"_s, stay, to(Place::Sound), back },
        { u"a mix that plays"_s, playAll, to(Place::Sound), back },
        { u"mixer"_s, to(Place::Sound), to(Place::Mixer), back },
        { u"hides"_s, to(Place::Sound), to(Place::Hides), back },
        { u"a mix begins and ends"_s, to(Place::Sound), tap, tap },
        { u"things"_s, stay, to(Place::Things), back },
        { u"first thing"_s, to(Place::Things), begin(0), back },
        { u"second thing"_s, to(Place::Things), begin(1), back },
        { u"third thing"_s, to(Place::Things), begin(2), back },
        { u"how"_s, stay, to(Place::How), back },
        { u"reading"_s, to(Place::How), read, back },
        { u"stillness"_s, stay, to(Place::Stillness), back },
        { u"check-in"_s, stay, to(Place::CheckIn), back },
        { u"feelings"_s, to(Place::CheckIn), to(Place::Feelings), back },
        { u"quiet time"_s, to(Place::CheckIn), to(Place::QuietTime), back },
        { u"person"_s, stay, to(Place::Person), back },
        { u"staff"_s, stay, to(Place::Staff), back },
        { u"pairing"_s, inside, to(Place::Pairing), back },
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
        for (const Place place : { Place::Home, Place::CheckIn }) {
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

int main(int argc, char *argv[])
{
    qputenv("QSG_RENDER_LOOP", "basic"); // the others turn animations themselves
    QGuiApplication app(argc, argv);
    tst_changes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_changes.moc"
