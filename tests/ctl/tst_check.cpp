// SPDX-License-Identifier: MPL-2.0
// stillroomctl as staff meet it: words on the screen, and a code for scripts.
#include "core/samplecontent.h"
#include "ctl/askctl.h"
#include "testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// The dates of the sample's pages as many days ago as asked.
void age(const SampleContent &content, int days)
{
    for (const auto *name : { "site/pages/en/costs.md", "site/pages/es/costs.md", "site/pages/en/person.md",
             "site/pages/es/person.md" })
        content.edit(QString::fromLatin1(name), "2026-10-01",
            QDate::currentDate().addDays(-days).toString(Qt::ISODate).toLatin1());
}

}

class CheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void good_content_is_counted()
    {
        const SampleContent content;
        age(content, 149);
        const Answered answer = ask({ u"check"_s, content.site(), u"--media"_s, content.media() });
        QCOMPARE(answer.said,
            u"languages: en es\nmoods: 1\nsounds: 1\nmixes: 1\nactivities: 2\ntokens: 4\n"
            "check-in: annex-hall, 3 needs, 2 places, 1 seats\npages: 2\nall is well\n"_s);
        QCOMPARE(answer.code, 0);
    }

    void old_pages_are_told_of_and_are_no_failure()
    {
        const SampleContent content;
        age(content, 180);
        Answered answer = ask({ u"check"_s, content.site(), u"--media"_s, content.media() });
        QVERIFY(answer.said.contains(
            u"reminder: pages/en/costs.md was last checked 180 days ago; after 180 it is old"_s));
        QVERIFY(!answer.said.contains(u"notice:"_s));
        QCOMPARE(answer.code, 0);
        for (const auto *name : { "site/pages/es/person.md" })
            content.edit(QString::fromLatin1(name),
                QDate::currentDate().addDays(-180).toString(Qt::ISODate).toLatin1(),
                QDate::currentDate().addDays(-181).toString(Qt::ISODate).toLatin1());
        answer = ask({ u"check"_s, content.site(), u"--media"_s, content.media() });
        QVERIFY(answer.said.contains(
            u"notice: pages/es/person.md was last checked 181 days ago; Rosa Delgado answers for it"_s));
        QCOMPARE(answer.code, 0);
    }

    void problems_are_printed_and_fail()
    {
        const SampleContent content;
        content.edit(u"site/site.toml"_s, "prompt = 45", "prompt = 4");
        const Answered answer = ask({ u"check"_s, content.site(), u"--media"_s, content.media() });
        QCOMPARE(answer.said, u"site.toml:8:10: prompt is 4; give 30 to 120\n1 problem\n"_s);
        QCOMPARE(answer.code, 1);
    }

    void problems_as_json_have_their_place()
    {
        const SampleContent content;
        content.edit(u"site/site.toml"_s, "prompt = 45", "prompt = 4");
        const Answered answer
            = ask({ u"check"_s, u"--json"_s, content.site(), u"--media"_s, content.media() });
        const QJsonObject expected{ { u"file"_s, u"site.toml"_s }, { u"line"_s, 8 }, { u"column"_s, 10 },
            { u"what"_s, u"prompt is 4"_s }, { u"allowed"_s, u"give 30 to 120"_s } };
        QCOMPARE(QJsonDocument::fromJson(answer.said.toUtf8()).array(), QJsonArray{ expected });
        QCOMPARE(answer.code, 1);
    }

    void good_content_as_json_is_an_empty_list()
    {
        const SampleContent content;
        const Answered answer = ask({ u"check"_s, u"--json"_s, content.site() }, content.media());
        QCOMPARE(answer.said.simplified(), u"[ ]"_s);
        QCOMPARE(answer.code, 0);
    }

    void a_question_that_is_none_has_its_own_code_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no folder") << QStringList{ u"check"_s };
        QTest::newRow("another verb") << QStringList{ u"publish"_s, u"."_s };
        QTest::newRow("two folders") << QStringList{ u"check"_s, u"."_s, u"."_s };
        QTest::newRow("unknown option") << QStringList{ u"check"_s, u"."_s, u"--fix"_s };
        QTest::newRow("no media anywhere") << QStringList{ u"check"_s, u"."_s };
    }

    void a_question_that_is_none_has_its_own_code()
    {
        QFETCH(QStringList, words);
        const Answered answer = ask(words);
        QCOMPARE(answer.code, 2);
        QVERIFY(!answer.complained.isEmpty());
        QCOMPARE(answer.said, QString());
    }

    void media_is_looked_for_beside_the_installed_program()
    {
        const SampleContent content;
        const QString program = content.path(u"prefix/bin/stillroomctl"_s);
        QVERIFY(QDir().mkpath(content.path(u"prefix/bin"_s)));
        QVERIFY(QDir().mkpath(content.path(u"prefix/share/stillroom"_s)));
        QVERIFY(QFile::copy(QStringLiteral(STILLROOM_CTL), program));
        QVERIFY(QFile::link(content.media(), content.path(u"prefix/share/stillroom/media"_s)));
        QCOMPARE(ask({ u"check"_s, content.site() }, u"/nowhere"_s, program).code, 0);
    }

    void help_is_not_a_failure() { QCOMPARE(ask({ u"--help"_s }).code, 0); }
};

STILLROOM_TEST(CheckTest)
#include "tst_check.moc"
