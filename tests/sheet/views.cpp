// SPDX-License-Identifier: MPL-2.0
#include "sheet/views.h"

#include <QCoreApplication>
#include <QPointingDevice>
#include <QTest>

using namespace Qt::StringLiterals;
using Place = Session::Place;

namespace {

std::function<void(Room &, QQuickWindow &)> at(Place place)
{
    return [place](Room &room, QQuickWindow &) { room.session()->go(place); };
}

void leaveFor(Room &room)
{
    room.session()->leave();
}

void openThing(Room &room, int index)
{
    room.session()->go(Place::Things);
    room.things()->begin(room.things()->list().value(index));
}

/// Past the door, where a test's PIN is 4711.
void goInside(Room &room)
{
    room.session()->go(Place::Staff);
    for (const int digit : { 4, 7, 1, 1 })
        room.staffDoor()->type(digit);
    room.staffDoor()->knock();
    while (room.staffDoor()->state() == StaffDoor::State::Checking)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// A finger that writes a slow line, in tenths of the window.
void draw(QQuickWindow &window)
{
    const auto point = [&window](int step) {
        return QPoint(window.width() * (30 + step * 2) / 100, window.height() * (46 + (step % 7) * 3) / 100);
    };
    QTest::qWait(1500); // for the page to have come
    QTest::mousePress(&window, Qt::LeftButton, Qt::NoModifier, point(0));
    for (int step = 1; step < 20; ++step) {
        QTest::mouseMove(&window, point(step));
        QTest::qWait(60);
    }
    QTest::mouseRelease(&window, Qt::LeftButton, Qt::NoModifier, point(20));
}

}

std::vector<View> allViews()
{
    return {
        { u"rest-asleep"_s, [](Room &room, QQuickWindow &) { leaveFor(room); } },
        { u"rest-awake"_s, [](Room &room, QQuickWindow &) { leaveFor(room); } },
        { u"rest-closed"_s, [](Room &room, QQuickWindow &) { leaveFor(room); } },
        { u"rest-woken"_s, [](Room &room, QQuickWindow &) { leaveFor(room); } },
        { u"door"_s, at(Place::Door) },
        { u"home"_s, at(Place::Home) },
        { u"light"_s, at(Place::Light) },
        { u"sound-quiet"_s, at(Place::Sound) },
        { u"sound-mix"_s,
            [](Room &room, QQuickWindow &) {
                room.lighting()->move(
                    Lighting::Motion::Still); // the picture then shows what was asked: nobody listens here
                room.session()->go(Place::Sound);
                room.soundboard()->choose(room.soundboard()->mixes().value(0));
            } },
        { u"mixer"_s,
            [](Room &room, QQuickWindow &) {
                room.session()->go(Place::Mixer);
                for (Channel *channel : room.soundboard()->channels().first(3))
                    room.soundboard()->toggle(channel);
            } },
        { u"hides"_s,
            [](Room &room, QQuickWindow &) {
                room.session()->go(Place::Hides);
                room.soundboard()->hides()->toggle(room.soundboard()->hides()->choices().value(1));
            } },
        { u"things"_s, at(Place::Things) },
        { u"look-around"_s, [](Room &room, QQuickWindow &) { openThing(room, 0); } },
        { u"ripples"_s,
            [](Room &room, QQuickWindow &window) {
                openThing(room, 1);
                draw(window);
            } },
        { u"tide"_s,
            [](Room &room, QQuickWindow &) {
                openThing(room, 2);
                room.things()->tide()->run();
            } },
        { u"how"_s, at(Place::How) },
        { u"reading"_s,
            [](Room &room, QQuickWindow &) {
                room.session()->go(Place::How);
                room.library()->read(room.library()->leaves().value(0));
            } },
        { u"person"_s, at(Place::Person) },
        { u"stillness"_s, at(Place::Stillness) },
        { u"prompt"_s, at(Place::Light) },
        { u"staff"_s,
            [](Room &room, QQuickWindow &) {
                room.session()->go(Place::Staff);
                for (const int digit : { 1, 2, 3 })
                    room.staffDoor()->type(digit);
            } },
        { u"desk"_s, [](Room &room, QQuickWindow &) { goInside(room); } },
        { u"measuring"_s,
            [](Room &room, QQuickWindow &) {
                goInside(room);
                room.session()->go(Place::Measuring);
            } },
        { u"sound-kept-quiet"_s,
            [](Room &room, QQuickWindow &) {
                goInside(room);
                room.soundDesk()->setQuietNow(true);
                room.session()->go(Place::Sound);
            } },
    };
}
