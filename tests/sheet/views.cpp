// SPDX-License-Identifier: MPL-2.0
#include "sheet/views.h"

#include "qml/atthedesk.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using At = Session::Place;

namespace {

/// Past the coming of a page, and of the pictures on it.
void arrive(PretendKiosk &kiosk)
{
    kiosk.pass(2s, 250ms);
    kiosk.look(); // layouts are done when something is drawn
    kiosk.pass(1s, 250ms);
}

std::function<void(PretendKiosk &)> at(At place)
{
    return [place](PretendKiosk &kiosk) {
        kiosk.room.session()->go(place);
        arrive(kiosk);
    };
}

/// `then`, and time for it to be seen.
std::function<void(PretendKiosk &)> seen(std::function<void(Room &)> then)
{
    return [then = std::move(then)](PretendKiosk &kiosk) {
        then(kiosk.room);
        arrive(kiosk);
    };
}

/// What takes a desk; it is left when it has been seen, by whoever comes next.
std::function<void(PretendKiosk &)> staffed(std::function<void(PretendKiosk &)> then)
{
    return [then = std::move(then)](PretendKiosk &kiosk) {
        then(kiosk);
        arrive(kiosk);
    };
}

std::function<void(PretendKiosk &)> atRest(bool awake)
{
    return [awake](PretendKiosk &kiosk) {
        kiosk.room.session()->leave();
        kiosk.pass(1s, 250ms);
        if (awake)
            kiosk.room.session()->touched();
        arrive(kiosk);
    };
}

/// Night falls on a room that is open by day, and the light arrives.
std::function<void(PretendKiosk &)> byNight(bool woken)
{
    return [woken](PretendKiosk &kiosk) {
        kiosk.room.session()->leave();
        kiosk.clock.setWall({ kiosk.clock.wall().date(), QTime(23, 0) });
        kiosk.clock.crank(110s);
        if (woken)
            kiosk.room.session()->touched();
        kiosk.pass(2s, 250ms); // the words are there, and the light is on its way
    };
}

void openThing(Room &room, int index)
{
    room.session()->go(At::Things);
    room.things()->begin(room.things()->list().value(index));
}

/// Past the door, where a test's PIN is 4711.
void goInside(Room &room)
{
    room.session()->go(At::Staff);
    for (const int digit : { 4, 7, 1, 1 })
        room.staffDoor()->type(digit);
    room.staffDoor()->knock();
    while (room.staffDoor()->state() == StaffDoor::State::Checking)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    room.soundDesk()->setQuietNow(false); // a page before may have left it so
}

void flow(PretendKiosk &kiosk)
{
    openThing(kiosk.room, 2);
    kiosk.room.things()->tide()->run();
    kiosk.pass(3500ms, 250ms); // into the first breath
}

/// A finger that writes a slow line, in tenths of the window, and has just been lifted.
void draw(PretendKiosk &kiosk)
{
    openThing(kiosk.room, 1);
    arrive(kiosk);
    QQuickWindow &window = kiosk.window();
    const auto point = [&window](int step) {
        return QPoint(window.width() * (30 + step * 2) / 100, window.height() * (46 + (step % 7) * 3) / 100);
    };
    QTest::mousePress(&window, Qt::LeftButton, Qt::NoModifier, point(0));
    for (int step = 1; step < 20; ++step) {
        QTest::mouseMove(&window, point(step));
        kiosk.pass(60ms);
    }
    QTest::mouseRelease(&window, Qt::LeftButton, Qt::NoModifier, point(20));
    kiosk.pass(100ms);
}

void beAsked(PretendKiosk &kiosk)
{
    kiosk.room.session()->go(At::Light);
    arrive(kiosk);
    kiosk.clock.crank(121s);
    kiosk.pass(15s, 50ms); // the page goes by itself, and then the question comes
    arrive(kiosk);
}

}

