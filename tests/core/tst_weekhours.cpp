// SPDX-License-Identifier: MPL-2.0
// Hours of the week go by the clock on the wall, whatever becomes of it.
#include "core/table.h"
#include "core/weekhours.h"
#include "testprogram.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

struct HoursRead {
    WeekHours hours;
    Problems problems;
};

HoursRead readHours(const QByteArray &list)
{
    HoursRead reading;
    auto toml = parseToml("hours = " + list, u"site.toml"_s);
    Table table(*std::move(toml), u"site.toml"_s, reading.problems);
    reading.hours = WeekHours::read(table, u"hours"_s);
    return reading;
}

QDateTime on(QDate day, int hour, int minute = 0, int second = 0)
{
    return { day, QTime(hour, minute, second) };
}

const QDate kMonday{ 2026, 11, 23 };

}

class WeekHoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void without_any_there_is_none_at_any_time()
    {
        const WeekHours none;
        QVERIFY(!none.any());
        for (int hour = 0; hour < 24; ++hour)
            QVERIFY(!none.at(on(kMonday, hour)) && !none.endAfter(on(kMonday, hour)));
    }

    void they_last_from_their_first_second_to_before_their_last()
    {
        const WeekHours noon = readHours("[\"12:00-13:30\"]").hours;
        QVERIFY(noon.any());
        QVERIFY(!noon.at(on(kMonday, 11, 59, 59)));
        QVERIFY(noon.at(on(kMonday, 12)));
        QVERIFY(noon.at(on(kMonday, 13, 29, 59)));
        QVERIFY(!noon.at(on(kMonday, 13, 30)));
        QCOMPARE(noon.endAfter(on(kMonday, 12, 40)), QTime(13, 30));
        QVERIFY(!noon.endAfter(on(kMonday, 13, 30)));
    }

    void they_go_over_midnight_and_over_the_end_of_the_week()
    {
        const WeekHours night = readHours("[\"20:00-07:00\"]").hours;
        for (int day = 0; day < 8; ++day) {
            QVERIFY(night.at(on(kMonday.addDays(day), 23, 30)));
            QVERIFY(night.at(on(kMonday.addDays(day), 6, 59)));
            QVERIFY(!night.at(on(kMonday.addDays(day), 7)));
            QCOMPARE(night.endAfter(on(kMonday.addDays(day), 23)), QTime(7, 0));
        }
    }

    void a_day_before_them_keeps_them_to_that_day()
    {
        const WeekHours late = readHours("[\"fri-mon 22:00-01:00\", \"wed 12:00-13:00\"]").hours;
        const QList<bool> evenings{ true, false, false, false, true, true, true };
        for (int day = 0; day < 7; ++day) {
            QCOMPARE(late.at(on(kMonday.addDays(day), 22, 30)), evenings.at(day));
            QCOMPARE(
                late.at(on(kMonday.addDays(day + 1), 0, 30)), evenings.at(day)); // the night that it began
            QCOMPARE(late.at(on(kMonday.addDays(day), 12, 30)), day == 2);
        }
    }

    void hours_that_touch_end_together()
    {
        const WeekHours two = readHours("[\"12:00-13:00\", \"12:30-14:00\", \"14:00-14:15\"]").hours;
        QCOMPARE(two.endAfter(on(kMonday, 12, 10)), QTime(14, 15));
    }

    void hours_meet_where_a_minute_is_in_both_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("meet");
        QTest::newRow("touching") << QByteArray("[\"08:00-12:00\"]") << QByteArray("[\"12:00-18:00\"]")
                                  << false;
        QTest::newRow("a minute") << QByteArray("[\"08:00-12:01\"]") << QByteArray("[\"12:00-18:00\"]")
                                  << true;
        QTest::newRow("within") << QByteArray("[\"08:00-18:00\"]") << QByteArray("[\"12:00-13:00\"]") << true;
        QTest::newRow("other days") << QByteArray("[\"mon-fri 08:00-18:00\"]")
                                    << QByteArray("[\"sat-sun 08:00-18:00\"]") << false;
        QTest::newRow("over midnight")
            << QByteArray("[\"sun 22:00-07:00\"]") << QByteArray("[\"mon 06:00-09:00\"]") << true;
        QTest::newRow("the night before")
            << QByteArray("[\"mon 22:00-07:00\"]") << QByteArray("[\"mon 06:00-09:00\"]") << false;
        QTest::newRow("none") << QByteArray("[]") << QByteArray("[\"mon 06:00-09:00\"]") << false;
    }

    void hours_meet_where_a_minute_is_in_both()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(bool, meet);
        QCOMPARE(readHours(one).hours.meet(readHours(other).hours), meet);
        QCOMPARE(readHours(other).hours.meet(readHours(one).hours), meet);
    }

    void a_whole_week_of_them_has_no_end()
    {
        const WeekHours always = readHours("[\"00:00-12:00\", \"12:00-00:00\"]").hours;
        QVERIFY(always.at(on(kMonday, 5)));
        QVERIFY(!always.endAfter(on(kMonday, 5)));
    }

    void they_follow_the_wall_when_summer_time_comes_and_goes()
    {
        const QTimeZone berlin("Europe/Berlin");
        const WeekHours night = readHours("[\"02:30-03:30\"]").hours;
        const auto quietMinutes = [&night, &berlin](QDate day) {
            int minutes = 0;
            for (QDateTime wall(day, QTime(1, 0), berlin); wall.time() < QTime(5, 0); wall = wall.addSecs(60))
                minutes += night.at(wall) ? 1 : 0;
            return minutes;
        };
        QCOMPARE(quietMinutes({ 2026, 3, 28 }), 60);
        QCOMPARE(quietMinutes({ 2026, 3, 29 }), 30); // the wall goes from 2:00 to 3:00
        QCOMPARE(quietMinutes({ 2026, 10, 25 }), 90); // and shows 2:30 twice
    }

    void what_is_no_time_is_told_with_its_place_and_the_form_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : { "", "noon", "12:00", "12:00-", "12:00-12:00", "12:00 - 13:00",
                 "24:00-07:00", "12:60-13:00", "9:00-10:00", "mon 9:00-10:00", "monday 09:00-10:00",
                 "mun 09:00-10:00", "mon-mun 09:00-10:00", "mon- 09:00-10:00", "12:00-13:00 mon",
                 "12:00-13:00x", "MON 12:00-13:00" })
            QTest::addRow("%s", text) << QByteArray(text);
    }

    void what_is_no_time_is_told_with_its_place_and_the_form()
    {
        QFETCH(QByteArray, text);
        const HoursRead reading = readHours("[\"08:00-09:00\", \"" + text + "\"]");
        QCOMPARE(reading.problems.size(), 1U);
        QCOMPARE(reading.problems.front().text(),
            u"site.toml:1:25: \"%1\" is no stretch of hours; give hours such as 12:00-13:30 or 20:00-07:00, "
            u"with days "
            "before them if you like, such as mon-fri 12:00-13:30"_s.arg(QString::fromUtf8(text)));
    }
};

STILLROOM_TEST(WeekHoursTest)
#include "tst_weekhours.moc"
