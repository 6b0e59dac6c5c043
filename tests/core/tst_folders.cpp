// SPDX-License-Identifier: MPL-2.0
// Folders and files that are not what they should be: missing, huge, pipes, too many. None may keep the kiosk
// waiting.
#include "core/files.h"
#include "core/samplecontent.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class FoldersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_missing_site_is_one_problem()
    {
        const SampleContent content;
        content.remove(u"site"_s);
        QCOMPARE(content.problems(),
            QStringList{ content.site() + u": this folder is missing; give a folder with a site.toml"_s });
    }

    void a_missing_site_file_is_one_problem()
    {
        const SampleContent content;
        content.remove(u"site/site.toml"_s);
        QCOMPARE(content.problems(), QStringList{ u"site.toml: this file is missing"_s });
    }

    void missing_media_is_told_by_folder()
    {
        const SampleContent content;
        content.remove(u"media"_s);
        const QStringList said = content.problems();
        QVERIFY(said.contains(u"media/themes: this folder is missing"_s));
        QVERIFY(said.contains(u"media/soundscapes: this folder is missing"_s));
        QVERIFY(said.contains(u"media/mixes: this folder is missing"_s));
        QVERIFY(said.contains(u"media/tags.toml: this file is missing"_s));
        QVERIFY(said.contains(u"media/needs.toml: this file is missing"_s));
        QVERIFY(said.contains(u"media/tokens/tokens.toml: this file is missing"_s));
        QVERIFY(said.contains(u"media/activities: this folder is missing"_s));
    }

    void media_without_a_mood_is_a_problem()
    {
        const SampleContent content;
        content.edit(u"site/site.toml"_s, "mood = \"nook\"\n", "");
        content.remove(u"media/themes/nook.toml"_s);
        QCOMPARE(content.problems(),
            QStringList{ u"media/themes: there is no mood here; give at least one .toml file"_s });
    }

    void an_empty_file_tells_what_it_lacks()
    {
        const SampleContent content;
        content.write(u"site/site.toml"_s, {});
        QCOMPARE(content.problems().first(),
            u"site.toml: languages is missing; give a list of texts, as [\"one\", \"two\"]"_s);
        content.write(u"media/soundscapes/soft-rain.toml"_s, {});
        QVERIFY(content.problems().contains(
            u"media/soundscapes/soft-rain.toml: id is missing; give a text in quotes"_s));
    }

    void a_huge_file_is_never_read_whole()
    {
        const SampleContent content;
        content.write(u"site/pages/en/costs.md"_s, "+++\n");
        QCOMPARE(
            ::truncate(QFile::encodeName(content.path(u"site/pages/en/costs.md"_s)).constData(), 200LL << 20),
            0);
        const long before = peakMemory();
        QCOMPARE(content.problems(),
            QStringList{ u"pages/en/costs.md: this file is too large; give at most 1048576 bytes"_s });
        QVERIFY(peakMemory() - before < 20 * 1024); // KiB
    }

    void a_pipe_is_not_waited_for()
    {
        const SampleContent content;
        content.remove(u"media/soundscapes/soft-rain.toml"_s);
        const QString path = content.path(u"media/soundscapes/soft-rain.toml"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QCOMPARE(content.problems(),
            QStringList{ u"media/soundscapes/soft-rain.toml: this is not a file; put a text file here"_s });
    }

    void a_folder_or_a_dead_link_is_not_a_file()
    {
        const SampleContent content;
        content.remove(u"media/soundscapes/soft-rain.toml"_s);
        QVERIFY(QDir().mkpath(content.path(u"media/soundscapes/soft-rain.toml"_s)));
        QVERIFY(QFile::link(content.path(u"nowhere"_s), content.path(u"media/themes/lost.toml"_s)));
        QCOMPARE(content.problems(),
            QStringList({ u"media/themes/lost.toml: this file is missing"_s,
                u"media/soundscapes/soft-rain.toml: this is not a file; put a text file here"_s }));
    }

    void what_cannot_be_read_is_told()
    {
        if (::geteuid() == 0)
            QSKIP("root can read everything");
        const SampleContent content;
        QVERIFY(QFile::setPermissions(content.path(u"site/pages/en/costs.md"_s), QFile::WriteOwner));
        QCOMPARE(content.problems(),
            QStringList{ u"pages/en/costs.md: this file cannot be read; let the kiosk's user read it"_s });
    }

    void more_than_64_files_are_a_problem()
    {
        const SampleContent content;
        for (int i = 0; i < 64; ++i)
            content.write(u"media/themes/nook-%1.toml"_s.arg(i), {});
        QCOMPARE(
            content.problems().first(), u"media/themes: this folder has 65 .toml files; give at most 64"_s);
    }

    void a_name_that_is_no_id_is_a_problem()
    {
        const SampleContent content;
        content.write(u"site/pages/en/What it costs.md"_s, "+++\n");
        QCOMPARE(content.problems(),
            QStringList{ u"pages/en/What it costs.md: this file's name cannot be an id; give "
                         "1 to 40 of a-z, 0-9 and -"_s });
    }

    void an_id_is_one_thing()
    {
        const SampleContent content;
        content.write(u"media/activities/soft-rain.toml"_s,
            sampleFiles()[u"media/activities/look-around.toml"_s].replace(
                "id = \"look-around\"", "id = \"soft-rain\""));
        QCOMPARE(content.problems(),
            QStringList{ u"media/activities/soft-rain.toml: its id is also that of "
                         "media/soundscapes/soft-rain.toml; rename one of them"_s });
    }

    void a_page_of_one_language_only_is_a_problem()
    {
        const SampleContent content;
        content.remove(u"site/pages/es/costs.md"_s);
        QCOMPARE(content.problems(),
            QStringList{ u"pages/es/costs.md: this page is missing; it is there in en; give it "
                         "in every language"_s });
    }

    void the_page_behind_a_person_must_be_there()
    {
        const SampleContent content;
        content.edit(u"site/site.toml"_s, ", \"person\"", "");
        content.remove(u"site/pages/en/person.md"_s);
        content.remove(u"site/pages/es/person.md"_s);
        QCOMPARE(content.problems(),
            QStringList({ u"pages/en/person.md: this page is missing; give the page behind \"A person\""_s,
                u"pages/es/person.md: this page is missing; give the page behind \"A person\""_s }));
    }

    void a_missing_language_folder_is_told_once()
    {
        const SampleContent content;
        content.remove(u"site/pages/es"_s);
        QCOMPARE(content.problems(), QStringList{ u"pages/es: this folder is missing"_s });
    }

    void a_byte_order_mark_is_taken_off()
    {
        const SampleContent content;
        content.write(u"site/site.toml"_s, "\xef\xbb\xbf" + sampleFiles()[u"site/site.toml"_s]);
        QCOMPARE(content.problems(), QStringList());
    }

    void a_device_that_lost_its_calendar_does_not_judge()
    {
        const SampleContent content;
        QVERIFY(Content::read(content.media(), content.site(), QDate(1970, 1, 1)).ok());
        QVERIFY(!Content::read(content.media(), content.site(), QDate(2026, 9, 1)).ok());
    }

    void without_a_mood_of_its_own_a_site_has_the_first()
    {
        const SampleContent content;
        content.edit(u"site/site.toml"_s, "mood = \"nook\"\n", "");
        QCOMPARE(content.read()->settings.light.mood, u"nook"_s);
    }

    void what_a_site_hides_is_not_in_its_content()
    {
        const SampleContent content;
        const Result<Content> read = content.read();
        QCOMPARE(read->catalog.soundscapes.size(), 1U);
        QCOMPARE(read->catalog.soundscapes[0].id, u"soft-rain"_s);
    }

private:
    static long peakMemory()
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray all = status.readAll();
        const qsizetype at = all.indexOf("VmHWM:") + 6;
        return all.mid(at, all.indexOf("kB", at) - at).trimmed().toLong();
    }
};

STILLROOM_TEST(FoldersTest)
#include "tst_folders.moc"
