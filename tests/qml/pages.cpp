// SPDX-License-Identifier: MPL-2.0
#include "qml/pages.h"

#include "qml/atthedesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using At = Session::Place;

namespace {

std::function<void(PretendKiosk &)> at(At place)
{
    return [place](PretendKiosk &kiosk) { kiosk.room.session()->go(place); };
}

/// `place`, and then what is called `name` pressed `times` times, where there is such a thing on this glass.
std::function<void(PretendKiosk &)> pressedAt(At place, const char *name, int times = 1)
{
    return [place, name, times](PretendKiosk &kiosk) {
        kiosk.room.session()->go(place);
        kiosk.settle();
        for (int i = 0; i < times; ++i)
            kiosk.press(qtTrId(name));
    };
}

std::function<void(PretendKiosk &)> playing(int sounds, At place = At::Mixer)
{
    return [sounds, place](PretendKiosk &kiosk) {
        kiosk.room.session()->go(place);
        for (Channel *channel : kiosk.room.soundboard()->channels().first(sounds))
            kiosk.room.soundboard()->toggle(channel);
    };
}

void mixed(PretendKiosk &kiosk)
{
    kiosk.room.session()->go(At::Sound);
    kiosk.room.soundboard()->choose(kiosk.room.soundboard()->mixes().value(0));
}

std::function<void(PretendKiosk &)> hidden(At place)
{
    return [place](PretendKiosk &kiosk) {
        kiosk.room.session()->go(place);
        for (HideChoice *choice : kiosk.room.soundboard()->hides()->choices())
            kiosk.room.soundboard()->hides()->toggle(choice);
    };
}

std::function<void(PretendKiosk &)> thing(Thing::Kind kind, const char *then = nullptr)
{
    return [kind, then](PretendKiosk &kiosk) {
        kiosk.room.session()->go(At::Things);
        for (Thing *each : kiosk.room.things()->list())
            if (each->kind() == kind)
                kiosk.room.things()->begin(each);
        kiosk.settle();
        if (then)
            kiosk.press(qtTrId(then));
    };
}

/// Behind the door, where a test's PIN is 4711.
void inside(PretendKiosk &kiosk)
{
    StaffDoor &door = *kiosk.room.staffDoor();
    kiosk.room.session()->go(At::Staff);
    for (const int digit : { 4, 7, 1, 1 })
        door.type(digit);
    door.knock();
    while (door.state() == StaffDoor::State::Checking)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    kiosk.room.soundDesk()->setQuietNow(false); // a page before may have left it so
}

std::function<void(PretendKiosk &)> desk(bool quiet)
{
    return [quiet](PretendKiosk &kiosk) {
        inside(kiosk);
        kiosk.room.session()->go(At::StaffSound);
        kiosk.room.soundDesk()->setQuietNow(quiet);
    };
}

std::function<void(PretendKiosk &)> measuring(bool playing)
{
    return [playing](PretendKiosk &kiosk) {
        inside(kiosk);
        kiosk.room.session()->go(At::Measuring);
        kiosk.room.soundDesk()->setMeasuring(playing);
    };
}

/// What is said of the desk page, where this is what was found.
std::function<void(PretendKiosk &)> pairing(const Doorplate::Says &says)
{
    return [says](PretendKiosk &kiosk) {
        kiosk.plate.says = says;
        inside(kiosk);
        kiosk.room.session()->go(At::Pairing);
        while (kiosk.room.pairing()->state() == Pairing::State::Looking)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
}

void typed(PretendKiosk &kiosk)
{
    kiosk.room.session()->go(At::Staff);
    for (const int digit : { 1, 2, 3, 4, 5 })
        kiosk.room.staffDoor()->type(digit);
}

void keptQuiet(PretendKiosk &kiosk)
{
    desk(true)(kiosk);
    kiosk.room.session()->go(At::Sound);
}

void asleep(PretendKiosk &kiosk)
{
    kiosk.room.session()->leave();
    kiosk.pass(1s, 250ms);
}

void awake(PretendKiosk &kiosk)
{
    const QString spoken = kiosk.room.language()->code();
    asleep(kiosk);
    kiosk.room.session()->touched();
    kiosk.speak(spoken);
}

void readFirst(PretendKiosk &kiosk)
{
    kiosk.room.session()->go(At::How);
    kiosk.room.library()->read(kiosk.room.library()->leaves().value(0));
}

std::function<void(PretendKiosk &)> attended(At place)
{
    return [place](PretendKiosk &kiosk) {
        frontdesk::come(kiosk);
        kiosk.room.session()->go(place);
    };
}

std::function<void(PretendKiosk &)> unattended(At place)
{
    return [place](PretendKiosk &kiosk) {
        frontdesk::go(kiosk);
        kiosk.room.session()->go(place);
    };
}

/// Nobody has marked it for ten minutes.
void late(PretendKiosk &kiosk)
{
    frontdesk::letKnow(kiosk);
    for (int minute = 0; minute < 10; ++minute) {
        kiosk.room.session()->touched();
        kiosk.clock.crank(59s);
    }
    kiosk.clock.crank(20s);
    kiosk.room.session()->touched();
}

void asked(PretendKiosk &kiosk)
{
    kiosk.room.session()->go(At::Light);
    kiosk.settle();
    kiosk.clock.crank(121s);
    kiosk.pass(15s, 50ms); // the page goes by itself, and then the question comes
}

}

std::vector<PageState> everyPage()
{
    return {
        { u"rest"_s, asleep },
        { u"greeting"_s, awake },
        { u"door"_s, at(At::Door) },
        { u"door, turned"_s, pressedAt(At::Door, "shelf-more") },
        { u"home"_s, at(At::Home) },
        { u"light"_s, at(At::Light) },
        { u"light, fine"_s, pressedAt(At::Light, "light-more") },
        { u"sound, quiet"_s, at(At::Sound) },
        { u"sound, a mix"_s, mixed },
        { u"sound, their own"_s, playing(4, At::Sound) },
        { u"sound, turned"_s, pressedAt(At::Sound, "shelf-more") },
        { u"sound, all hidden"_s, hidden(At::Sound) },
        { u"mixer, quiet"_s, at(At::Mixer) },
        { u"mixer, one"_s, playing(1) },
        { u"mixer, four"_s, playing(4) },
        { u"mixer, turned"_s, pressedAt(At::Mixer, "shelf-more") },
        { u"mixer, all hidden"_s, hidden(At::Mixer) },
        { u"hides"_s, at(At::Hides) },
        { u"hides, all"_s, hidden(At::Hides) },
        { u"things"_s, at(At::Things) },
        { u"things, turned"_s, pressedAt(At::Things, "shelf-more") },
        { u"look around"_s, thing(Thing::Kind::LookAround) },
        { u"look around, next"_s, thing(Thing::Kind::LookAround, "thing-next") },
        { u"water"_s, thing(Thing::Kind::WaterAndSand) },
        { u"sand"_s, thing(Thing::Kind::WaterAndSand, "thing-sand") },
        { u"tide"_s, thing(Thing::Kind::Tide) },
        { u"tide, running"_s, thing(Thing::Kind::Tide, "thing-start") },
        { u"how"_s, at(At::How) },
        { u"how, turned"_s, pressedAt(At::How, "shelf-more") },
        { u"how, turned twice"_s, pressedAt(At::How, "shelf-more", 2) },
        { u"reading"_s, readFirst },
        { u"person"_s, at(At::Person) },
        { u"stillness"_s, at(At::Stillness) },
        { u"check-in, resting"_s, unattended(At::CheckIn) },
        { u"check-in"_s, attended(At::CheckIn) },
        { u"token, colour"_s,
            [](PretendKiosk &kiosk) {
                frontdesk::come(kiosk);
                kiosk.room.checkIn()->begin();
            } },
        { u"token, thing"_s,
            [](PretendKiosk &kiosk) {
                frontdesk::come(kiosk);
                kiosk.room.checkIn()->begin();
                kiosk.room.checkIn()->take(kiosk.room.checkIn()->colours().value(3));
            } },
        { u"wishes"_s, frontdesk::pickBlueLeaf },
        { u"wishes, turned"_s,
            [](PretendKiosk &kiosk) {
                frontdesk::pickBlueLeaf(kiosk);
                kiosk.settle();
                kiosk.press(qtTrId("shelf-more"));
            } },
        { u"whereabouts"_s,
            [](PretendKiosk &kiosk) {
                frontdesk::pickBlueLeaf(kiosk);
                kiosk.room.checkIn()->wished();
            } },
        { u"token, not seen"_s, frontdesk::letKnow },
        { u"token, late"_s, late },
        { u"token, seen"_s,
            [](PretendKiosk &kiosk) { frontdesk::answered(kiosk, DeskAnswer::Kind::AboutFifteen); } },
        { u"token, asked"_s,
            [](PretendKiosk &kiosk) { frontdesk::answered(kiosk, DeskAnswer::Kind::WouldAsk); } },
        { u"token, on the way"_s,
            [](PretendKiosk &kiosk) { frontdesk::answered(kiosk, DeskAnswer::Kind::OnTheWay); } },
        { u"token, done"_s, [](PretendKiosk &kiosk) { frontdesk::answered(kiosk, DeskAnswer::Kind::Done); } },
        { u"token, lost"_s,
            [](PretendKiosk &kiosk) {
                frontdesk::letKnow(kiosk);
                frontdesk::go(kiosk);
            } },
        { u"token, ended"_s,
            [](PretendKiosk &kiosk) {
                frontdesk::come(kiosk);
                kiosk.room.checkIn()->find();
                kiosk.room.checkIn()->take(kiosk.room.checkIn()->colours().value(3));
                kiosk.room.checkIn()->take(kiosk.room.checkIn()->things().value(1));
            } },
        { u"feelings"_s, at(At::Feelings) },
        { u"quiet time"_s, at(At::QuietTime) },
        { u"quiet together"_s, at(At::QuietTogether) },
        { u"prompt"_s, asked },
        { u"staff"_s, at(At::Staff) },
        { u"staff, typed"_s, typed },
        { u"staff, inside"_s, inside },
        { u"desk"_s, desk(false) },
        { u"desk, quiet"_s, desk(true) },
        { u"measuring"_s, measuring(false) },
        { u"measuring, playing"_s, measuring(true) },
        { u"pairing"_s, pairing(Doorplate::example()) },
        { u"pairing, ending"_s, pairing(Doorplate::example({ 2026, 12, 22 })) },
        { u"pairing, over"_s, pairing(Doorplate::example({ 2020, 1, 31 })) },
        { u"pairing, nowhere"_s, pairing(std::optional<DeskAddress>()) },
        { u"pairing, unreadable"_s,
            pairing(Problem{ u"door.toml"_s, 3, 8, u"port is 0"_s, u"give 1 to 65535"_s }) },
        { u"sound, kept quiet"_s, keptQuiet },
    };
}
