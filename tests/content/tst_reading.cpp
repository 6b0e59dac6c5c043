// SPDX-License-Identifier: MPL-2.0
// The reading grade is only as good as its counting: words counted by ear, sentences counted by eye.
#include "content/reading.h"
#include "content/syllables.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;

class Reading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void syllables_are_counted_as_people_say_them_data();
    void syllables_are_counted_as_people_say_them();
    void a_sentence_ends_where_a_voice_would_fall();
    void a_word_keeps_its_hyphens_points_and_colons();
    void a_known_text_has_its_known_grade();
    void short_plain_words_grade_low_and_long_ones_high();
    void names_and_numbers_are_not_weighed();
    void paragraphs_end_their_last_sentence();
};

void Reading::syllables_are_counted_as_people_say_them_data()
{
    QTest::addColumn<QStringList>("said");
    QTest::addRow("1")
        << u"a late named times used walked wished eyes room hour law does goes voice brought through "
           "stopped whose sleep don't they're peer real chairs badge judge"_s.split(u' ');
    QTest::addRow("2")
        << u"somewhere trying table voices people every quiet being going saying someone something likely "
           u"client "
           "wanted needed settled busy lion outside evening business create science fear-less "
           "asked-for hard-won reason nothing question places boxes cases before because"_s.split(u' ');
    QTest::addRow("3")
        << u"disabled idea everyone insurance agency director cameras' piano's microphone radio medicine "
           u"counselor radio "
           "area condition medical creation family's attention interview everything nobody"_s.split(u' ');
    QTest::addRow("4")
        << u"emergency emergencies interpreter information community experience convenience january"_s.split(
               u' ');
}

void Reading::syllables_are_counted_as_people_say_them()
{
    QFETCH(QStringList, said);
    const int right = QString::fromLatin1(QTest::currentDataTag()).toInt();
    for (const QString &word : said) {
        const int count = words::syllables(word);
        QVERIFY2(count == right, qPrintable(u"%1 has %2 by rule"_s.arg(word).arg(count)));
    }
}

void Reading::a_sentence_ends_where_a_voice_would_fall()
{
    QCOMPARE(words::sentences(u"Come in. Sit where you like! Is that all? Yes…"_s).size(), 4);
    QCOMPARE(words::sentences(u"He says, “We do not know.” Then he looks."_s).size(), 2);
    QCOMPARE(words::sentences(u"The 10:15 costs 3.50 at 555-0117"_s).size(), 1);
    QVERIFY(words::sentences(u" . "_s).isEmpty());
}

void Reading::a_word_keeps_its_hyphens_points_and_colons()
{
    QCOMPARE(words::wordsOf(u"«Señor», it's the well-known 10:15 (555-0117)."_s),
        QStringList({ u"Señor"_s, u"it's"_s, u"the"_s, u"well-known"_s, u"10:15"_s, u"555-0117"_s }));
}

void Reading::a_known_text_has_its_known_grade()
{
    // 12 words, 2 sentences, 14 syllables: 0.39 * 6 + 11.8 * 14 / 12 - 15.59
    const double grade = words::grade({ u"The cat sat on the table. It was a big, quiet cat."_s });
    QVERIFY2(qAbs(grade - 0.5167) < 0.001, qPrintable(QString::number(grade)));
}

void Reading::short_plain_words_grade_low_and_long_ones_high()
{
    QVERIFY(words::grade({ u"You can sit here. You can go out."_s }) < 2);
    QVERIFY(words::grade({ u"Participation in psychotherapeutic interventions necessitates comprehensive "
                           "authorization documentation."_s })
        > 12);
    QCOMPARE(words::grade({}), 0.0);
}

void Reading::names_and_numbers_are_not_weighed()
{
    QCOMPARE(words::grade({ u"You can ask Bartholomew at desk 1234."_s }),
        words::grade({ u"You can ask Bo at desk 9."_s }));
    const double weighed = words::grade({ u"Counselors wait at 5."_s }); // 4 words; 5 syllables in 3 of them
    QVERIFY2(qAbs(weighed - (0.39 * 4 + 11.8 * 5 / 3 - 15.59)) < 0.001, qPrintable(QString::number(weighed)));
    QVERIFY(words::grade({ u"Interpreters come."_s }) > 6); // the first word of a sentence is no name
}

void Reading::paragraphs_end_their_last_sentence()
{
    QCOMPARE(words::grade({ u"Sit down"_s, u"Drink some tea"_s }),
        words::grade({ u"Sit down. Drink some tea."_s }));
}

STILLROOM_TEST(Reading)
#include "tst_reading.moc"
