// SPDX-License-Identifier: MPL-2.0
#include "device/world.h"

#include "device/steadyclock.h"

#include <QRandomGenerator>

World World::real()
{
    return { std::make_unique<SteadyClock>(), std::make_unique<SoundOutput>(),
        std::make_unique<TapeDeck>(QRandomGenerator::system()->generate64()) };
}
