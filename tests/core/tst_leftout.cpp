// SPDX-License-Identifier: MPL-2.0
// A broken file of media never stops the room and never reaches a visitor; staff are told all the same.
#include "core/codedmoods.h"
#include "core/palette.h"
#include "core/samplecontent.h"
#include "core/visit.h"
#include "testprogram.h"

#include <optional>

using namespace Qt::StringLiterals;

using SiteIs = Content::SiteIs;

namespace {

const auto kNook = u"media/themes/nook.toml"_s;
const auto kDawn = u"media/themes/dawn.toml"_s;
const auto kRain = u"media/soundscapes/soft-rain.toml"_s;
const auto kWindow = u"media/mixes/by-the-window.toml"_s;
const auto kLook = u"media/activities/look-around.toml"_s;

template <typename Entry>
QStringList idsOf(const std::vector<Entry> &entries)
{
    QStringList ids;
    for (const Entry &entry : entries)
        ids += entry.id;
    return ids;
}

/// What the kiosk makes of the content, and what it leaves out.
struct Glass {
    explicit Glass(const SampleContent &sample, SiteIs siteIs = SiteIs::New)
        : content(Content::readGood(sample.media(), sample.site(), siteIs, leftOut, QDate(2026, 11, 22)))
    {
    }

    Problems leftOut;
    Result<Content> content;
};

/// The file at `path` under another id of as many letters.
QByteArray renamed(const QString &path, const QByteArray &id, const QByteArray &fresh)
{
    return sampleFiles()[path].replace("id = \"" + id + '"', "id = \"" + fresh + '"');
}

}

class LeftOutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample.emplace();
        m_sample->write(kDawn, renamed(kNook, "nook", "dawn").replace("order = 1", "order = 2"));
    }

    void good_content_is_left_whole()
    {
        const Glass glass(*m_sample);
        QVERIFY(glass.content.ok());
        QVERIFY(glass.leftOut.empty());
        QCOMPARE(idsOf(glass.content->catalog.moods), QStringList({ u"nook"_s, u"dawn"_s }));
        QCOMPARE(glass.content->settings.light.mood, u"nook"_s);
    }

    void a_broken_file_silences_only_itself_data();
    void a_broken_file_silences_only_itself();

    void a_site_whose_mood_is_left_out_has_the_first()
    {
        m_sample->edit(kNook, "#e8a45c", "amber");
        const Glass glass(*m_sample);
        QVERIFY(glass.content.ok());
        QCOMPARE(idsOf(glass.content->catalog.moods), QStringList{ u"dawn"_s });
        QCOMPARE(glass.content->settings.light.mood, u"dawn"_s);
    }

    void with_no_mood_left_a_plain_one_stands_in_data();
    void with_no_mood_left_a_plain_one_stands_in();

    void words_on_the_plain_mood_can_be_read_in_every_setting()
    {
        const Mood mood = plainMood();
        for (const Rgb &ground : mood.sky) {
            QVERIFY(contrast(mood.ink, ground) >= kTextContrast);
            QVERIFY(contrast(mood.softInk, ground) >= kTextContrast);
        }
        for (int brightness = -kFarthestStep; brightness <= kFarthestStep; ++brightness)
            for (int warmth = -kFarthestStep; warmth <= kFarthestStep; ++warmth)
                QVERIFY(worstTextContrast(palette(mood, { brightness, warmth })) >= kTextContrast);
    }

    void without_sounds_or_activities_the_room_goes_on()
    {
        m_sample->remove(u"media/soundscapes"_s);
        m_sample->remove(u"media/activities"_s);
        const Glass glass(*m_sample);
        QVERIFY(glass.content.ok());
        QVERIFY(glass.content->catalog.soundscapes.empty());
        QVERIFY(glass.content->catalog.activities.empty());
        QCOMPARE(glass.leftOut.size(), 2U);
    }

    void a_mix_is_left_out_with_any_of_its_parts()
    {
        m_sample->edit(kRain, "trim = -2.0", "trim = -20.0");
        const Glass broken(*m_sample);
        QVERIFY(broken.content.ok());
        QVERIFY(broken.content->catalog.mixes.empty());
        QCOMPARE(broken.leftOut.size(), 1U); // the sound is at fault, not the mix
    }

    void a_mix_is_hidden_with_any_of_its_parts()
    {
        m_sample->edit(u"site/site.toml"_s, "hidden = [\"brown-noise\"]", "hidden = [\"soft-rain\"]");
        QVERIFY(Glass(*m_sample).content->catalog.mixes.empty());
        m_sample->edit(u"site/site.toml"_s, "hidden = [\"soft-rain\"]", "hidden = [\"by-the-window\"]");
        const Glass glass(*m_sample);
        QVERIFY(glass.content->catalog.mixes.empty());
        QCOMPARE(glass.content->catalog.soundscapes.size(), 2U);
    }

    void what_is_kept_back_stays_hidden_until_a_site_shows_it()
    {
        m_sample->edit(kRain, "[\"rain\", \"water\"]", "[\"rain\", \"fire\"]");
        const Glass byItself(*m_sample);
        QVERIFY(byItself.content->catalog.soundscapes.empty() && byItself.content->catalog.mixes.empty());
        QVERIFY(byItself.leftOut.empty()); // nothing is wrong with it
        m_sample->edit(u"site/site.toml"_s, "[activities]", "[hide]\nshow = [\"fire\"]\n[activities]");
        const Glass shown(*m_sample);
        QCOMPARE(idsOf(shown.content->catalog.soundscapes), QStringList{ u"soft-rain"_s });
        QCOMPARE(shown.content->catalog.mixes.front().tags, QStringList({ u"rain"_s, u"fire"_s }));
        m_sample->edit(u"site/site.toml"_s, "show = [\"fire\"]", "show = [\"fire\"]\ntags = [\"fire\"]");
        QVERIFY(Glass(*m_sample).content->catalog.soundscapes.empty()); // hiding wins
    }

    void a_site_hides_all_that_is_about_one_thing()
    {
        m_sample->edit(
            u"site/site.toml"_s, "[activities]", "[hide]\ntags = [\"night\", \"water\"]\n[activities]");
        const Glass glass(*m_sample);
        QVERIFY(glass.content.ok());
        QVERIFY(glass.content->catalog.soundscapes.empty() && glass.content->catalog.mixes.empty());
        QCOMPARE(idsOf(glass.content->catalog.activities), QStringList{ u"look-around"_s });
        QCOMPARE(
            idsOf(glass.content->catalog.moods), QStringList{ plainMood().id }); // there is always a light
        QCOMPARE(glass.content->settings.light.mood, plainMood().id);
    }

    void breath_is_not_first_when_all_before_it_is_left_out()
    {
        m_sample->edit(kLook, "kind = \"look-around\"", "kind = \"dance\"");
        const Glass glass(*m_sample);
        QVERIFY(glass.content.ok());
        QVERIFY(glass.content->catalog.activities.empty());
    }

    void sounds_beyond_what_a_visit_holds_are_left_out()
    {
        for (std::size_t i = 2; i <= Visit::kSounds; ++i)
            addSound(static_cast<int>(i) + 8);
        const Glass glass(*m_sample);
        QVERIFY(glass.content.ok());
        QCOMPARE(glass.content->catalog.soundscapes.size(), Visit::kSounds - 1); // the site hides one
        QCOMPARE(glass.leftOut.size(), 1U);
        QCOMPARE(glass.leftOut.front().text(),
            u"media/soundscapes/rain-40.toml: this is sound 33; give at most 32"_s);
        QCOMPARE(m_sample->problems(), QStringList{ glass.leftOut.front().text() });
    }

    void of_too_many_files_the_first_are_kept()
    {
        for (int i = 10; i < 10 + 64; ++i)
            m_sample->write(u"media/themes/haze-%1.toml"_s.arg(i),
                renamed(kNook, "nook", "haze-" + QByteArray::number(i)));
        const Glass glass(*m_sample);
        QVERIFY(glass.content.ok());
        QCOMPARE(glass.content->catalog.moods.size(), 64U);
        QCOMPARE(glass.content->settings.light.mood, glass.content->catalog.moods.front().id);
        QCOMPARE(glass.leftOut.size(), 1U);
    }

    void a_mistake_of_the_sites_own_still_refuses_it()
    {
        m_sample->edit(u"site/site.toml"_s, "prompt = 45", "prompt = 4");
        m_sample->edit(kRain, "\"rain\"\n", "\"snow\"\n");
        const Glass glass(*m_sample);
        QCOMPARE(glass.content.problems().size(), 1U);
        QCOMPARE(glass.content.problems().front().file, u"site.toml"_s);
        QCOMPARE(glass.leftOut.size(), 1U);
    }

    void a_name_that_media_never_had_refuses_a_new_site_but_no_proven_one()
    {
        m_sample->edit(u"site/site.toml"_s, "mood = \"nook\"", "mood = \"nock\"");
        m_sample->edit(u"site/site.toml"_s, "\"brown-noise\"", "\"brown-nose\"");
        QCOMPARE(Glass(*m_sample).content.problems().size(), 2U);
        const Glass proven(*m_sample, SiteIs::Proven);
        QVERIFY(proven.content.ok());
        QCOMPARE(proven.content->settings.light.mood, u"nook"_s);
    }

    void a_language_that_media_lacks_refuses_a_new_site_rather_than_every_file()
    {
        m_sample->edit(u"site/site.toml"_s, "[\"en\", \"es\"]", "[\"en\", \"fr\"]");
        m_sample->edit(u"site/site.toml"_s, "es = \"El Anexo\"", "fr = \"L'Annexe\"");
        m_sample->edit(u"site/site.toml"_s, sampleCheckIn(), "");
        m_sample->write(u"site/pages/fr/costs.md"_s, sampleFiles()[u"site/pages/en/costs.md"_s]);
        m_sample->write(u"site/pages/fr/person.md"_s, sampleFiles()[u"site/pages/en/person.md"_s]);
        const Glass glass(*m_sample);
        QCOMPARE(glass.content.problems().size(), 1U);
        QCOMPARE(glass.content.problems().front().text(),
            u"site.toml: nothing in media speaks fr; give languages out of en, es"_s);
        QVERIFY(Glass(*m_sample, SiteIs::Proven).content.ok());
    }

