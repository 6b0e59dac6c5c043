// SPDX-License-Identifier: MPL-2.0
// The shipped room on a clock that a test turns, with ears where no loudspeaker is.
#pragma once

#include "core/content.h"
#include "fakes/capturesink.h"
#include "fakes/crankedclock.h"
#include "fakes/handwoundtapes.h"
#include "room/room.h"

#include <array>
#include <cstddef>
#include <cstring>

using namespace std::chrono_literals;

/// Words that nobody has left go so slowly, and then everything is wiped.
constexpr auto kFades = 8250ms;

inline Content shippedContent()
{
    static const Result<Content> read
        = Content::read(QStringLiteral(STILLROOM_MEDIA), QStringLiteral(STILLROOM_SITE), { 2026, 12, 31 });
    if (!read.ok())
        qFatal("what ships has problems: tst_shipped says which");
    return *read;
}

template <typename Ears = CaptureSink>
struct KioskWith {
    explicit KioskWith(Content content = shippedContent(), Bus *bus = nullptr)
        : room(std::move(content), clock, sink, tapes, {}, nullptr, bus)
    {
        std::memcpy(fresh.data(), &session.visit(), fresh.size());
    }

    /// A touch and one more: from the rest screen to the door.
    void comeIn()
    {
        session.touched();
        session.comeIn();
    }
    /// To Home, by the shortest way from anywhere; its page is there at once.
    void goHome()
    {
        comeIn();
        session.go(Session::Place::Home);
        lighting.pageCame();
    }
    /// Whether every byte of the visit, padding too, is as before anybody came.
    [[nodiscard]] bool asNew() const
    {
        return std::memcmp(&session.visit(), fresh.data(), fresh.size()) == 0;
    }

    CrankedClock clock;
    Ears sink;
    HandWoundTapes tapes;
    Room room;
    Session &session = *room.session();
    Language &language = *room.language();
    Lighting &lighting = *room.lighting();
    Soundboard &soundboard = *room.soundboard();
    Things &things = *room.things();
    Library &library = *room.library();
    std::array<std::byte, sizeof(Visit)> fresh;
};

using Kiosk = KioskWith<>;
