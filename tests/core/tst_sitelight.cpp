// SPDX-License-Identifier: MPL-2.0
// The lights that a site gives to hours of the week, as they are read.
#include "core/codedmoods.h"
#include "core/sitelight.h"
#include "core/table.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;

namespace {

struct LightsRead {
    std::vector<HourLight> lights;
    Problems problems;
};

const SiteLight kOwn{ u"nook"_s, { -1, 1 } };

LightsRead readLights(const QByteArray &list)
{
    LightsRead reading;
    auto toml = parseToml("by-time = " + list, u"site.toml"_s);
    Table table(*std::move(toml), u"site.toml"_s, reading.problems);
    reading.lights = readHourLights(table, u"by-time"_s, QStringList{ u"nook"_s, u"meadow"_s }, kOwn);
    return reading;
}

}

class SiteLightTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_an_entry_does_not_say_is_as_the_rooms_own()
    {
        const auto [lights, problems] = readLights(
            R"([{ hours = "07:30-12:00", mood = "meadow" }, { hours = "20:00-07:00", brightness = -2 }])");
        QVERIFY(problems.empty());
        QCOMPARE(lights.size(), 2U);
        QVERIFY(lights[0].light == (SiteLight{ u"meadow"_s, { -1, 1 } }));
        QVERIFY(lights[1].light == (SiteLight{ u"nook"_s, { -2, 1 } }));
        QVERIFY(lights[1].hours.at({ { 2026, 11, 23 }, QTime(3, 0) }));
    }

    void the_same_light_may_be_given_twice()
    {
        QVERIFY(readLights(R"([{ hours = "20:00-07:00" }, { hours = "mon 06:00-09:00", mood = "nook" }])")
                    .problems.empty());
    }

    void the_third_may_contradict_the_first()
    {
        const auto problems = readLights(R"([{ hours = "08:00-12:00" }, { hours = "12:00-13:00", warmth = 2 },
{ hours = "wed 11:59-12:00", warmth = 2 }])")
                                  .problems;
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(problems.front().text(),
            u"site.toml:2:11: some of these hours have another light already; give each hour one light"_s);
    }

    void what_is_no_time_contradicts_nothing()
    {
        QCOMPARE(
            readLights(R"([{ hours = "noon" }, { hours = "12:00-13:00", warmth = 2 }])").problems.size(), 1U);
    }

    void a_closed_room_is_dark_and_not_black()
    {
        const Palette dark = palette(darkMood(), {});
        for (const Token part : { Token::SkyTop, Token::SkyMiddle, Token::SkyLow, Token::Far, Token::Middle,
                 Token::Near, Token::Pebble }) {
            QVERIFY2(
                dark[part].lightness <= kDarkLightness, qPrintable(QString::number(dark[part].lightness)));
            QVERIFY2(dark[part].lightness >= 2, qPrintable(QString::number(dark[part].lightness)));
        }
        QVERIFY(dark[Token::SkyLow].lightness - dark[Token::Near].lightness > 2); // its hills are to be seen
    }

    void the_words_that_wake_it_can_be_read()
    {
        QVERIFY(worstTextContrast(palette(darkMood(), {})) >= kTextContrast);
    }
};

STILLROOM_TEST(SiteLightTest)
#include "tst_sitelight.moc"
