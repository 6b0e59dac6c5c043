// SPDX-License-Identifier: MPL-2.0
// Soundscapes that a site brings itself: read like those that ship, and never in their way.
#include "core/samplecontent.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;

namespace {

const auto kGarden = u"site/soundscapes/garden.toml"_s;
const QByteArray kWords = R"(id = "garden"
order = 500
voice = "recording"
title = { en = "Garden", es = "Jardín" }
preview = { en = "the pond", es = "el estanque" }
tags = ["water"]
licence = "CC-BY-4.0"
[recording]
file = "garden.flac"
sha256 = "4296f7e8b629c2210da8df7210caea22caa56fbeb33823de05b22954267ff662"
seconds = 60.5
)";

}

class OwnSoundsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleContent>();
        m_sample->write(kGarden, kWords);
        m_sample->write(u"site/soundscapes/garden.flac"_s, "fLaC");
    }

    void they_stand_behind_those_that_ship()
    {
        QCOMPARE(m_sample->problems(), QStringList());
        const auto content = m_sample->read();
        const Soundscape &last = content->catalog.soundscapes.back();
        QCOMPARE(last.id, u"garden"_s);
        QVERIFY(last.voice.kind() == VoiceKind::Recording);
        QCOMPARE(last.recording->path, m_sample->path(u"site/soundscapes/garden.flac"_s));
        QCOMPARE(last.recording->seconds, 60.5);
    }

    void a_site_can_hide_its_own()
    {
        m_sample->edit(u"site/site.toml"_s, "\"brown-noise\"", "\"garden\"");
        QCOMPARE(m_sample->problems(), QStringList());
        QCOMPARE(m_sample->read()->catalog.soundscapes.back().id, u"brown-noise"_s);
    }

    void a_broken_one_silences_only_itself_data();
    void a_broken_one_silences_only_itself();

    void they_play_while_the_last_good_site_stands_in()
    {
        Problems leftOut;
        const auto content = Content::readGood(m_sample->media(), m_sample->site(), Content::SiteIs::Proven,
            leftOut, QDate(2026, 11, 22), m_sample->site());
        m_sample->write(u"elsewhere/site.toml"_s, sampleFiles()[u"site/site.toml"_s]);
        for (const auto *page :
            { "pages/en/costs.md", "pages/es/costs.md", "pages/en/person.md", "pages/es/person.md" })
            m_sample->write(u"elsewhere/"_s + QString::fromLatin1(page),
                sampleFiles()[u"site/"_s + QString::fromLatin1(page)]);
        const auto copy = Content::readGood(m_sample->media(), m_sample->path(u"elsewhere"_s),
            Content::SiteIs::Proven, leftOut, QDate(2026, 11, 22), m_sample->site());
        QVERIFY(leftOut.empty());
        QCOMPARE(copy->catalog.soundscapes.back().id, content->catalog.soundscapes.back().id);
        QCOMPARE(copy->catalog.soundscapes.back().id, u"garden"_s);
    }

private:
    std::unique_ptr<SampleContent> m_sample;
};

void OwnSoundsTest::a_broken_one_silences_only_itself_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("fresh");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &old, const QByteArray &fresh, const char *said) {
        QTest::newRow(name) << old << fresh << QString::fromLatin1(said);
    };
    row("its sound is missing", "garden.flac", "gone.flac",
        "soundscapes/garden.toml: its recording gone.flac is missing; run stillroomctl import again, or take "
        "this file away");
    row("a sound from elsewhere", "garden.flac", "../../x.flac",
        "soundscapes/garden.toml:9:8: file is \"../../x.flac\"; give the name of a .flac that stillroomctl "
        "import "
        "wrote beside this file");
    row("half a sum", "4296f7e8", "",
        "soundscapes/garden.toml:10:10: sha256 is not 64 of 0-9 and a-f; run stillroomctl import again");
    row("too short", "60.5", "4.5", "soundscapes/garden.toml:11:11: seconds is 4.5; give 20 to 7200");
    row("no recording", "[recording]", "[parameters]",
        "soundscapes/garden.toml: recording is missing; give a [recording] part");
    row("an id that ships", "id = \"garden\"", "id = \"soft-rain\"",
        "soundscapes/garden.toml:1:6: id is \"soft-rain\"; give \"garden\", the file's own name");
}

void OwnSoundsTest::a_broken_one_silences_only_itself()
{
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, fresh);
    QFETCH(QString, said);
    m_sample->edit(kGarden, old, fresh);
    QVERIFY2(m_sample->problems().contains(said), qPrintable(m_sample->problems().join(u'\n')));
    Problems leftOut;
    const auto content = Content::readGood(
        m_sample->media(), m_sample->site(), Content::SiteIs::New, leftOut, QDate(2026, 11, 22));
    QVERIFY(content.ok());
    QCOMPARE(content->catalog.soundscapes.size(), 1U);
    QCOMPARE(content->catalog.soundscapes.front().id, u"soft-rain"_s);
}

STILLROOM_TEST(OwnSoundsTest)
#include "tst_ownsounds.moc"
