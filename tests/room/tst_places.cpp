// SPDX-License-Identifier: MPL-2.0
// The map of places: from each of them there is a way home, a way back, and a way out.
#include "kiosk.h"
#include "testprogram.h"

#include <QMetaEnum>

#include <random>

namespace {

using At = Session::Place;

QList<At> allPlaces()
{
    const auto names = QMetaEnum::fromType<At>();
    QList<At> places;
    for (int i = 0; i < names.keyCount(); ++i)
        places.append(At(names.value(i)));
    return places;
}

struct Somebody {
    Somebody()
    {
        session.setStaffed(true);
        session.touched();
        session.comeIn();
    }
    CrankedClock clock;
    Session session{ {}, {}, clock };
};

}

class PlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_visit_begins_at_the_door_and_the_door_leads_home()
    {
        Somebody somebody;
        QCOMPARE(somebody.session.place(), At::Door);
        QVERIFY(!somebody.session.canGoBack());
        somebody.session.go(At::Home);
        QCOMPARE(somebody.session.place(), At::Home);
        QVERIFY(!somebody.session.canGoBack());
    }

    void from_every_place_there_is_a_way_home_back_and_out()
    {
        for (const At before : allPlaces())
            for (const At place : allPlaces()) {
                if (before == At::Rest || place == At::Rest || before == place)
                    continue;
                Somebody somebody;
                Session &session = somebody.session;
                session.go(before);
                session.go(place);
                QCOMPARE(session.place(), place);
                if (place != At::Home) {
                    QVERIFY(session.canGoBack());
                    session.back();
                    QCOMPARE(session.place(), before);
                    session.go(place);
                }
                session.go(At::Home);
                QCOMPARE(session.place(), At::Home);
                QVERIFY(!session.canGoBack());
                session.go(place);
                session.leave();
                somebody.clock.crank(std::chrono::seconds(1));
                QCOMPARE(session.place(), At::Rest);
                QCOMPARE(session.phase(), Session::Phase::Asleep);
            }
    }

    void rest_is_come_to_by_leaving_alone()
    {
        // Inside, the rest screen would have no way in and no way back.
        for (const At place : allPlaces()) {
            Somebody somebody;
            somebody.session.go(place);
            somebody.session.go(At::Rest);
            QVERIFY(somebody.session.place() != At::Rest);
        }
    }

    void going_where_one_is_leaves_no_trace_on_the_way_back()
    {
        Somebody somebody;
        somebody.session.go(At::Home);
        for (int i = 0; i < 5; ++i)
            somebody.session.go(At::Reading, 3);
        somebody.session.back();
        QCOMPARE(somebody.session.place(), At::Home);
        QVERIFY(!somebody.session.canGoBack());
    }

    void the_way_back_knows_which_page_it_was()
    {
        Somebody somebody;
        somebody.session.go(At::Home);
        somebody.session.go(At::Reading, 3);
        somebody.session.go(At::Reading, 5);
        somebody.session.go(At::Person);
        somebody.session.back();
        QCOMPARE(somebody.session.item(), 5);
        somebody.session.back();
        QCOMPARE(somebody.session.item(), 3);
    }

    void the_way_back_stays_short_however_long_somebody_walks()
    {
        std::mt19937 random(1);
        const QList<At> places = allPlaces();
        Somebody somebody;
        Session &session = somebody.session;
        std::size_t longest = 0;
        for (int i = 0; i < 10000; ++i) {
            if (random() % 5 == 0)
                session.back();
            else
                session.go(places.at(int(random() % unsigned(places.size()))), int(random() % 4) - 1);
            longest = std::max(longest, session.visit().trailLength);
            QVERIFY(session.visit().trailLength <= Visit::kDepth);
            QCOMPARE(session.canGoBack(), session.visit().trailLength > 0);
            QCOMPARE(session.phase(), Session::Phase::Inside);
        }
        QCOMPARE(longest, Visit::kDepth);
        for (std::size_t i = 0; i < Visit::kDepth; ++i)
            session.back();
        QVERIFY(!session.canGoBack());
        const At end = session.place();
        session.back(); // and where the way back ends, nothing happens
        QCOMPARE(session.place(), end);
    }

    void every_thing_and_every_page_that_is_offered_opens()
    {
        Kiosk kiosk;
        kiosk.goHome();
        const auto things = kiosk.things.list();
        for (Thing *thing : things) {
            kiosk.things.begin(thing);
            QCOMPARE(kiosk.things.open(), thing);
            QCOMPARE(kiosk.session.place(), At::Thing);
            kiosk.session.back();
            QVERIFY(!kiosk.things.open());
        }
        const auto leaves = kiosk.library.leaves();
        for (Leaf *leaf : leaves) {
            kiosk.library.read(leaf);
            QCOMPARE(kiosk.library.open(), leaf);
            QCOMPARE(kiosk.session.place(), At::Reading);
            kiosk.session.back();
            QVERIFY(!kiosk.library.open());
        }
    }
};

STILLROOM_TEST(PlacesTest)
#include "tst_places.moc"
