// SPDX-License-Identifier: MPL-2.0
// How many frames come to the glass, counted in real time: none at all while nothing moves.
#include "glassprogram.h"
#include "qml/livekiosk.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using At = Session::Place;

class tst_frames : public QObject {
    Q_OBJECT

    std::unique_ptr<LiveKiosk> m_still; ///< one visit for all that stands still

private Q_SLOTS:
    void initTestCase() { m_still = std::make_unique<LiveKiosk>(Motion::Still); }

    void while_nothing_moves_there_is_no_frame_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("rest") << int(At::Rest);
        QTest::newRow("home") << int(At::Home);
        QTest::newRow("sound, playing") << int(At::Sound);
        QTest::newRow("mixer, playing") << int(At::Mixer);
        QTest::newRow("reading") << int(At::Reading);
        QTest::newRow("stillness, its words gone") << int(At::Stillness);
        QTest::newRow("water, untouched") << int(At::Thing);
    }
    void while_nothing_moves_there_is_no_frame()
    {
        QFETCH(int, place);
        if (At(place) != At::Rest) {
            m_still->comeHome();
            if (At(place) == At::Sound || At(place) == At::Mixer)
                for (Channel *channel : m_still->room.soundboard()->channels().first(2))
                    if (!channel->playing())
                        m_still->room.soundboard()->toggle(channel);
            if (At(place) == At::Reading)
                m_still->room.library()->read(m_still->room.library()->leaves().value(0));
            else if (At(place) == At::Thing)
                m_still->room.things()->begin(m_still->room.things()->list().value(1));
            else
                m_still->room.session()->go(At(place));
        }
        m_still->settle(At(place) == At::Stillness ? 8s + LiveKiosk::kAnswers : LiveKiosk::kAnswers);
        QCOMPARE(m_still->count(4s), 0);
    }

    void a_ring_on_water_moves_as_a_finger_does_and_then_comes_to_rest()
    {
        m_still->comeHome();
        m_still->room.things()->begin(m_still->room.things()->list().value(1));
        m_still->settle();
        QTest::mouseClick(m_still->stage.window(), Qt::LeftButton, Qt::NoModifier, QPoint(640, 420));
        QTest::qWait(300);
        const int frames = m_still->count(2s);
        qInfo("%.1f frames a second", frames / 2.0);
        QVERIFY2(frames > 60, qPrintable(QString::number(frames)));
        m_still->settle(3200ms);
        QCOMPARE(m_still->count(3s), 0);
    }

    void a_page_that_is_hidden_runs_nothing()
    {
        m_still->comeHome();
        m_still->room.things()->begin(m_still->room.things()->list().value(1));
        m_still->settle();
        QTest::mouseClick(m_still->stage.window(), Qt::LeftButton, Qt::NoModifier, QPoint(640, 420));
        m_still->room.session()->go(At::Home); // while a ring still runs
        m_still->settle();
        QCOMPARE(m_still->count(2s), 0);
    }

    void slow_weather_comes_twenty_times_a_second()
    {
        m_still.reset(); // its window would count, too
        LiveKiosk kiosk(Motion::Slow);
        QTest::qWait(5000); // for the weather to have come up to its own pace
        const int frames = kiosk.count(3s);
        qInfo("%.1f frames a second", frames / 3.0);
        QVERIFY2(frames >= 45 && frames <= 66, qPrintable(QString::number(frames)));
    }
};

STILLROOM_GLASS_TEST(tst_frames, Glass::drawnByTheClock)
#include "tst_frames.moc"
