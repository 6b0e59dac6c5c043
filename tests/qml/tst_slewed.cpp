// SPDX-License-Identifier: MPL-2.0
// What follows a wish by light: evenly, by what was presented and not by the clock on the wall.
#include "qml/handturned.h"
#include "slewed.h"
#include "testprogram.h"

#include <optional>

using namespace std::chrono_literals;

namespace {

/// Something with a light of its own, as an item has.
class Lamp : public QObject {
    Q_OBJECT
    Q_PROPERTY(qreal light MEMBER light)
public:
    qreal light = -1;
};

/// What is called later may call later once more.
void letThingsHappen()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

struct Shown {
    explicit Shown(qreal from)
    {
        slewed.setTarget(QQmlProperty(&lamp, QStringLiteral("light")));
        slewed.setProperty("rises", 1000);
        slewed.setProperty("falls", 500);
        slewed.setTo(from);
        slewed.componentComplete();
    }
    /// So many frames, each of 20 ms, once what was just wished has set out.
    void frames(int many)
    {
        letThingsHappen();
        for (int i = 0; i < many; ++i)
            hand.turn(20ms);
    }

    HandTurned hand;
    std::optional<Restless> restless{
        std::in_place
    }; ///< or a slow machine's own time goes by before the first frame
    Lamp lamp;
    Slewed slewed;
};

}

class tst_slewed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_it_begins_with_is_there_at_once()
    {
        const Shown shown(0.4);
        QCOMPARE(shown.lamp.light, 0.4);
    }
    void a_rise_and_a_fall_each_take_their_time()
    {
        Shown shown(0);
        shown.slewed.setTo(1);
        shown.frames(25);
        QCOMPARE(shown.lamp.light, 0.5);
        shown.frames(25);
        QCOMPARE(shown.lamp.light, 1.0);
        shown.slewed.setTo(0);
        shown.frames(20);
        QVERIFY(std::abs(shown.lamp.light - 0.2) < 1e-9);
    }
    void a_late_frame_is_not_made_up_for()
    {
        Shown shown(0);
        shown.slewed.setTo(1);
        shown.frames(10);
        shown.hand.stall(700ms);
        QVERIFY(shown.lamp.light <= 0.25);
        shown.frames(39);
        QVERIFY(shown.lamp.light > 0.99);
    }
    void another_wish_on_the_way_is_neither_a_jump_nor_a_new_beginning()
    {
        Shown shown(0);
        shown.slewed.setTo(1);
        shown.frames(10);
        shown.slewed.setTo(0);
        QCOMPARE(shown.lamp.light, 0.2);
        shown.frames(5);
        QVERIFY(shown.lamp.light < 1e-9);
    }
    void a_finger_is_answered_before_the_next_frame()
    {
        Shown shown(0);
        shown.slewed.setProperty("least", 0.3);
        shown.slewed.setTo(1);
        QCOMPARE(shown.lamp.light, 0.3);
    }
    void every_wish_arrives_even_for_what_is_shown()
    {
        Shown shown(0);
        int arrivals = 0;
        connect(&shown.slewed, &Slewed::arrived, this, [&] { ++arrivals; });
        shown.slewed.setTo(1);
        shown.slewed.setTo(0);
        QCOMPARE(arrivals, 0);
        shown.frames(1);
        QCOMPARE(arrivals, 1);
    }
    void what_has_arrived_asks_for_no_frame()
    {
        Shown shown(0);
        shown.restless.reset();
        shown.slewed.setTo(1);
        shown.frames(1);
        QVERIFY(shown.hand.isRunning());
        shown.frames(60);
        letThingsHappen();
        QVERIFY(!shown.hand.isRunning());
    }
};

STILLROOM_TEST(tst_slewed)
#include "tst_slewed.moc"
