// SPDX-License-Identifier: MPL-2.0
#include "core/place.h"

bool isRestful(PlaceId place)
{
    switch (place) {
    case PlaceId::Stillness:
    case PlaceId::Thing:
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
    case PlaceId::Staff:
    case PlaceId::Measuring:
        return false;
    }
    return false;
}

bool isForStaff(PlaceId place)
{
    return place == PlaceId::Staff || place == PlaceId::Measuring;
}
