// SPDX-License-Identifier: MPL-2.0
// The whole table of a visit: every phase meets every event, and nothing else happens than is written here.
#include "fakes/crankedclock.h"
#include "room/session.h"
#include "testprogram.h"

#include <QSignalSpy>

#include <random>

using namespace std::chrono_literals;

namespace {

using Phase = Session::Phase;
using Event = Session::Event;

struct Visitor {
    CrankedClock clock;
    Session session{ {}, {}, clock };

    void bring(Phase to)
    {
        if (to == Phase::Asleep)
            return;
        session.touched();
        if (to == Phase::Inside || to == Phase::Asking)
            session.comeIn();
        if (to == Phase::Asking)
            clock.crank(Settings::Visit().idle);
        if (to == Phase::Fading)
            clock.crank(Settings::Visit().idle);
        if (to == Phase::Leaving)
            session.leave();
    }
};

const std::map<std::pair<Phase, Event>, Phase> kMoves{
    { { Phase::Asleep, Event::Touched }, Phase::Greeting },
    { { Phase::Greeting, Event::CameIn }, Phase::Inside },
    { { Phase::Greeting, Event::LeaveAsked }, Phase::Leaving },
    { { Phase::Greeting, Event::IdlePassed }, Phase::Fading },
    { { Phase::Inside, Event::LeaveAsked }, Phase::Leaving },
    { { Phase::Inside, Event::IdlePassed }, Phase::Asking },
    { { Phase::Asking, Event::Touched }, Phase::Inside },
    { { Phase::Asking, Event::LeaveAsked }, Phase::Leaving },
    { { Phase::Asking, Event::PromptPassed }, Phase::Fading },
    { { Phase::Fading, Event::Touched }, Phase::Greeting },
    { { Phase::Fading, Event::LeaveAsked }, Phase::Leaving },
    { { Phase::Fading, Event::WordsGone }, Phase::Leaving },
    { { Phase::Leaving, Event::WordsGone }, Phase::Asleep },
};

constexpr Phase kPhases[]
    = { Phase::Asleep, Phase::Greeting, Phase::Inside, Phase::Asking, Phase::Fading, Phase::Leaving };
constexpr Event kEvents[] = { Event::Touched, Event::CameIn, Event::LeaveAsked, Event::IdlePassed,
    Event::PromptPassed, Event::WordsGone };

}

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_phase_meets_every_event()
    {
        for (const Phase from : kPhases)
            for (const Event event : kEvents) {
                Visitor visitor;
                visitor.bring(from);
                QCOMPARE(visitor.session.phase(), from);
                const QSignalSpy changed(&visitor.session, &Session::phaseChanged);
                visitor.session.handle(event);
                const auto move = kMoves.find({ from, event });
                const Phase to = move == kMoves.end() ? from : move->second;
                const QByteArray row
                    = QByteArray::number(int(from)) + " meets " + QByteArray::number(int(event));
                QVERIFY2(visitor.session.phase() == to, row);
                QVERIFY2(changed.size() == (from == to ? 0 : 1), row);
                QVERIFY2(visitor.clock.beats() == (to == Phase::Asleep ? 0U : 1U), row);
            }
    }

    void the_first_touch_only_wakes()
    {
        Visitor visitor;
        visitor.session.touched();
        QCOMPARE(visitor.session.phase(), Phase::Greeting);
        QCOMPARE(visitor.session.place(), Session::Place::Rest);
    }

    void nobody_comes_in_without_a_touch_before()
    {
        Visitor visitor;
        visitor.session.comeIn();
        visitor.session.go(Session::Place::Home);
        visitor.session.back();
        visitor.session.leave();
        QCOMPARE(visitor.session.phase(), Phase::Asleep);
        QCOMPARE(visitor.session.place(), Session::Place::Rest);
    }

    void who_wants_a_person_need_not_come_in_first()
    {
        Visitor visitor;
        visitor.session.touched();
        visitor.session.go(Session::Place::Home);
        QCOMPARE(visitor.session.place(), Session::Place::Rest);
        visitor.session.go(Session::Place::Person);
        QCOMPARE(visitor.session.phase(), Phase::Inside);
        QCOMPARE(visitor.session.place(), Session::Place::Person);
        visitor.session.back();
        QCOMPARE(visitor.session.place(), Session::Place::Door);
    }

    void words_are_shown_until_they_fade_or_somebody_leaves()
    {
        for (const Phase phase : kPhases) {
            Visitor visitor;
            visitor.bring(phase);
            QCOMPARE(visitor.session.wordsShown(), phase != Phase::Fading && phase != Phase::Leaving);
        }
    }

    void nothing_pressed_while_leaving_moves_the_page()
    {
        Visitor visitor;
        visitor.bring(Phase::Inside);
        visitor.session.go(Session::Place::Home);
        visitor.session.go(Session::Place::Things);
        visitor.session.go(Session::Place::Thing, 1);
        visitor.session.leave();
        const QSignalSpy moved(&visitor.session, &Session::placeChanged);
        visitor.session.back();
        visitor.session.go(Session::Place::Light);
        visitor.session.comeIn();
        visitor.session.touched();
        QCOMPARE(moved.size(), 0);
        QCOMPARE(visitor.session.phase(), Phase::Leaving);
    }

    void there_is_no_sequence_that_leaves_somebody_in_with_nothing_waiting()
    {
        std::mt19937 random(1);
        Visitor visitor;
        for (int i = 0; i < 20000; ++i) {
            pressAnything(visitor.session, random);
            if (random() % 4 == 0)
                visitor.clock.crank(std::chrono::milliseconds(random() % 200000));
            const bool asleep = visitor.session.phase() == Phase::Asleep;
            QVERIFY2(visitor.clock.beats() == (asleep ? 0U : 1U), qPrintable(QString::number(i)));
            if (i % 100 == 0) { // and whoever then goes away without a word is forgotten
                visitor.clock.crank(1200s + 45s + 9s);
                QCOMPARE(visitor.session.phase(), Phase::Asleep);
            }
        }
    }

private:
    static void pressAnything(Session &session, std::mt19937 &random)
    {
        switch (random() % 8) {
        case 0:
            return session.comeIn();
        case 1:
            return random() % 6 == 0 ? session.leave() : session.back();
        case 2:
            return session.setListening(random() % 2 == 0);
        case 3:
            return session.handle(kEvents[random() % 6]);
        case 4:
        case 5:
            return session.go(Session::Place(random() % 11), int(random() % 3) - 1);
        default:
            return session.touched();
        }
    }
};

STILLROOM_TEST(SessionTest)
#include "tst_session.moc"
