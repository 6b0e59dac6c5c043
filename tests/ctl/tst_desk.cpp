// SPDX-License-Identifier: MPL-2.0
// stillroomctl desk: what the desk's page is told of one site, of two, and of none that is good.
#include "core/samplecontent.h"
#include "ctl/askctl.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// A good site, and a folder for the words of its desk.
struct Desk {
    SampleContent content;

    Desk() { QDir().mkpath(content.path(u"desk"_s)); }

    [[nodiscard]] QString file() const { return content.path(u"desk/words.json"_s); }
    [[nodiscard]] Answered write(const QStringList &sites) const
    {
        return ask(
            QStringList{ u"desk"_s, u"--media"_s, content.media(), u"--out"_s, content.path(u"desk"_s) }
            + sites);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile written(file());
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }
    [[nodiscard]] QJsonObject words() const { return QJsonDocument::fromJson(bytes()).object(); }
    /// A second site with a kiosk of its own.
    [[nodiscard]] QString annex() const
    {
        const auto files = sampleFiles();
        for (auto sample = files.begin(); sample != files.end(); ++sample)
            if (sample.key().startsWith("site/"_L1))
                content.write(u"annex"_s + sample.key().mid(4), sample.value());
        content.edit(u"annex/site.toml"_s, "kiosk = \"annex-hall\"", "kiosk = \"upstairs\"");
        return content.path(u"annex"_s);
    }
};

QJsonObject both(const QString &english, const QString &spanish)
{
    return { { u"en"_s, english }, { u"es"_s, spanish } };
}

}

class DeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_good_site_is_written_as_the_protocol_says();
    void tokens_are_named_by_language_colour_and_thing();
    void two_sites_are_two_kiosks();
    void a_language_of_one_site_alone_is_there_for_both();
    void a_mistake_is_told_by_its_site_and_nothing_is_written();
    void a_mistake_of_media_is_told_once();
    void a_site_without_check_in_is_told();
    void two_sites_with_one_kiosk_are_told();
    void what_was_there_stays_until_the_new_words_are_whole();
    void a_folder_that_cannot_be_written_in_is_told();
    void a_question_that_is_none_has_its_own_code_data();
    void a_question_that_is_none_has_its_own_code();
};

void DeskTest::a_good_site_is_written_as_the_protocol_says()
{
    const Desk desk;
    const Answered answer = desk.write({ desk.content.site() });
    QCOMPARE(answer.complained, QString());
    QCOMPARE(answer.said, u"kiosks: annex-hall\nall is well\n"_s);
    QCOMPARE(answer.code, 0);
    const QJsonArray needs{ QJsonObject{ { u"id"_s, u"quiet-a-little"_s },
                                { u"text"_s, both(u"Quiet, a little"_s, u"Calma, un poco"_s) } },
        QJsonObject{ { u"id"_s, u"water"_s }, { u"text"_s, both(u"Water"_s, u"Agua"_s) } },
        QJsonObject{ { u"id"_s, u"blanket"_s }, { u"text"_s, both(u"A blanket"_s, u"Una cobija"_s) } } };
    const QJsonObject kiosk{ { u"id"_s, u"annex-hall"_s },
        { u"name"_s, both(u"The hall"_s, u"El pasillo"_s) }, { u"lists"_s, 0x8a3d }, { u"needs"_s, needs },
        { u"places"_s,
            QJsonArray{ both(u"by the door"_s, u"junto a la puerta"_s), both(u"bench"_s, u"banca"_s) } },
        { u"seats"_s, QJsonArray{ both(u"Desk"_s, u"Entrada"_s) } }, { u"remind"_s, 240 } };
    const QJsonObject words = desk.words();
    QCOMPARE(words.keys(),
        QStringList({ u"agency"_s, u"colours"_s, u"kiosks"_s, u"languages"_s, u"things"_s, u"tokens"_s,
            u"version"_s }));
    QCOMPARE(words[u"version"_s], QJsonValue(1));
    QCOMPARE(words[u"languages"_s], QJsonValue(QJsonArray{ u"en"_s, u"es"_s }));
    QCOMPARE(words[u"agency"_s], QJsonValue(both(u"The Annex"_s, u"El Anexo"_s)));
    QCOMPARE(words[u"kiosks"_s], QJsonValue(QJsonArray{ kiosk }));
}

