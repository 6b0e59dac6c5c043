// SPDX-License-Identifier: MPL-2.0
// The board: two people never have the same token, what has ended is not there, and an answer does what it
// says.
#include "core/board.h"
#include "testprogram.h"

#include <cstring>
#include <random>

using namespace std::chrono_literals;
using Kind = DeskAnswer::Kind;
using State = BoardRow::State;

namespace {

constexpr TokenPair kLeaf{ 3, 0 }, kHill{ 1, 2 };

/// A board on which each new token shows at once.
struct Desk {
    Board board{ 90min, 7 };
    Board::Moment now = 1h;

    std::uint16_t add(TokenPair token, Wish wish = {})
    {
        now += Board::kApart;
        return board.add(token, wish, now);
    }
    bool say(Kind kind, std::uint16_t life, std::uint8_t seat = 0, std::uint8_t to = 0)
    {
        const BoardRow *row = board.of(life);
        return board.answer({ kind, row ? row->token : TokenPair{ 255, 255 }, 0, life, to, seat }, now);
    }
    const BoardRow &row(std::uint16_t life) const { return *board.of(life); }
};

/// Whether these bytes stand anywhere in the board.
bool holds(const Board &board, std::uint32_t needs)
{
    const auto *bytes = reinterpret_cast<const char *>(&board);
    for (std::size_t at = 0; at + sizeof needs <= sizeof board; ++at)
        if (std::memcmp(bytes + at, &needs, sizeof needs) == 0)
            return true;
    return false;
}

}

class BoardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatever_people_and_staff_do_no_two_live_tokens_are_alike()
    {
        std::mt19937 random(4);
        Board board(90min, 0);
        Board::Moment now{ 0 };
        for (int step = 0; step < 40000; ++step) {
            now += std::chrono::seconds(random() % 90);
            const TokenPair token{ std::uint8_t(random() % 8), std::uint8_t(random() % 12) };
            const auto rows = board.rows();
            const std::uint16_t any = rows.empty() ? std::uint16_t(1) : rows[random() % rows.size()].life;
            switch (random() % 6) {
            case 0:
            case 1:
            case 2:
                board.add(token, { std::uint32_t(random()), std::uint8_t(random() % 9) }, now);
                break;
            case 3:
                board.takeBack(any);
                break;
            case 4:
                board.answer({ Kind(1 + random() % 10), board.of(any) ? board.of(any)->token : token, 0, any,
                                 std::uint8_t(random() % 8), std::uint8_t(random() % 8) },
                    now);
                break;
            case 5:
                board.expire(now);
                break;
            }
            for (std::size_t i = 0; i < board.rows().size(); ++i)
                for (std::size_t j = 0; j < i; ++j) {
                    QVERIFY(board.rows()[i].token != board.rows()[j].token);
                    QVERIFY(board.rows()[i].life != board.rows()[j].life);
                }
        }
    }

    void a_token_that_is_there_is_not_given_again_until_it_has_ended()
    {
        Desk desk;
        const auto life = desk.add(kLeaf);
        QVERIFY(life != 0);
        QVERIFY(!desk.board.free(kLeaf));
        QCOMPARE(desk.add(kLeaf), std::uint16_t(0));
        QVERIFY(desk.board.takeBack(life));
        const auto next = desk.add(kLeaf);
        QVERIFY(next != 0 && next != life);
    }

    void thirty_two_at_once_and_one_in_ten_seconds()
    {
        Board board(90min, 0);
        for (int i = 0; i < 40; ++i)
            board.add({ std::uint8_t(i % 8), std::uint8_t(i / 8) }, {}, 1h);
        QCOMPARE(board.rows().size(), Board::kMost);
        QVERIFY(board.full());
        for (std::size_t i = 1; i < Board::kMost; ++i)
            QCOMPARE(board.rows()[i].shows - board.rows()[i - 1].shows, Board::Moment(10s));
    }

    void what_has_ended_leaves_no_byte_behind()
    {
        Desk desk;
        constexpr std::uint32_t first = 0xA5C3E1F7, second = 0x9B7D5F31;
        const auto one = desk.add(kLeaf, { first, 3 }), other = desk.add(kHill, { second, 4 });
        QVERIFY(holds(desk.board, first) && holds(desk.board, second));
        QVERIFY(desk.board.takeBack(one));
        QVERIFY(!holds(desk.board, first) && holds(desk.board, second));
        QVERIFY(desk.say(Kind::Done, other));
        desk.now += Board::kDoneStays;
        QVERIFY(desk.board.expire(desk.now));
        QVERIFY(!holds(desk.board, second));
    }

    void it_ends_after_its_time_seen_or_not()
    {
        Desk desk;
        const auto life = desk.add(kLeaf);
        desk.now += 90min - 1ms;
        QVERIFY(!desk.board.expire(desk.now));
        QVERIFY(desk.board.of(life));
        desk.now += 1ms;
        QVERIFY(desk.board.expire(desk.now));
        QVERIFY(!desk.board.of(life));
        QVERIFY(!desk.board.change(life, {}, desk.now));
        QVERIFY(!desk.board.takeBack(life));
        QVERIFY(!desk.board.askAgain(life));
    }

    void an_answer_moves_it_on_and_whoever_answers_has_it()
    {
        Desk desk;
        const auto life = desk.add(kLeaf);
        QCOMPARE(desk.row(life).state, State::NotSeen);
        QVERIFY(desk.say(Kind::Seen, life, 2));
        QCOMPARE(desk.row(life).state, State::Seen);
        QCOMPARE(int(desk.row(life).seat), 2);
        QVERIFY(desk.say(Kind::AboutFifteen, life, 3));
        QCOMPARE(desk.row(life).said, BoardRow::Said::AboutFifteen);
        QCOMPARE(int(desk.row(life).seat), 3);
        QVERIFY(desk.say(Kind::OnTheWay, life));
        QCOMPARE(desk.row(life).state, State::OnTheWay);
        QCOMPARE(int(desk.row(life).seat), 3);
        QVERIFY(desk.say(Kind::HandOver, life, 3, 1));
        QCOMPARE(int(desk.row(life).seat), 1);
        QVERIFY(desk.say(Kind::Done, life));
        QVERIFY(!desk.say(Kind::Seen, life));
        QVERIFY(desk.say(Kind::NotDone, life));
        QCOMPARE(desk.row(life).state, State::Seen);
    }

    void a_pause_gives_a_seats_tokens_to_anyone_and_clear_all_ends_all()
    {
        Desk desk;
        const auto mine = desk.add(kLeaf), hers = desk.add(kHill);
        desk.say(Kind::Seen, mine, 1);
        desk.say(Kind::Seen, hers, 2);
        QVERIFY(desk.board.answer({ Kind::Pause, { 255, 255 }, 0, 0, 0, 1 }, desk.now));
        QCOMPARE(int(desk.row(mine).seat), 0);
        QCOMPARE(int(desk.row(hers).seat), 2);
        QVERIFY(desk.board.answer({ Kind::ClearAll, { 255, 255 }, 0, 0, 0, 0 }, desk.now));
        QCOMPARE(desk.row(mine).state, State::Done);
        QCOMPARE(desk.row(hers).state, State::Done);
        QVERIFY(!desk.board.answer({ Kind::ClearAll, { 255, 255 }, 0, 0, 0, 0 }, desk.now));
    }

    void clear_all_leaves_who_has_not_been_shown_yet()
    {
        Desk desk;
        const auto shown = desk.add(kLeaf);
        const auto waits = desk.board.add(kHill, {}, desk.now); // ten seconds after the other
        QVERIFY(desk.row(waits).shows > desk.now);
        QVERIFY(desk.board.answer({ Kind::ClearAll, { 255, 255 }, 0, 0, 0, 0 }, desk.now));
        QCOMPARE(desk.row(shown).state, State::Done);
        QCOMPARE(desk.row(waits).state, State::NotSeen);
    }

    void an_answer_to_a_life_that_ended_or_to_another_token_changes_nothing()
    {
        Desk desk;
        const auto gone = desk.add(kLeaf);
        desk.board.takeBack(gone);
        const auto life = desk.add(kLeaf);
        QVERIFY(!desk.board.answer({ Kind::Done, kLeaf, 0, gone, 0, 0 }, desk.now));
        QVERIFY(!desk.board.answer({ Kind::Done, kHill, 0, life, 0, 0 }, desk.now));
        QCOMPARE(desk.row(life).state, State::NotSeen);
    }

    void another_wish_is_not_seen_yet_whatever_was_said_before()
    {
        Desk desk;
        const auto life = desk.add(kLeaf, { 1, 0 });
        desk.board.goesOut(5, desk.now);
        desk.say(Kind::AboutFive, life, 1);
        QCOMPARE(desk.row(life).told, 5U);
        QVERIFY(desk.board.change(life, { 6, 2 }, desk.now));
        QCOMPARE(desk.row(life).wish, (Wish{ 6, 2 }));
        QCOMPARE(desk.row(life).state, State::NotSeen);
        QCOMPARE(desk.row(life).said, BoardRow::Said::Nothing);
        QCOMPARE(desk.row(life).told, 0U);
        desk.board.goesOut(6, desk.now);
        QCOMPARE(desk.row(life).told, 6U);
    }

    void what_does_not_show_yet_is_not_told_and_not_answered()
    {
        Board board(90min, 0);
        board.add(kLeaf, {}, 1h);
        const auto life = board.add(kHill, {}, 1h);
        board.goesOut(1, 1h);
        QCOMPARE(board.of(life)->told, 0U);
        QVERIFY(!board.answer({ Kind::Seen, kHill, 0, life, 0, 0 }, 1h));
        board.goesOut(11, 1h + 10s);
        QCOMPARE(board.of(life)->told, 11U);
    }

    void another_wish_has_not_been_asked_for_again()
    {
        Desk desk;
        const auto life = desk.add(kLeaf, { 1, 0 });
        QVERIFY(desk.board.askAgain(life));
        QVERIFY(desk.board.change(life, { 6, 2 }, desk.now));
        QVERIFY(!desk.row(life).asksAgain);
    }

    void the_same_wish_once_more_takes_no_answer_away()
    {
        Desk desk;
        const auto life = desk.add(kLeaf, { 1, 2 });
        desk.say(Kind::OnTheWay, life, 1);
        QVERIFY(desk.board.change(life, { 1, 2 }, desk.now + 1min));
        QCOMPARE(desk.row(life).state, State::OnTheWay);
    }

    void what_was_said_later_is_as_old_as_it_is()
    {
        Desk desk;
        const auto life = desk.add(kLeaf);
        desk.say(Kind::Seen, life);
        desk.now += 9min;
        desk.say(Kind::AboutFive, life);
        QCOMPARE(desk.row(life).turned, desk.now);
    }

    void tokens_that_are_taken_back_unseen_keep_nobody_waiting()
    {
        Board board(90min, 0);
        for (int i = 0; i < 100; ++i)
            QVERIFY(board.takeBack(board.add(kHill, {}, 1h)));
        const auto life = board.add(kLeaf, {}, 1h);
        QVERIFY(board.of(life)->shows <= Board::Moment(1h + 10s));
    }
};

STILLROOM_TEST(BoardTest)
#include "tst_board.moc"
