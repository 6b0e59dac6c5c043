// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>

/// Where the broker of a site is, and who calls it.
struct BrokerAddress {
    QByteArray socket; ///< path of a Unix socket; nothing else is ever opened
    QByteArray kiosk; ///< its id in topics, and its name to the broker, which lists of access may go by
    QByteArray version; ///< of the program, for the desk to see
};