private:
    void addSound(int number) const
    {
        const QByteArray id = "rain-" + QByteArray::number(number);
        m_sample->write(u"media/soundscapes/"_s + QString::fromLatin1(id) + u".toml"_s,
            renamed(kRain, "soft-rain", id).replace("order = 1", "order = " + QByteArray::number(number)));
    }

    std::optional<SampleContent> m_sample;
};

void LeftOutTest::a_broken_file_silences_only_itself_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QString &path, const QByteArray &bytes) {
        QTest::newRow(name) << path << bytes;
    };
    row("a torn mood", kDawn, "id = ");
    row("a mood with a hole in the light", kDawn,
        renamed(kNook, "nook", "dawn").replace("#120c0a", "#000000"));
    row("an empty mood", kDawn, {});
    row("not text", u"media/soundscapes/surf.toml"_s, QByteArray("\x89PNG\r\n\0", 7));
    row("a voice the engine lacks", u"media/soundscapes/surf.toml"_s,
        renamed(kRain, "soft-rain", "surf").replace("voice = \"rain\"", "voice = \"whale\""));
    row("a sound without one language", u"media/soundscapes/surf.toml"_s,
        renamed(kRain, "soft-rain", "surf").replace(", es = \"Lluvia suave\"", ""));
    row("a mix of sounds that nobody has", u"media/mixes/dawn-rain.toml"_s,
        renamed(kWindow, "by-the-window", "dawn-rain").replace("soft-rain = ", "soft-drain = "));
    row("a name for a tag that nothing has", u"media/tags.toml"_s,
        sampleFiles()[u"media/tags.toml"_s] + "unicorn = { en = \"unicorns\", es = \"unicornios\" }\n");
    row("an activity of an unknown kind", u"media/activities/dance.toml"_s,
        renamed(kLook, "look-around", "dance").replace("kind = \"look-around\"", "kind = \"dance\""));
    row("an id used twice", u"media/activities/soft-rain.toml"_s, renamed(kLook, "look-around", "soft-rain"));
    row("a name that is no id", u"media/activities/Look Around.toml"_s, sampleFiles()[kLook]);
}

void LeftOutTest::a_broken_file_silences_only_itself()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, bytes);
    m_sample->write(path, bytes);
    const Glass glass(*m_sample);
    QVERIFY(glass.content.ok());
    const QStringList moods
        = path == kDawn ? QStringList{ u"nook"_s } : QStringList({ u"nook"_s, u"dawn"_s });
    QCOMPARE(idsOf(glass.content->catalog.moods), moods);
    QCOMPARE(idsOf(glass.content->catalog.soundscapes), QStringList{ u"soft-rain"_s });
    QCOMPARE(idsOf(glass.content->catalog.mixes), QStringList{ u"by-the-window"_s });
    QCOMPARE(idsOf(glass.content->catalog.activities), QStringList({ u"look-around"_s, u"tide"_s }));
    QVERIFY(!glass.leftOut.empty());
    for (const Problem &problem : glass.leftOut)
        QCOMPARE(problem.file, path);
    QCOMPARE(
        m_sample->problems().size(), static_cast<qsizetype>(glass.leftOut.size())); // a check stays strict
}

void LeftOutTest::with_no_mood_left_a_plain_one_stands_in_data()
{
    QTest::addColumn<QString>("lost");
    QTest::newRow("both moods") << QString();
    QTest::newRow("the folder of moods") << u"media/themes"_s;
    QTest::newRow("all of media") << u"media"_s;
}

void LeftOutTest::with_no_mood_left_a_plain_one_stands_in()
{
    QFETCH(QString, lost);
    if (lost.isEmpty()) {
        m_sample->write(kNook, "id = ");
        m_sample->write(kDawn, "id = ");
    } else {
        m_sample->remove(lost);
    }
    const Glass glass(*m_sample);
    QVERIFY(glass.content.ok());
    QVERIFY(!glass.leftOut.empty());
    QCOMPARE(idsOf(glass.content->catalog.moods), QStringList{ plainMood().id });
    QCOMPARE(glass.content->settings.light.mood, plainMood().id);
    for (const QString &language : glass.content->settings.languages)
        QVERIFY(glass.content->catalog.moods.front().title.speaks(language));
}

STILLROOM_TEST(LeftOutTest)
#include "tst_leftout.moc"
