// SPDX-License-Identifier: MPL-2.0
// A kiosk whose site keeps quiet hours and has a PIN, and what staff do at it.
#pragma once

#include "core/table.h"
#include "kiosk.h"

#include <QTest>

#include <algorithm>
#include <cmath>

/// The seal of 4711, made as weak as argon2id goes, so that tests are quick.
inline const QString kSeal = QStringLiteral(
    "$argon2id$v=19$m=8,t=1,p=1$LveOeeB8ocCAD08QySyYmQ$axRtSDAk19dlEIXaWkwqRW1JxcAbd/cm7ifC5kgrWCM");

/// What was given to keep, newest last.
struct MemoryDrawer : KnobDrawer {
    void keep(const Knobs &knobs) override { kept.push_back(knobs); }
    std::vector<Knobs> kept;
};

inline Content siteWith(const QByteArray &quietHours)
{
    Content content = shippedContent();
    Problems problems;
    auto toml = parseToml("quiet-hours = " + quietHours, QStringLiteral("site.toml"));
    Table table(*std::move(toml), QStringLiteral("site.toml"), problems);
    content.settings.sound.quietHours = WeekHours::read(table, QStringLiteral("quiet-hours"));
    content.settings.staff.pin = kSeal;
    return content;
}

struct Staffed {
    explicit Staffed(const QByteArray &quietHours = "[]", Knobs knobs = {})
        : room(siteWith(quietHours), clock, sink, tapes, std::move(knobs), &drawer)
    {
    }

    void goHome()
    {
        session.touched();
        session.comeIn();
        session.go(Session::Place::Home);
    }
    void goToDoor()
    {
        goHome();
        door.hold();
        clock.crank(3s);
    }
    void type(const char *digits)
    {
        for (; *digits; ++digits)
            door.type(*digits - '0');
    }
    /// Types and waits until the answer is there.
    void knock(const char *digits)
    {
        type(digits);
        door.knock();
        while (door.state() == StaffDoor::State::Checking)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    void goInside()
    {
        goToDoor();
        knock("4711");
    }
    void play() { soundboard.toggle(soundboard.channels().at(0)); }
    /// The loudest that is heard in the last tenth of `seconds` from now, while time goes by for the room as
    /// well.
    double heardAfter(double seconds)
    {
        std::vector<float> heard;
        for (int i = 0; i < 10; ++i) {
            clock.crank(std::chrono::milliseconds(int(seconds * 100)));
            heard = sink.listen(int(seconds * 0.1 * sound::kRate));
        }
        double most = 0;
        for (const float sample : heard)
            most = std::max(most, double(std::abs(sample)));
        return most;
    }

    MemoryDrawer drawer;
    CrankedClock clock;
    CaptureSink sink;
    HandWoundTapes tapes;
    Room room;
    Session &session = *room.session();
    Language &language = *room.language();
    Soundboard &soundboard = *room.soundboard();
    SoundRest &rest = *soundboard.rest();
    StaffDoor &door = *room.staffDoor();
    SoundDesk &desk = *room.soundDesk();
};
