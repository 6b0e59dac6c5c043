// SPDX-License-Identifier: MPL-2.0
// No frame comes to the glass while nothing moves. In real time, which a busy machine may take more of.
#include "glassprogram.h"
#include "qml/livekiosk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using At = Session::Place;

class tst_stillframes : public QObject {
    Q_OBJECT

    std::unique_ptr<LiveKiosk> m_still; ///< one visit for all

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
};

STILLROOM_GLASS_TEST(tst_stillframes, Glass::drawnByTheClock)
#include "tst_stillframes.moc"