std::vector<View> allViews()
{
    return {
        { u"rest-asleep"_s, atRest(false) },
        { u"rest-awake"_s, atRest(true) },
        { u"rest-closed"_s, byNight(false) },
        { u"rest-woken"_s, byNight(true) },
        { u"door"_s, at(At::Door) },
        { u"home"_s, at(At::Home) },
        { u"light"_s, at(At::Light) },
        { u"sound-quiet"_s, at(At::Sound) },
        { u"sound-mix"_s, seen([](Room &room) {
             room.lighting()->move(
                 Lighting::Motion::Still); // the picture then shows what was asked: nobody listens here
             room.session()->go(At::Sound);
             room.soundboard()->choose(room.soundboard()->mixes().value(0));
         }) },
        { u"mixer"_s, seen([](Room &room) {
             room.session()->go(At::Mixer);
             for (Channel *channel : room.soundboard()->channels().first(3))
                 room.soundboard()->toggle(channel);
         }) },
        { u"hides"_s, seen([](Room &room) {
             room.session()->go(At::Hides);
             room.soundboard()->hides()->toggle(room.soundboard()->hides()->choices().value(1));
         }) },
        { u"things"_s, at(At::Things) },
        { u"look-around"_s, seen([](Room &room) { openThing(room, 0); }) },
        { u"water"_s, seen([](Room &room) { openThing(room, 1); }) },
        { u"ripples"_s, draw, false },
        { u"tide"_s, flow },
        { u"how"_s, at(At::How) },
        { u"reading"_s, seen([](Room &room) {
             room.session()->go(At::How);
             room.library()->read(room.library()->leaves().value(0));
         }) },
        { u"person"_s, at(At::Person) },
        { u"stillness"_s, at(At::Stillness) },
        { u"check-in-resting"_s, at(At::CheckIn) },
        { u"check-in"_s, staffed([](PretendKiosk &kiosk) {
             frontdesk::come(kiosk);
             kiosk.room.session()->go(At::CheckIn);
         }) },
        { u"token-colour"_s, staffed([](PretendKiosk &kiosk) {
             frontdesk::come(kiosk);
             kiosk.room.checkIn()->begin();
         }) },
        { u"token-thing"_s, staffed([](PretendKiosk &kiosk) {
             frontdesk::come(kiosk);
             kiosk.room.checkIn()->begin();
             kiosk.room.checkIn()->take(kiosk.room.checkIn()->colours().value(3));
         }) },
        { u"wishes"_s, staffed([](PretendKiosk &kiosk) {
             frontdesk::pickBlueLeaf(kiosk);
             kiosk.room.checkIn()->toggle(kiosk.room.checkIn()->needs().value(0));
         }) },
        { u"whereabouts"_s, staffed([](PretendKiosk &kiosk) {
             frontdesk::pickBlueLeaf(kiosk);
             kiosk.room.checkIn()->wished();
         }) },
        { u"token-not-seen"_s, staffed(frontdesk::letKnow) },
        { u"token-on-the-way"_s,
            staffed([](PretendKiosk &kiosk) { frontdesk::answered(kiosk, DeskAnswer::Kind::OnTheWay); }) },
        { u"token-lost"_s, staffed([](PretendKiosk &kiosk) {
             frontdesk::letKnow(kiosk);
             frontdesk::go(kiosk);
         }) },
        { u"feelings"_s, seen([](Room &room) {
             room.session()->go(At::Feelings);
             room.feelings()->toggle(3);
         }) },
        { u"quiet-time"_s, at(At::QuietTime) },
        { u"quiet-together"_s, at(At::QuietTogether) },
        { u"prompt"_s, beAsked },
        { u"staff"_s, seen([](Room &room) {
             room.session()->go(At::Staff);
             for (const int digit : { 1, 2, 3 })
                 room.staffDoor()->type(digit);
         }) },
        { u"staff-inside"_s, seen(goInside) },
        { u"desk"_s, seen([](Room &room) {
             goInside(room);
             room.session()->go(At::StaffSound);
         }) },
        { u"pairing"_s, seen([](Room &room) {
             goInside(room);
             room.session()->go(At::Pairing);
             while (room.pairing()->state() == Pairing::State::Looking)
                 QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
         }) },
        { u"measuring"_s, seen([](Room &room) {
             goInside(room);
             room.session()->go(At::Measuring);
         }) },
        { u"sound-kept-quiet"_s, seen([](Room &room) {
             goInside(room);
             room.soundDesk()->setQuietNow(true);
             room.session()->go(At::Sound);
         }) },
    };
}
