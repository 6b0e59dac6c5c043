// SPDX-License-Identifier: MPL-2.0
#include "device/world.h"

#include "device/broker.h"
#include "device/steadyclock.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

World World::real(const QString &socket, const QString &kiosk)
{
    World world{ std::make_unique<SteadyClock>(), std::make_unique<SoundOutput>(),
        std::make_unique<TapeDeck>(QRandomGenerator::system()->generate64()), nullptr };
    if (!socket.isEmpty() && !kiosk.isEmpty())
        world.bus = std::make_unique<Broker>(
            BrokerAddress{ QFile::encodeName(socket), kiosk.toLatin1(), QCoreApplication::applicationVersion().toLatin1() });
    return world;
}
