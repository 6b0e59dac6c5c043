// SPDX-License-Identifier: MPL-2.0
// A mistake in a site's files never reaches the glass, and keeping a copy never stands in the way.
#include "core/samplecontent.h"
#include "device/lastgood.h"
#include "testprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

using Source = LastGood::Source;

class LastGoodTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_content.emplace(); }

    void a_good_site_is_shown_and_kept()
    {
        LastGood lastGood(state());
        const Result<Content> content = choose(lastGood);
        QVERIFY(content.ok());
        QCOMPARE(lastGood.source(), Source::Site);
        QVERIFY(lastGood.problems().empty());
        QCOMPARE(kept(),
            QStringList({ u"pages/en/costs.md"_s, u"pages/en/person.md"_s, u"pages/es/costs.md"_s,
                u"pages/es/person.md"_s, u"site.toml"_s }));
    }

    void only_a_sites_own_files_are_kept()
    {
        m_content->write(u"site/notes about people.txt"_s, "no");
        m_content->write(u"site/pages/en/costs.md~"_s, "no");
        m_content->write(u"site/pages/fr/costs.md"_s, "no");
        chooseWithNew();
        QCOMPARE(kept().size(), 5);
    }

    void a_broken_site_shows_the_last_good_one()
    {
        chooseWithNew();
        m_content->edit(u"site/pages/en/costs.md"_s, "Nothing today.", "Ten dollars.");
        m_content->edit(u"site/site.toml"_s, "prompt = 45", "prompt = 4");
        LastGood lastGood(state());
        const Result<Content> content = choose(lastGood);
        QVERIFY(content.ok());
        QCOMPARE(lastGood.source(), Source::LastGood);
        QCOMPARE(content->pages.find(u"costs"_s, u"en"_s)->blocks.front().text, u"Nothing today."_s);
        QCOMPARE(lastGood.problems().size(), 1U);
        QCOMPARE(lastGood.problems().front().text(), u"site.toml:8:10: prompt is 4; give 30 to 120"_s);
    }

    void a_broken_last_good_one_shows_what_was_shipped()
    {
        chooseWithNew();
        m_content->write(u"state/last-good/site.toml"_s, "languages = ");
        m_content->remove(u"site/site.toml"_s);
        LastGood lastGood(state());
        const Result<Content> content = choose(lastGood);
        QVERIFY(content.ok());
        QCOMPARE(lastGood.source(), Source::Shipped);
        QCOMPARE(content->settings.agency.in(u"en"_s), u"As shipped"_s);
        QCOMPARE(lastGood.problems().front().text(), u"site.toml: this file is missing"_s);
    }

    void with_nothing_good_there_are_problems_and_no_content()
    {
        m_content->remove(u"site"_s);
        LastGood lastGood(state());
        const Result<Content> content
            = lastGood.choose(m_content->media(), m_content->site(), m_content->path(u"nowhere"_s));
        QVERIFY(!content.ok());
        QVERIFY(!content.problems().empty());
    }

    void a_broken_file_of_media_leaves_the_site_on_the_glass_and_kept()
    {
        m_content->edit(u"media/activities/tide.toml"_s, "kind = \"tide\"", "kind = \"wave\"");
        m_content->write(u"media/themes/nook.toml"_s, "id = ");
        LastGood lastGood(state());
        const Result<Content> content = choose(lastGood);
        QVERIFY(content.ok());
        QCOMPARE(lastGood.source(), Source::Site);
        QCOMPARE(content->catalog.activities.size(), 1U);
        QCOMPARE(lastGood.problems().size(), 2U);
        QCOMPARE(kept().size(), 5);
    }

    void a_lost_mood_does_not_take_a_sites_own_words_away()
    {
        chooseWithNew();
        m_content->write(u"media/themes/dawn.toml"_s,
            sampleFiles()[u"media/themes/nook.toml"_s].replace("id = \"nook\"", "id = \"dawn\""));
        m_content->remove(u"media/themes/nook.toml"_s);
        LastGood lastGood(state());
        const Result<Content> content = choose(lastGood);
        QVERIFY(content.ok());
        QCOMPARE(lastGood.source(), Source::LastGood);
        QCOMPARE(content->settings.agency.in(u"en"_s), u"The Annex"_s);
        QCOMPARE(content->settings.light.mood, u"dawn"_s);
    }

    void without_any_media_there_is_still_a_room()
    {
        m_content->remove(u"media"_s);
        LastGood lastGood(state());
        const Result<Content> content = choose(lastGood);
        QVERIFY(content.ok());
        QCOMPARE(content->catalog.moods.size(), 1U);
        QCOMPARE(content->settings.agency.in(u"en"_s), u"The Annex"_s);
        QCOMPARE(
            lastGood.problems().size(), 7U); // of moods, sounds, mixes, activities, tags, needs and tokens
    }

    void a_repaired_site_comes_back()
    {
        chooseWithNew();
        m_content->edit(u"site/site.toml"_s, "prompt = 45", "prompt = 4");
        chooseWithNew();
        m_content->edit(u"site/site.toml"_s, "prompt = 4\n", "prompt = 60\n");
        LastGood lastGood(state());
        QCOMPARE(choose(lastGood)->settings.visit.prompt, std::chrono::seconds(60));
        QCOMPARE(lastGood.source(), Source::Site);
    }

    void the_same_content_is_not_written_again()
    {
        chooseWithNew();
        const QString before = QFileInfo(link()).symLinkTarget();
        const QDateTime when = QFileInfo(before + u"/site.toml"_s).fileTime(QFile::FileModificationTime);
        chooseWithNew();
        QCOMPARE(QFileInfo(link()).symLinkTarget(), before);
        QCOMPARE(QFileInfo(before + u"/site.toml"_s).fileTime(QFile::FileModificationTime), when);
    }

    void a_page_taken_away_is_gone_from_the_copy()
    {
        chooseWithNew();
        m_content->edit(u"site/site.toml"_s, "\"costs\", ", "");
        m_content->remove(u"site/pages/en/costs.md"_s);
        m_content->remove(u"site/pages/es/costs.md"_s);
        chooseWithNew();
        QCOMPARE(kept().size(), 3);
    }

    void there_are_never_more_than_two_generations()
    {
        QDir().mkpath(state() + u"/generation-crashed"_s);
        for (int i = 0; i < 5; ++i) {
            m_content->write(u"site/pages/en/costs.md"_s,
                sampleFiles()[u"site/pages/en/costs.md"_s] + QByteArray(i, '\n') + "More.");
            chooseWithNew();
            QCOMPARE(QDir(state()).entryList({ u"generation-*"_s }, QDir::Dirs).size(), 1);
            QVERIFY(QFileInfo(link()).isDir());
        }
    }

    void a_state_folder_that_is_no_folder_stops_nothing()
    {
        m_content->write(u"state"_s, "a file");
        LastGood lastGood(state());
        QVERIFY(choose(lastGood).ok());
        QCOMPARE(lastGood.source(), Source::Site);
    }

    void no_state_folder_stops_nothing()
    {
        LastGood lastGood{ QString() };
        QVERIFY(choose(lastGood).ok());
        m_content->edit(u"site/site.toml"_s, "prompt = 45", "prompt = 4");
        QVERIFY(choose(lastGood).ok());
        QCOMPARE(lastGood.source(), Source::Shipped);
    }

    void a_state_folder_that_cannot_be_written_stops_nothing()
    {
        if (::geteuid() == 0)
            QSKIP("root can write everywhere");
        chooseWithNew();
        m_content->edit(u"site/site.toml"_s, "prompt = 45", "prompt = 60");
        QVERIFY(QFile::setPermissions(state(), QFile::ReadOwner | QFile::ExeOwner));
        LastGood lastGood(state());
        const Result<Content> content = choose(lastGood);
        QVERIFY(QFile::setPermissions(state(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(content.ok());
        QCOMPARE(lastGood.source(), Source::Site);
        QCOMPARE(kept().size(), 5);
    }

    void something_else_called_last_good_is_left_alone()
    {
        m_content->write(u"state/last-good/mine.txt"_s, "mine");
        LastGood lastGood(state());
        QVERIFY(choose(lastGood).ok());
        QVERIFY(QFileInfo::exists(state() + u"/last-good/mine.txt"_s));
        QVERIFY(QDir(state()).entryList({ u"generation-*"_s }, QDir::Dirs).isEmpty());
    }

private:
    QString state() const { return m_content->path(u"state"_s); }
    QString link() const { return state() + u"/last-good"_s; }

    Result<Content> choose(LastGood &lastGood) const
    {
        const auto files = sampleFiles();
        for (auto file = files.begin(); file != files.end(); ++file)
            if (file.key().startsWith(u"site/"_s))
                m_content->write(u"shipped"_s + file.key().mid(4), file.value());
        m_content->edit(u"shipped/site.toml"_s, "The Annex", "As shipped");
        return lastGood.choose(m_content->media(), m_content->site(), m_content->path(u"shipped"_s));
    }

    /// As after a restart.
    void chooseWithNew() const
    {
        LastGood lastGood(state());
        QVERIFY(choose(lastGood).ok());
    }

    QStringList kept() const
    {
        QStringList files;
        const QString folder = QFileInfo(link()).symLinkTarget();
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            files += QDir(folder).relativeFilePath(it.next());
        files.sort();
        return files;
    }

    std::optional<SampleContent> m_content;
};

STILLROOM_TEST(LastGoodTest)
#include "tst_lastgood.moc"
