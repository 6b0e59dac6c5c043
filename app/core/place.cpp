// SPDX-License-Identifier: MPL-2.0
#include "core/place.h"

bool isRestful(PlaceId place)
{
    switch (place) {
    case PlaceId::Stillness:
    case PlaceId::Thing:
    case PlaceId::QuietTogether:
        return true;
    case PlaceId::Rest:
    case PlaceId::Door:
    case PlaceId::Home:
    case PlaceId::Light:
    case PlaceId::Sound:
    case PlaceId::Mixer:
    case PlaceId::Hides:
    case PlaceId::Things:
    case PlaceId::How:
    case PlaceId::Reading:
    case PlaceId::Person:
    case PlaceId::CheckIn:
    case PlaceId::TokenColour:
    case PlaceId::TokenThing:
    case PlaceId::Wishes:
    case PlaceId::Whereabouts:
    case PlaceId::TokenState:
    case PlaceId::Feelings:
    case PlaceId::QuietTime:
    case PlaceId::Staff:
    case PlaceId::StaffSound:
    case PlaceId::Measuring:
    case PlaceId::Pairing:
        return false;
    }
    return false;
}

bool isOfCheckIn(PlaceId place)
{
    return place >= PlaceId::CheckIn && place <= PlaceId::TokenState;
}

bool isForStaff(PlaceId place)
{
    return place == PlaceId::Staff || place == PlaceId::StaffSound || place == PlaceId::Measuring || place == PlaceId::Pairing;
}
