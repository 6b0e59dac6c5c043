// SPDX-License-Identifier: MPL-2.0
// Two thousand messages a second, by the world's own time: what a stranger on the bus may do to it.
#pragma once

#include "device/onlooker.h"

#include <QElapsedTimer>

namespace torrent {

constexpr int kMessages = 10000, kRetained = 1000;

/// Calls say(number) for each message, ten at a time, and gives the stranger's line its turns.
template <typename Say>
void pour(Onlooker &stranger, Say say)
{
    constexpr int atOnce = 10;
    constexpr int every = 5; // ms
    QElapsedTimer since;
    since.start();
    for (int number = 0; number < kMessages; ++number) {
        say(number);
        if (number % atOnce == 0)
            QTest::qWait(static_cast<int>(qMax<qint64>(0, number / atOnce * every - since.elapsed())));
        stranger.turn();
    }
}

}
