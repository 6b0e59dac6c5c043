// SPDX-License-Identifier: MPL-2.0
// How a browser gets to the desk page: told to staff behind their door, as it is just then, and to nobody
// else.
#include "fakes/doorplate.h"
#include "staffed.h"
#include "testprogram.h"

#include <QSemaphore>

#include <atomic>

using PairingState = Pairing::State;
using At = Session::Place;

namespace {

/// Counts who asks, and may be kept waiting with the answer.
struct CountingPlate : Doorplate {
    Says read() const override
    {
        const bool first = ++asked == 1;
        may.acquire();
        return first ? says : later.value_or(says);
    }
    std::optional<Says> later; ///< what it says from the second time on, where that is another
    mutable std::atomic<int> asked = 0;
    mutable QSemaphore may{ 100 };
};

struct Paired : Staffed {
    CountingPlate plate;
    Pairing pairing{ &plate, door, session, language, clock };

    ~Paired() { plate.may.release(100); }
    PairingState look()
    {
        session.go(At::Pairing);
        while (pairing.state() == PairingState::Looking)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return pairing.state();
    }
};

}

class PairingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staff_see_the_address_its_picture_and_the_marks_of_its_certificate()
    {
        Paired kiosk;
        kiosk.goInside();
        QCOMPARE(kiosk.look(), PairingState::There);
        QCOMPARE(kiosk.pairing.address(), QStringLiteral("https://front-desk.riverside.example.org/"));
        QCOMPARE(kiosk.pairing.dark(), QrSquare::of(kiosk.pairing.address().toUtf8()).dark);
        QVERIFY(kiosk.pairing.side() >= 21);
        QCOMPARE(kiosk.pairing.fingerprint().size(), 16);
        QCOMPARE(kiosk.pairing.fingerprint().front(), QStringLiteral("1F26"));
        QCOMPARE(kiosk.pairing.fingerprint().join(QString()).size(), 2 * DeskAddress::kFingerprint);
    }

    void nobody_gets_there_by_another_way_than_the_pin()
    {
        Paired kiosk;
        kiosk.goToDoor();
        kiosk.session.go(At::Pairing);
        QCOMPARE(kiosk.session.place(), At::Staff);
        kiosk.knock("0000");
        kiosk.session.go(At::Pairing);
        QCOMPARE(kiosk.session.place(), At::Staff);
        QCOMPARE(kiosk.plate.asked, 0);
        QCOMPARE(kiosk.pairing.address(), QString());
    }

    void it_is_looked_up_anew_each_time_that_staff_come()
    {
        Paired kiosk;
        kiosk.goInside();
        QCOMPARE(kiosk.look(), PairingState::There);
        kiosk.session.back();
        kiosk.plate.says = std::optional<DeskAddress>();
        QCOMPARE(kiosk.look(), PairingState::Nowhere);
        QCOMPARE(kiosk.pairing.address(), QString());
        QCOMPARE(kiosk.pairing.side(), 0);
        QCOMPARE(kiosk.plate.asked, 2);
    }

    void an_answer_that_comes_when_staff_have_gone_is_not_shown()
    {
        Paired kiosk;
        kiosk.plate.may.acquire(100);
        kiosk.plate.later = std::optional<DeskAddress>();
        kiosk.goInside();
        kiosk.session.go(At::Pairing);
        kiosk.session.back();
        kiosk.session.go(At::Pairing); // answers come in the order of the questions
        QStringList shown;
        connect(&kiosk.pairing, &Pairing::changed, this, [&] { shown += kiosk.pairing.address(); });
        kiosk.plate.may.release(2);
        QVERIFY(QTest::qWaitFor([&] { return kiosk.pairing.state() == PairingState::Nowhere; }));
        QCOMPARE(shown.join(QString()), QString());
    }

    void a_file_that_cannot_be_read_is_told_to_staff_with_its_place()
    {
        Paired kiosk;
        kiosk.plate.says = Problem{ QStringLiteral("door.toml"), 2, 8, QStringLiteral("port is 0"),
            QStringLiteral("give 1 to 65535") };
        kiosk.goInside();
        QCOMPARE(kiosk.look(), PairingState::Unreadable);
        QCOMPARE(kiosk.pairing.trouble(), QStringLiteral("door.toml:2:8: port is 0; give 1 to 65535"));
    }

    void a_certificate_that_ends_is_told_in_time_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<Pairing::Term>("term");
        QTest::newRow("two months") << 60 << Pairing::Term::Running;
        QTest::newRow("less") << 59 << Pairing::Term::Ending;
        QTest::newRow("its last day") << 0 << Pairing::Term::Ending;
        QTest::newRow("the day after") << -1 << Pairing::Term::Over;
    }

    void a_certificate_that_ends_is_told_in_time()
    {
        QFETCH(int, days);
        QFETCH(Pairing::Term, term);
        Paired kiosk;
        kiosk.plate.says = Doorplate::example(kiosk.clock.today().addDays(days));
        kiosk.goInside();
        QCOMPARE(kiosk.look(), PairingState::There);
        QCOMPARE(kiosk.pairing.term(), term);
    }

    void a_kiosk_without_a_state_folder_says_that_there_is_none()
    {
        Staffed kiosk;
        kiosk.goInside();
        kiosk.session.go(At::Pairing);
        QCOMPARE(kiosk.room.pairing()->state(), PairingState::Nowhere);
    }
};

STILLROOM_TEST(PairingTest)
#include "tst_pairing.moc"