void DeskTest::tokens_are_named_by_language_colour_and_thing()
{
    const Desk desk;
    QCOMPARE(desk.write({ desk.content.site() }).code, 0);
    const QJsonObject words = desk.words();
    QCOMPARE(words[u"tokens"_s][u"en"_s],
        QJsonValue(QJsonArray{ QJsonArray{ u"Blue leaf"_s, u"Blue stone"_s },
            QJsonArray{ u"White leaf"_s, u"White stone"_s } }));
    QCOMPARE(words[u"tokens"_s][u"es"_s][1][1], QJsonValue(u"Canto blanco"_s));
    QCOMPARE(words[u"colours"_s],
        QJsonValue(QJsonArray{
            QJsonObject{ { u"id"_s, u"blue"_s }, { u"body"_s, u"#69a3df"_s }, { u"deep"_s, u"#0c2238"_s } },
            QJsonObject{
                { u"id"_s, u"white"_s }, { u"body"_s, u"#f2eede"_s }, { u"deep"_s, u"#38342b"_s } } }));
    QCOMPARE(words[u"things"_s][0],
        QJsonValue(QJsonObject{ { u"id"_s, u"leaf"_s }, { u"body"_s, u"M12 2 Q20 8 12 22 Q4 8 12 2 Z"_s },
            { u"mark"_s, u"M12 6 V20"_s } }));
}

void DeskTest::two_sites_are_two_kiosks()
{
    const Desk desk;
    QCOMPARE(desk.write({ desk.annex(), desk.content.site() }).said,
        u"kiosks: upstairs annex-hall\nall is well\n"_s);
    const QJsonArray kiosks = desk.words()[u"kiosks"_s].toArray();
    QCOMPARE(kiosks.size(), 2);
    QCOMPARE(kiosks[0][u"id"_s], QJsonValue(u"upstairs"_s));
    QCOMPARE(kiosks[1][u"id"_s], QJsonValue(u"annex-hall"_s));
    QCOMPARE(kiosks[0][u"lists"_s], kiosks[1][u"lists"_s]);
}

void DeskTest::a_language_of_one_site_alone_is_there_for_both()
{
    const Desk desk;
    const QString annex = desk.annex();
    desk.content.edit(u"site/site.toml"_s, "[\"en\", \"es\"]", "[\"en\"]");
    QCOMPARE(desk.write({ desk.content.site(), annex }).code, 0);
    const QJsonObject words = desk.words();
    QCOMPARE(words[u"languages"_s], QJsonValue(QJsonArray{ u"en"_s, u"es"_s }));
    QCOMPARE(words[u"kiosks"_s][0][u"needs"_s][1][u"text"_s], QJsonValue(both(u"Water"_s, u"Agua"_s)));
    QCOMPARE(words[u"tokens"_s][u"es"_s][0][0], QJsonValue(u"Hoja azul"_s));
}

void DeskTest::a_mistake_is_told_by_its_site_and_nothing_is_written()
{
    const Desk desk;
    const QString annex = desk.annex();
    desk.content.edit(u"annex/site.toml"_s, "life = 60", "life = 6");
    const Answered answer = desk.write({ desk.content.site(), annex });
    QCOMPARE(answer.complained, annex + u"/site.toml:34:8: life is 6; give 10 to 120\n1 problem\n"_s);
    QCOMPARE(answer.said, QString());
    QCOMPARE(answer.code, 1);
    QVERIFY(!QFile::exists(desk.file()));
}

