// SPDX-License-Identifier: MPL-2.0
// Where a visit can be, and what kinds of place there are.
#pragma once

/// The places of a visit. Each has a page on the glass; Home and Leave are one tap from all of them.
enum class PlaceId {
    Rest,
    Door,
    Home,
    Light,
    Sound,
    Mixer,
    Hides,
    Things,
    Thing,
    How,
    Reading,
    Stillness,
    Person,
    CheckIn,
    TokenColour,
    TokenThing,
    Wishes,
    Whereabouts,
    TokenState,
    Feelings,
    QuietTime,
    QuietTogether,
    Staff,
    StaffSound,
    Measuring,
    Pairing
};

/// Somebody may stay here for long without touching the glass.
bool isRestful(PlaceId place);
/// It is about somebody's token, and what they let staff know.
bool isOfCheckIn(PlaceId place);
/// Only staff get here, by their PIN.
bool isForStaff(PlaceId place);
