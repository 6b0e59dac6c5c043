// SPDX-License-Identifier: MPL-2.0
// The shipped room on a real bus, in which one visitor after another lets staff know. The clock is cranked,
// so that an afternoon takes seconds; the desk is whoever answers on the bus. tokens SOCKET COUNT
#include "device/broker.h"
#include "room/kiosk.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

#include <functional>

namespace {

using Stand = HeldToken::Stand;

constexpr int kBoards = 100; ///< how many are said before an answer is given up
constexpr auto kThereAndBack = 20ms; ///< of real time, in which the desk answers a board
constexpr auto kForgotten = 61s; ///< a token that is done stays for a minute

/// Boards go out by the cranked clock; what comes back takes real time.
bool comes(KioskWith<> &kiosk, const std::function<bool()> &so)
{
    for (int board = 0; board < kBoards && !so(); ++board) {
        kiosk.clock.crank(1s);
        QEventLoop turn;
        QTimer::singleShot(kThereAndBack, &turn, &QEventLoop::quit);
        turn.exec();
    }
    return so();
}

/// From the first tap until the token is forgotten.
bool comesAndGoes(KioskWith<> &kiosk, int number)
{
    CheckIn &checkIn = *kiosk.room.checkIn();
    if (!comes(kiosk, [&] { return checkIn.open(); }))
        return false;
    kiosk.goHome();
    checkIn.begin();
    checkIn.take(checkIn.colours()[number % checkIn.colours().size()]);
    checkIn.take(checkIn.things()[number / 8 % checkIn.things().size()]);
    checkIn.toggle(checkIn.needs()[number % checkIn.needs().size()]);
    checkIn.send();
    if (!comes(kiosk, [&] { return checkIn.held()->stand() == Stand::Done; }))
        return false;
    kiosk.clock.crank(kForgotten);
    const bool forgotten = checkIn.held()->stand() == Stand::Ended;
    kiosk.session.leave();
    kiosk.clock.crank(1s);
    return forgotten && kiosk.asNew();
}

}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    Broker bus({ words[1].toLocal8Bit(), "waiting-room", "1.0.0" });
    KioskWith<> kiosk(shippedContent(), &bus);
    const int count = words[2].toInt();
    for (int number = 0; number < count; ++number)
        if (!comesAndGoes(kiosk, number)) {
            QTextStream(stderr) << "token " << number << " did not come and go\n";
            return 1;
        }
    QTextStream(stdout) << count << " tokens came and went\n";
    return 0;
}