void DeskTest::a_mistake_of_media_is_told_once()
{
    const Desk desk;
    desk.content.edit(u"media/needs.toml"_s, ", es = \"Agua\"", "");
    QCOMPARE(desk.write({ desk.content.site(), desk.annex() }).complained,
        u"media/needs.toml:4:8: text has no es; give it in en, es\n1 problem\n"_s);
}

void DeskTest::a_site_without_check_in_is_told()
{
    const Desk desk;
    desk.content.edit(u"site/site.toml"_s, sampleCheckIn(), "");
    const Answered answer = desk.write({ desk.content.site() });
    QCOMPARE(answer.complained,
        desk.content.site()
            + u"/site.toml: there is no check-in here; give it a [check-in] part, or leave this site out\n"
              "1 problem\n"_s);
    QCOMPARE(answer.code, 1);
}

void DeskTest::two_sites_with_one_kiosk_are_told()
{
    const Desk desk;
    const QString annex = desk.annex();
    desk.content.edit(u"annex/site.toml"_s, "\"upstairs\"", "\"annex-hall\"");
    QCOMPARE(desk.write({ desk.content.site(), annex }).complained,
        annex
            + u"/site.toml: another site has the kiosk \"annex-hall\" too; give each kiosk a name of its "
              u"own\n"
              "1 problem\n"_s);
}

void DeskTest::what_was_there_stays_until_the_new_words_are_whole()
{
    const Desk desk;
    desk.content.write(u"desk/words.json"_s, "as before");
    desk.content.edit(u"site/site.toml"_s, "life = 60", "life = 6");
    QCOMPARE(desk.write({ desk.content.site() }).code, 1);
    QCOMPARE(desk.bytes(), QByteArray("as before"));
    desk.content.edit(u"site/site.toml"_s, "life = 6", "life = 60");
    const QString full = u"trap '' XFSZ; ulimit -f 0; exec '%1' desk '%2' --media '%3' --out '%4'"_s.arg(
        QStringLiteral(STILLROOM_CTL), desk.content.site(), desk.content.media(),
        desk.content.path(u"desk"_s));
    const Answered answer = ask({ u"-c"_s, full }, {}, u"/bin/sh"_s);
    QVERIFY2(answer.complained.startsWith(desk.file() + u": it could not be written"_s),
        qPrintable(answer.complained));
    QCOMPARE(answer.code, 1);
    QCOMPARE(desk.bytes(), QByteArray("as before"));
    QCOMPARE(QDir(desk.content.path(u"desk"_s)).entryList(QDir::Files), QStringList{ u"words.json"_s });
}

void DeskTest::a_folder_that_cannot_be_written_in_is_told()
{
    const SampleContent content;
    const Answered answer = ask(
        { u"desk"_s, content.site(), u"--media"_s, content.media(), u"--out"_s, content.path(u"nowhere"_s) });
    QVERIFY2(
        answer.complained.startsWith(content.path(u"nowhere/words.json"_s) + u": it could not be written"_s),
        qPrintable(answer.complained));
    QCOMPARE(answer.code, 1);
}

void DeskTest::a_question_that_is_none_has_its_own_code_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("why");
    QTest::newRow("no site") << QStringList{ u"--out"_s, u"/tmp"_s }
                             << u"Ask for: stillroomctl desk SITE..."_s;
    QTest::newRow("no folder") << QStringList{ u"site"_s } << u"Say which folder to write in"_s;
    QTest::newRow("an option of check")
        << QStringList{ u"site"_s, u"--json"_s } << u"Unknown option 'json'"_s;
}

void DeskTest::a_question_that_is_none_has_its_own_code()
{
    QFETCH(QStringList, words);
    QFETCH(QString, why);
    const Answered answer = ask(QStringList{ u"desk"_s, u"--media"_s, u"/nowhere"_s } + words);
    QVERIFY2(answer.complained.startsWith(why), qPrintable(answer.complained));
    QCOMPARE(answer.said, QString());
    QCOMPARE(answer.code, 2);
}

STILLROOM_TEST(DeskTest)
#include "tst_desk.moc"
