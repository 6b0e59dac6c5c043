// SPDX-License-Identifier: MPL-2.0
// What a site decides about the quiet check-in, as the kiosk has it.
#include "core/samplecontent.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;

class SiteCheckInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_site_that_says_nothing_of_it_has_none();
    void what_a_site_decides_is_read();
    void what_is_not_decided_is_as_usual();
    void a_site_can_switch_it_off_and_keep_its_words();
    void needs_stand_in_the_order_of_the_site();
    void the_desk_reads_what_was_written_for_it();
    void a_broken_need_of_media_is_left_out_alone();
    void with_no_need_left_there_is_no_check_in();
    void a_proven_site_goes_on_without_a_need_that_media_lost();
    void where_the_file_cannot_be_read_no_name_is_held_against_the_site();
};

namespace {

/// What the kiosk makes of it.
SiteCheckIn onTheGlass(const SampleContent &sample, Content::SiteIs siteIs = Content::SiteIs::New)
{
    Problems leftOut;
    return Content::readGood(sample.media(), sample.site(), siteIs, leftOut, QDate(2026, 11, 22))
        ->settings.checkIn;
}

QStringList idsOf(const SiteCheckIn &checkIn)
{
    QStringList ids;
    for (const Need &need : checkIn.needs)
        ids += need.id;
    return ids;
}

}

void SiteCheckInTest::a_site_that_says_nothing_of_it_has_none()
{
    const SampleContent content;
    content.edit(u"site/site.toml"_s, sampleCheckIn(), "");
    QVERIFY(content.read().ok());
    QVERIFY(!content.read()->settings.checkIn.enabled);
}

void SiteCheckInTest::what_a_site_decides_is_read()
{
    const SiteCheckIn checkIn = onTheGlass(SampleContent());
    QVERIFY(checkIn.enabled);
    QCOMPARE(checkIn.kiosk, u"annex-hall"_s);
    QCOMPARE(checkIn.name.in(u"es"_s), u"El pasillo"_s);
    QCOMPARE(checkIn.places.size(), 2U);
    QCOMPARE(checkIn.places[1].in(u"es"_s), u"banca"_s);
    QCOMPARE(checkIn.seats.size(), 1U);
    QCOMPARE(checkIn.seats[0].in(u"en"_s), u"Desk"_s);
    QCOMPARE(checkIn.remind, std::chrono::minutes(4));
    QCOMPARE(checkIn.life, std::chrono::hours(1));
}

void SiteCheckInTest::what_is_not_decided_is_as_usual()
{
    const SampleContent content;
    content.edit(u"site/site.toml"_s, sampleCheckIn(),
        "[check-in]\nkiosk = \"a\"\nname = { en = \"A\", es = \"A\" }\nneeds = [\"water\"]\n");
    QCOMPARE(content.problems(), QStringList());
    const SiteCheckIn checkIn = onTheGlass(content);
    QVERIFY(checkIn.enabled && checkIn.places.empty() && checkIn.seats.empty());
    QCOMPARE(checkIn.remind, std::chrono::minutes(5));
    QCOMPARE(checkIn.life, std::chrono::minutes(90));
}

void SiteCheckInTest::a_site_can_switch_it_off_and_keep_its_words()
{
    const SampleContent content;
    content.edit(u"site/site.toml"_s, "life = 60", "enabled = false");
    QVERIFY(!onTheGlass(content).enabled);
    QCOMPARE(onTheGlass(content).needs.size(), 3U);
}

void SiteCheckInTest::needs_stand_in_the_order_of_the_site()
{
    const SiteCheckIn checkIn = onTheGlass(SampleContent());
    QCOMPARE(idsOf(checkIn), QStringList({ u"quiet-a-little"_s, u"water"_s, u"blanket"_s }));
    QCOMPARE(checkIn.needs[0].group, u"quiet"_s);
    QCOMPARE(checkIn.needs[1].sign, u"water"_s);
    QCOMPARE(checkIn.needs[1].text.in(u"es"_s), u"Agua"_s);
    QCOMPARE(checkIn.needs[2].text.in(u"es"_s), u"Una cobija"_s);
}

void SiteCheckInTest::the_desk_reads_what_was_written_for_it()
{
    const SiteCheckIn checkIn = onTheGlass(SampleContent());
    QCOMPARE(checkIn.needs[0].desk.in(u"en"_s), u"Quiet, a little"_s);
    QCOMPARE(checkIn.needs[1].desk, checkIn.needs[1].text);
    QCOMPARE(checkIn.needs[2].desk, checkIn.needs[2].text);
}

void SiteCheckInTest::a_broken_need_of_media_is_left_out_alone()
{
    const SampleContent content;
    content.edit(u"media/needs.toml"_s, ", es = \"Agua\"", "");
    QCOMPARE(idsOf(onTheGlass(content)), QStringList({ u"quiet-a-little"_s, u"blanket"_s }));
    QCOMPARE(content.problems().size(), 1); // the site names a need that is there
}

void SiteCheckInTest::with_no_need_left_there_is_no_check_in()
{
    const SampleContent content;
    content.edit(u"site/site.toml"_s, sampleCheckIn(),
        "[check-in]\nkiosk = \"a\"\nname = { en = \"A\", es = \"A\" }\nneeds = [\"water\"]\n");
    content.edit(u"media/needs.toml"_s, ", es = \"Agua\"", "");
    QVERIFY(!onTheGlass(content).enabled);
}

void SiteCheckInTest::a_proven_site_goes_on_without_a_need_that_media_lost()
{
    const SampleContent content;
    content.edit(u"media/needs.toml"_s, "\"water\"\ntext", "\"tea\"\ntext");
    QCOMPARE(content.problems().size(), 1);
    const SiteCheckIn checkIn = onTheGlass(content, Content::SiteIs::Proven);
    QCOMPARE(idsOf(checkIn), QStringList({ u"quiet-a-little"_s, u"blanket"_s }));
}

void SiteCheckInTest::where_the_file_cannot_be_read_no_name_is_held_against_the_site()
{
    const SampleContent content;
    content.remove(u"media/needs.toml"_s);
    QCOMPARE(content.problems(), QStringList{ u"media/needs.toml: this file is missing"_s });
    content.write(u"media/needs.toml"_s, "licence = \"CC0-1.0\"\n");
    QCOMPARE(content.problems(),
        QStringList{ u"media/needs.toml: there is no need here; give at least one of [[needs]]"_s });
}

STILLROOM_TEST(SiteCheckInTest)
#include "tst_sitecheckin.moc"
