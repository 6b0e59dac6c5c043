// SPDX-License-Identifier: MPL-2.0
// The first touch, from its beginning to its end, only wakes the room; nothing behind the gate hears of it.
#include "fakes/crankedclock.h"
#include "stage/touchgate.h"
#include "testprogram.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTouchEvent>

namespace {

/// A window that counts what reaches it.
struct Glass : QObject {
    bool event(QEvent *event) override
    {
        reached += event->isInputEvent() ? 1 : 0;
        return QObject::event(event);
    }
    qsizetype reached = 0;
};

struct Gated {
    CrankedClock clock;
    Session session{ {}, {}, clock };
    Glass glass;
    TouchGate gate{ glass, session };

    void feel(const QList<QEvent::Type> &touch)
    {
        for (const QEvent::Type type : touch)
            feel(type);
    }
    void feel(QEvent::Type type)
    {
        const auto event = eventOf(type);
        QCoreApplication::sendEvent(&glass, event.get());
    }

private:
    std::unique_ptr<QEvent> eventOf(QEvent::Type type)
    {
        switch (type) {
        case QEvent::KeyPress:
        case QEvent::KeyRelease:
            return std::make_unique<QKeyEvent>(type, Qt::Key_Return, Qt::NoModifier);
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::TouchEnd:
            return std::make_unique<QTouchEvent>(type, &m_device);
        default:
            return std::make_unique<QMouseEvent>(type, QPointF(5, 5), QPointF(5, 5), Qt::LeftButton,
                type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        }
    }

    QPointingDevice m_device{ QStringLiteral("glass"), 1, QInputDevice::DeviceType::TouchScreen,
        QPointingDevice::PointerType::Finger, QInputDevice::Capability::Position, 10, 0 };
};

/// A touch from its beginning to its end.
using Touch = QList<QEvent::Type>;

}

class TouchGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_first_touch_only_wakes_data()
    {
        QTest::addColumn<Touch>("touch");
        QTest::newRow("mouse") << Touch{ QEvent::MouseButtonPress, QEvent::MouseMove,
            QEvent::MouseButtonRelease };
        QTest::newRow("finger") << Touch{ QEvent::TouchBegin, QEvent::TouchUpdate, QEvent::TouchEnd };
        QTest::newRow("key") << Touch{ QEvent::KeyPress, QEvent::KeyRelease };
    }
    void the_first_touch_only_wakes()
    {
        QFETCH(Touch, touch);
        Gated gated;
        gated.feel(touch);
        QCOMPARE(gated.glass.reached, 0);
        QCOMPARE(gated.session.phase(), Session::Phase::Greeting);
        gated.feel(touch);
        QCOMPARE(gated.glass.reached, touch.size());
    }

    void a_pointer_that_passes_over_the_glass_wakes_nobody()
    {
        Gated gated;
        QMouseEvent passing(
            QEvent::MouseMove, QPointF(5, 5), QPointF(5, 5), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&gated.glass, &passing);
        QCOMPARE(gated.session.phase(), Session::Phase::Asleep);
    }
};

STILLROOM_TEST(TouchGateTest)
#include "tst_touchgate.moc"
