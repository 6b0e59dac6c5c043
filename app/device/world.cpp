// SPDX-License-Identifier: MPL-2.0
#include "device/world.h"

#include "device/steadyclock.h"

World World::real()
{
    return { std::make_unique<SteadyClock>(), std::make_unique<SoundOutput>() };
}
