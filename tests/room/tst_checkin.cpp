// SPDX-License-Identifier: MPL-2.0
// A person lets staff know, sees that somebody saw it, changes it, takes it back; and nobody else learns of
// it.
#include "fakes/patientbus.h"
#include "kiosk.h"
#include "testprogram.h"

using Stand = HeldToken::Stand;
using Kind = DeskAnswer::Kind;

namespace {

LocalText text(const char *words)
{
    return LocalText({ { QStringLiteral("en"), QString::fromUtf8(words) } });
}

/// The shipped room with a check-in of its own: four needs of which three exclude each other, and two places.
Content content()
{
    Content content = shippedContent();
    SiteCheckIn &site = content.settings.checkIn;
    site = {};
    site.enabled = true;
    site.kiosk = QStringLiteral("test");
    site.needs = { { QStringLiteral("water"), text("Water"), {}, {}, {} },
        { QStringLiteral("quiet-little"), text("A little quiet"), {}, {}, QStringLiteral("quiet") },
        { QStringLiteral("quiet-while"), text("A while of quiet"), {}, {}, QStringLiteral("quiet") },
        { QStringLiteral("quiet-until"), text("Quiet until someone comes"), {}, {},
            QStringLiteral("quiet") } };
    site.places = { text("by the plants"), text("outside") };
    site.seats = { text("Desk"), text("Peer") };
    return content;
}

/// There before the room and after it.
struct Line {
    PatientBus bus;
};

struct Visited : Line, KioskWith<> {
    CheckIn &checkIn = *room.checkIn();

    explicit Visited(Content with = content())
        : KioskWith<>(std::move(with), &bus)
    {
        goHome();
    }
    /// Seconds go by at the desk as well: each board is shown.
    void listen(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            clock.crank(1s);
            bus.show();
        }
    }
    void choose(int colour, int thing)
    {
        checkIn.take(checkIn.colours()[colour]);
        checkIn.take(checkIn.things()[thing]);
    }
    /// A visitor lets staff know, and stays.
    void letKnow(int colour, int thing)
    {
        checkIn.begin();
        choose(colour, thing);
        checkIn.toggle(checkIn.needs()[0]);
        checkIn.send();
    }
    void leaveAndComeBack()
    {
        session.leave();
        clock.crank(1s);
        goHome();
    }
};

}

class CheckInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void without_a_desk_it_rests_and_says_so()
    {
        Visited kiosk;
        QVERIFY(kiosk.checkIn.offered());
        QVERIFY(!kiosk.checkIn.open());
        kiosk.clock.crank(1s);
        QVERIFY(!kiosk.checkIn.open()); // what the broker took counts for nothing
        kiosk.bus.show();
        QVERIFY(kiosk.checkIn.open());
        kiosk.clock.crank(15s);
        QVERIFY(!kiosk.checkIn.open());
    }

    void without_a_bus_or_a_site_that_wants_it_nothing_is_different()
    {
        Kiosk alone(content());
        QVERIFY(alone.room.checkIn()->offered());
        QVERIFY(!alone.room.checkIn()->open());
        Content without = content();
        without.settings.checkIn.enabled = false;
        PatientBus bus;
        KioskWith<> plain(without, &bus);
        QVERIFY(!plain.room.checkIn()->offered());
        plain.goHome();
        plain.room.checkIn()->begin();
        plain.room.checkIn()->send();
        plain.room.checkIn()->change();
        plain.room.checkIn()->takeBack();
        plain.room.quietTime()->begin(QuietTime::Length::Little);
        plain.clock.crank(10s);
        QVERIFY(bus.boards.empty());
    }

    void a_person_sees_that_a_person_saw_it()
    {
        Visited kiosk;
        kiosk.listen(1);
        kiosk.letKnow(3, 0);
        QCOMPARE(kiosk.session.place(), Session::Place::TokenState);
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::Going);
        kiosk.clock.crank(1s);
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::Going); // said, and no page has shown it
        kiosk.bus.show();
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::NotSeen);
        QCOMPARE(kiosk.checkIn.held()->look()->title(), QStringLiteral("Blue leaf"));
        kiosk.bus.answer(Kind::AboutFive, 0, 1);
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::Seen);
        QCOMPARE(kiosk.checkIn.held()->said(), HeldToken::Said::AboutFive);
        kiosk.bus.answer(Kind::OnTheWay, 0, 1);
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::OnTheWay);
        kiosk.bus.answer(Kind::Done, 0, 1);
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::Done);
        kiosk.listen(61);
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::Ended);
        QCOMPARE(kiosk.bus.rows(), 0);
    }

    void a_line_that_goes_is_told_within_fifteen_seconds_and_its_return_is_true()
    {
        Visited kiosk;
        kiosk.listen(1);
        kiosk.letKnow(3, 0);
        kiosk.listen(2);
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::NotSeen);
        kiosk.bus.cut();
        kiosk.clock.crank(15s);
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::Lost);
        kiosk.bus.mend();
        kiosk.listen(1);
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::NotSeen);
        QCOMPARE(kiosk.bus.rows(), 1);
    }

    void a_desk_that_never_shows_it_is_told_too()
    {
        Visited kiosk;
        kiosk.listen(1);
        kiosk.letKnow(3, 0);
        const auto shown = kiosk.bus.boards.back();
        for (int i = 0; i < 15; ++i) {
            kiosk.clock.crank(1s);
            const QByteArray latest = std::exchange(kiosk.bus.boards.back(), shown);
            kiosk.bus.show(std::uint32_t(i + 1)); // always a new page, which shows an old board
            kiosk.bus.boards.back() = latest;
        }
        QVERIFY(kiosk.checkIn.open());
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::Lost);
    }

    void it_can_be_changed_and_taken_back()
    {
        Visited kiosk;
        kiosk.listen(1);
        kiosk.letKnow(3, 0);
        kiosk.listen(1);
        kiosk.bus.answer(Kind::Seen, 0, 1);
        kiosk.checkIn.change();
        QCOMPARE(kiosk.session.place(), Session::Place::Wishes);
        kiosk.checkIn.toggle(kiosk.checkIn.needs()[1]);
        kiosk.checkIn.toggle(kiosk.checkIn.needs()[2]);
        QVERIFY(!kiosk.checkIn.needs()[1]->chosen()); // one of a group
        kiosk.checkIn.wished();
        QCOMPARE(kiosk.session.place(), Session::Place::Whereabouts);
        kiosk.checkIn.toggle(kiosk.checkIn.places()[1]);
        kiosk.checkIn.send();
        kiosk.listen(1);
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::NotSeen);
        QCOMPARE(kiosk.checkIn.wishes(), QStringLiteral("Water · A while of quiet · Outside"));
        QCOMPARE(kiosk.bus.rows(), 1);
        QCOMPARE(kiosk.bus.number<std::uint32_t>(PatientBus::place(0) + 4), 0b101U);
        QCOMPARE(int(kiosk.bus.boards.back()[PatientBus::place(0) + 8]), 2);
        kiosk.checkIn.takeBack();
        QCOMPARE(kiosk.session.place(), Session::Place::CheckIn);
        kiosk.listen(1);
        QCOMPARE(kiosk.bus.rows(), 0);
    }

    void back_from_a_token_leads_out_and_never_into_what_was_sent()
    {
        Visited kiosk;
        kiosk.listen(1);
        kiosk.session.go(Session::Place::CheckIn);
        kiosk.letKnow(3, 0);
        kiosk.checkIn.change();
        kiosk.checkIn.send();
        kiosk.session.back();
        QCOMPARE(kiosk.session.place(), Session::Place::CheckIn);
        kiosk.session.back();
        QCOMPARE(kiosk.session.place(), Session::Place::Home);
    }

    void back_from_a_token_that_was_taken_back_leads_home()
    {
        Visited kiosk;
        kiosk.listen(1);
        kiosk.session.go(Session::Place::CheckIn);
        kiosk.letKnow(3, 0);
        kiosk.checkIn.takeBack();
        QCOMPARE(kiosk.session.place(), Session::Place::CheckIn);
        kiosk.session.back();
        QCOMPARE(kiosk.session.place(), Session::Place::Home);
    }

    void a_change_that_was_not_sent_is_not_shown_as_said()
    {
        Visited kiosk;
        kiosk.listen(1);
        kiosk.letKnow(3, 0);
        kiosk.checkIn.change();
        kiosk.checkIn.toggle(kiosk.checkIn.needs()[1]);
        kiosk.session.back();
        QCOMPARE(kiosk.session.place(), Session::Place::TokenState);
        QCOMPARE(kiosk.checkIn.wishes(), QStringLiteral("Water"));
        kiosk.checkIn.change();
        QVERIFY(kiosk.checkIn.needs()[0]->chosen());
        QVERIFY(!kiosk.checkIn.needs()[1]->chosen());
    }

    void a_change_to_what_was_done_meanwhile_is_said_anew()
    {
        Visited kiosk;
        kiosk.listen(1);
        kiosk.letKnow(3, 0);
        kiosk.listen(1);
        kiosk.checkIn.change();
        kiosk.checkIn.toggle(kiosk.checkIn.needs()[1]);
        kiosk.bus.answer(Kind::Done, 0);
        kiosk.checkIn.send();
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::Going);
        kiosk.listen(11);
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::NotSeen);
        QCOMPARE(kiosk.bus.rows(), 1);
        QCOMPARE(kiosk.bus.number<std::uint32_t>(PatientBus::place(0) + 4), 0b11U);
    }

    void a_token_that_was_pointed_out_is_let_go_by_pointing_at_another()
    {
        Visited kiosk;
        kiosk.listen(1);
        kiosk.letKnow(3, 0);
        kiosk.leaveAndComeBack();
        kiosk.checkIn.find();
        kiosk.choose(3, 0);
        QVERIFY(kiosk.checkIn.held()->onBoard());
        kiosk.checkIn.change();
        kiosk.session.back();
        kiosk.session.back();
        kiosk.checkIn.take(kiosk.checkIn.things()[1]);
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::Ended);
        kiosk.session.back();
        kiosk.checkIn.take(kiosk.checkIn.things()[0]);
        kiosk.session.back();
        kiosk.session.back();
        kiosk.checkIn.take(kiosk.checkIn.colours()[1]);
        QVERIFY(!kiosk.checkIn.held()->onBoard());
    }

    void my_token_is_found_again_in_three_taps_and_says_its_state_alone()
    {
        Visited kiosk;
        kiosk.listen(1);
        kiosk.letKnow(3, 0);
        kiosk.listen(1);
        kiosk.bus.answer(Kind::Seen, 0, 1);
        kiosk.leaveAndComeBack();
        kiosk.listen(1);
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::None);
        kiosk.checkIn.find();
        kiosk.choose(3, 0);
        QCOMPARE(kiosk.session.place(), Session::Place::TokenState);
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::Seen);
        QVERIFY(kiosk.checkIn.wishes().isEmpty());
        for (const WishChoice *need : kiosk.checkIn.needs())
            QVERIFY(!need->chosen());
    }

    void a_wrong_pick_shows_nothing_and_no_picture_tells_who_is_there()
    {
        Visited kiosk;
        kiosk.listen(1);
        kiosk.letKnow(3, 0);
        kiosk.leaveAndComeBack();
        kiosk.checkIn.find();
        for (const TokenLook *look : kiosk.checkIn.things())
            QVERIFY(look->offered());
        kiosk.choose(3, 1);
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::Ended);
        QVERIFY(!kiosk.checkIn.held()->onBoard());
        kiosk.checkIn.change();
        QCOMPARE(kiosk.session.place(), Session::Place::TokenState);
    }

    void a_token_that_is_there_is_not_offered()
    {
        Visited kiosk;
        kiosk.listen(1);
        kiosk.letKnow(3, 0);
        kiosk.leaveAndComeBack();
        kiosk.checkIn.begin();
        kiosk.checkIn.take(kiosk.checkIn.colours()[3]);
        QVERIFY(!kiosk.checkIn.things()[0]->offered());
        QVERIFY(kiosk.checkIn.things()[1]->offered());
        kiosk.checkIn.take(kiosk.checkIn.things()[0]);
        QCOMPARE(kiosk.session.place(), Session::Place::TokenThing);
    }

    void taps_around_an_end_belong_to_nobody()
    {
        Visited kiosk;
        kiosk.listen(1);
        kiosk.checkIn.begin();
        kiosk.choose(3, 0);
        kiosk.checkIn.toggle(kiosk.checkIn.needs()[0]);
        kiosk.session.leave();
        kiosk.clock.crank(50ms);
        kiosk.checkIn.send(); // a tap that was under way
        kiosk.checkIn.begin();
        kiosk.clock.crank(2s);
        QCOMPARE(kiosk.bus.rows(), 0);
        QVERIFY(kiosk.asNew());
        kiosk.goHome();
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::None);
        QVERIFY(!kiosk.checkIn.held()->look()->token());
        QVERIFY(kiosk.checkIn.wishes().isEmpty());
    }

    void a_token_outlives_its_visit_and_the_visit_forgets_it()
    {
        Visited kiosk;
        kiosk.listen(1);
        kiosk.letKnow(3, 0);
        kiosk.session.leave();
        kiosk.clock.crank(1s);
        QVERIFY(kiosk.asNew());
        QCOMPARE(kiosk.bus.rows(), 1);
        for (int i = 0; i < 91; ++i)
            kiosk.clock.crank(1min);
        QCOMPARE(kiosk.bus.rows(), 0);
    }

    void whoever_nobody_marks_is_told_and_can_ask_again()
    {
        Visited kiosk;
        kiosk.listen(1);
        kiosk.letKnow(3, 0);
        kiosk.listen(1);
        for (int minute = 0; minute < 10; ++minute) {
            kiosk.session.touched();
            kiosk.listen(60);
            QCOMPARE(bool(kiosk.bus.boards.back()[PatientBus::place(0) + 11] & 16), minute >= 4);
        }
        QVERIFY(kiosk.checkIn.held()->late());
        kiosk.checkIn.askAgain();
        QVERIFY(kiosk.checkIn.held()->askedAgain());
        kiosk.listen(1);
        QVERIFY(kiosk.bus.boards.back()[PatientBus::place(0) + 11] & 32);
        kiosk.bus.answer(Kind::Seen, 0);
        QVERIFY(!kiosk.checkIn.held()->late() && !kiosk.checkIn.held()->askedAgain());
    }

    void what_goes_out_is_as_long_and_as_often_whatever_is_chosen()
    {
        const auto sizes = [](int colour, int thing, int need) {
            Visited kiosk;
            kiosk.listen(3);
            kiosk.checkIn.begin();
            kiosk.choose(colour, thing);
            kiosk.checkIn.toggle(kiosk.checkIn.needs()[need]);
            kiosk.checkIn.send();
            kiosk.listen(5);
            std::vector<qsizetype> lengths;
            for (const QByteArray &board : kiosk.bus.boards)
                lengths.push_back(board.size());
            return lengths;
        };
        QCOMPARE(sizes(3, 0, 0), sizes(1, 7, 2));
        QCOMPARE(sizes(3, 0, 0).size(), std::size_t(8));
    }

    void a_storm_of_answers_is_read_no_faster_than_a_person_can_tap()
    {
        Visited kiosk;
        kiosk.listen(1);
        kiosk.letKnow(3, 0);
        kiosk.listen(1);
        for (int i = 0; i < 60; ++i)
            kiosk.bus.answer(Kind::Seen, 0);
        kiosk.bus.answer(Kind::Done, 0);
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::Seen);
        kiosk.listen(1);
        kiosk.bus.answer(Kind::Done, 0);
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::Done);
    }

    void an_answer_to_another_start_of_the_program_changes_nothing()
    {
        Visited kiosk;
        kiosk.listen(1);
        kiosk.letKnow(3, 0);
        kiosk.listen(1);
        QByteArray &board = kiosk.bus.boards.back();
        board[4] = char(board[4] + 1);
        kiosk.bus.answer(Kind::Seen, 0);
        QCOMPARE(kiosk.checkIn.held()->stand(), Stand::NotSeen);
    }

    void quiet_time_is_silent_and_still_and_the_desk_sees_it()
    {
        Visited kiosk;
        kiosk.listen(1);
        kiosk.letKnow(3, 0);
        kiosk.room.quietTime()->begin(QuietTime::Length::While);
        QCOMPARE(kiosk.session.place(), Session::Place::QuietTogether);
        QVERIFY(kiosk.soundboard.quiet());
        QVERIFY(kiosk.lighting.still());
        kiosk.listen(1);
        QCOMPARE(kiosk.bus.number<std::uint32_t>(PatientBus::place(0) + 4), 0b101U);
    }

    void quiet_time_promises_the_desk_only_where_somebody_sees_it()
    {
        Visited kiosk;
        const QuietTime &quiet = *kiosk.room.quietTime();
        kiosk.listen(1);
        QVERIFY(!quiet.told());
        kiosk.letKnow(3, 0);
        kiosk.listen(1);
        QVERIFY(quiet.told());
        kiosk.bus.close();
        QVERIFY(!quiet.told());
        kiosk.listen(1);
        QVERIFY(quiet.told());
        kiosk.bus.answer(Kind::Done, 0);
        QVERIFY(!quiet.told());
    }

    void quiet_time_promises_nothing_that_the_site_has_no_word_for()
    {
        Content without = content();
        without.settings.checkIn.needs.pop_back();
        Visited kiosk(without);
        kiosk.listen(1);
        kiosk.letKnow(3, 0);
        kiosk.listen(1);
        QVERIFY(!kiosk.room.quietTime()->told());
    }

    void quiet_time_ends_with_a_soft_question_and_no_sooner_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("minutes");
        QTest::newRow("a little") << int(QuietTime::Length::Little) << 5;
        QTest::newRow("a while") << int(QuietTime::Length::While) << 15;
        QTest::newRow("until someone comes") << int(QuietTime::Length::UntilSomeoneComes) << 20;
    }
    void quiet_time_ends_with_a_soft_question_and_no_sooner()
    {
        QFETCH(int, length);
        QFETCH(int, minutes);
        Visited kiosk;
        kiosk.room.quietTime()->begin(QuietTime::Length(length));
        kiosk.clock.crank(std::chrono::minutes(minutes) - 1s);
        QCOMPARE(kiosk.session.phase(), Session::Phase::Inside);
        kiosk.clock.crank(2s);
        QCOMPARE(kiosk.session.phase(), Session::Phase::Asking);
        kiosk.session.touched();
        QCOMPARE(kiosk.session.place(), Session::Place::QuietTogether);
        kiosk.clock.crank(std::chrono::minutes(minutes) - 1s);
        QCOMPARE(kiosk.session.phase(), Session::Phase::Inside);
    }

    void what_the_desk_says_of_waiting_grows_old_and_goes()
    {
        Visited kiosk;
        const RoomWords &today = *kiosk.room.today();
        kiosk.bus.sayWait(4, 8, "One clinician is away.", "Tea is on the small table.");
        QCOMPARE(today.wait(), RoomWords::Wait::Range);
        QCOMPARE(today.from(), 20);
        QCOMPARE(today.to(), 40);
        QCOMPARE(today.why(), QStringLiteral("One clinician is away."));
        QVERIFY(!today.old());
        kiosk.clock.crank(15min);
        QVERIFY(today.old());
        kiosk.clock.crank(4h);
        QCOMPARE(today.wait(), RoomWords::Wait::Unsaid);
        QVERIFY(today.why().isEmpty());
        QCOMPARE(today.notice(), QStringLiteral("Tea is on the small table."));
        kiosk.clock.crank(12h); // past midnight
        QVERIFY(today.notice().isEmpty());
    }

    void a_new_notice_does_not_make_an_old_wait_look_fresh()
    {
        Visited kiosk;
        const RoomWords &today = *kiosk.room.today();
        kiosk.bus.sayWait(4, 8, "One clinician is away.");
        kiosk.clock.crank(15min);
        kiosk.bus.sayWait(4, 8, "One clinician is away.", "Tea is on the small table.");
        QVERIFY(today.old());
        QCOMPARE(today.notice(), QStringLiteral("Tea is on the small table."));
        kiosk.bus.sayWait(5, 8, "One clinician is away.", "Tea is on the small table.");
        QVERIFY(!today.old());
    }

    void how_somebody_is_stays_with_the_visit()
    {
        Visited kiosk;
        kiosk.listen(1);
        const QByteArray before = kiosk.bus.boards.back().mid(12);
        Feelings &feelings = *kiosk.room.feelings();
        feelings.toggle(2);
        feelings.toggle(11);
        feelings.toggle(12);
        feelings.toggle(-1);
        QCOMPARE(feelings.picked(), 1 << 2 | 1 << 11);
        kiosk.listen(1);
        QCOMPARE(kiosk.bus.boards.back().mid(14), before.mid(2));
        kiosk.session.leave();
        kiosk.clock.crank(1s);
        QCOMPARE(feelings.picked(), 0);
        QVERIFY(kiosk.asNew());
    }
};

STILLROOM_TEST(CheckInTest)
#include "tst_checkin.moc"
