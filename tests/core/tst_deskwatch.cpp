// SPDX-License-Identifier: MPL-2.0
// Somebody is at the desk while a page shows the board of this moment, and not because a broker says so.
#include "core/deskwatch.h"
#include "testprogram.h"

using namespace std::chrono_literals;
using boardwire::Here;

namespace {

constexpr std::uint32_t kRun = 77;

Here here(std::uint32_t page, std::uint32_t count, std::uint32_t run = kRun)
{
    return { false, page, run, count };
}

}

class DeskWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_page_that_shows_the_board_is_there_until_it_is_silent()
    {
        DeskWatch watch;
        QCOMPARE(watch.count(), std::size_t(0));
        watch.hear(here(1, 4), kRun, 5, 0s);
        QCOMPARE(watch.count(), std::size_t(1));
        QCOMPARE(watch.shown(), 4U);
        QVERIFY(!watch.expire(DeskWatch::kSilent - 1ms));
        QVERIFY(watch.expire(DeskWatch::kSilent));
        QCOMPARE(watch.count(), std::size_t(0));
        QCOMPARE(watch.shown(), 0U);
    }

    void what_shows_no_board_of_ours_is_no_sign_of_life_data()
    {
        QTest::addColumn<Here>("said");
        QTest::newRow("of another run") << here(1, 4, kRun + 1);
        QTest::newRow("of a board that has not gone out") << here(1, 6);
        QTest::newRow("of no board") << here(1, 0);
    }
    void what_shows_no_board_of_ours_is_no_sign_of_life()
    {
        QFETCH(Here, said);
        DeskWatch watch;
        watch.hear(said, kRun, 5, 0s);
        QCOMPARE(watch.count(), std::size_t(0));
    }

    void a_page_that_says_the_same_again_and_again_has_frozen()
    {
        DeskWatch watch;
        for (auto now = 0s; now < 15s; now += 1s)
            watch.hear(here(1, 4), kRun, 50, now);
        QVERIFY(watch.expire(15s));
        QCOMPARE(watch.count(), std::size_t(0));
    }

    void a_page_that_goes_is_gone_at_once_and_only_that()
    {
        DeskWatch watch;
        watch.hear(here(1, 4), kRun, 5, 0s);
        watch.hear(here(2, 3), kRun, 5, 0s);
        watch.hear({ true, 1, 0, 0 }, kRun, 5, 1s);
        QCOMPARE(watch.count(), std::size_t(1));
        QCOMPARE(watch.shown(), 3U);
    }

    void a_ninth_page_finds_no_place_until_one_is_gone()
    {
        DeskWatch watch;
        for (std::uint32_t page = 1; page <= 9; ++page)
            watch.hear(here(page, page), kRun, 20, 0s);
        QCOMPARE(watch.count(), DeskWatch::kMost);
        QCOMPARE(watch.shown(), 8U);
        watch.hear({ true, 3, 0, 0 }, kRun, 20, 0s);
        watch.hear(here(9, 10), kRun, 20, 0s);
        QCOMPARE(watch.shown(), 10U);
    }
};

STILLROOM_TEST(DeskWatchTest)
#include "tst_deskwatch.moc"
