// SPDX-License-Identifier: MPL-2.0
// Small judgements about words: what somebody meant, how many there are, which language speaks.
#include "core/localtext.h"
#include "core/nearest.h"
#include "core/plainwords.h"
#include "core/result.h"
#include "core/tags.h"
#include "core/utf8.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_problem_leaves_out_what_is_not_known()
    {
        QCOMPARE((Problem{ u"a.toml"_s, 14, 9, u"idle is 5"_s, u"give 60 to 300"_s }.text()),
            u"a.toml:14:9: idle is 5; give 60 to 300"_s);
        QCOMPARE((Problem{ u"a.toml"_s, 14, 0, u"no"_s, {} }.text()), u"a.toml:14: no"_s);
        QCOMPARE((Problem{ u"a.toml"_s, 0, 9, u"no"_s, {} }.text()), u"a.toml: no"_s);
        QCOMPARE((Problem{ {}, 0, 0, u"no"_s, u"yes"_s }.text()), u"no; yes"_s);
    }

    void letters_swapped_left_out_or_doubled_are_one_mistake()
    {
        QCOMPARE(editDistance(u"idel"_s, u"idle"_s), 1);
        QCOMPARE(editDistance(u"promt"_s, u"prompt"_s), 1);
        QCOMPARE(editDistance(u"moood"_s, u"mood"_s), 1);
        QCOMPARE(editDistance(u""_s, u"mood"_s), 4);
        QCOMPARE(editDistance(u"mood"_s, u"mood"_s), 0);
        QCOMPARE(editDistance(u"kitten"_s, u"sitting"_s), 3);
    }

    void nothing_is_guessed_where_nothing_is_near()
    {
        QCOMPARE(nearest(u"idel"_s, { u"prompt"_s, u"idle"_s }), u"idle"_s);
        QCOMPARE(nearest(u"colour"_s, { u"prompt"_s, u"idle"_s }), QString());
        QCOMPARE(nearest(QString(100000, u'x'), { u"idle"_s }), QString());
    }

    void words_are_counted_as_a_reader_counts()
    {
        QCOMPARE(countWords(u"  one, two - three  "_s), 3);
        QCOMPARE(countWords(u"¿Qué es esto?"_s), 3);
        QCOMPARE(countWords(QString()), 0);
        QCOMPARE(countWords(u"10:15"_s), 1);
    }

    void a_language_falls_back_to_english_then_to_any()
    {
        const LocalText both({ { u"en"_s, u"Light"_s }, { u"es"_s, u"Luz"_s } });
        QCOMPARE(both.in(u"es"_s), u"Luz"_s);
        QCOMPARE(both.in(u"fr"_s), u"Light"_s);
        QCOMPARE(LocalText({ { u"es"_s, u"Luz"_s } }).in(u"fr"_s), u"Luz"_s);
        QCOMPARE(LocalText().in(u"en"_s), QString());
    }

    void half_a_character_is_not_plain()
    {
        QVERIFY(!isPlain(QString(QChar(0xd800))));
        QVERIFY(!isPlain(u"a\u202eb"_s));
        QVERIFY(!isPlain(u"two\nlines"_s));
        QVERIFY(isPlain(u"“Niño” 😀 — ok"_s));
    }

    void a_bad_byte_is_counted_in_characters_of_its_line()
    {
        const auto bad = firstBadByte("uno\nañ\xff");
        QVERIFY(bad && bad->place.line == 2 && bad->place.column == 3 && !bad->isNul);
        QVERIFY(!firstBadByte("uno\nañ😀"));
        QVERIFY(firstBadByte("\xf4\x90\x80\x80"));
        QVERIFY(firstBadByte("\xe2\x82"));
        QVERIFY(firstBadByte(QByteArray("a\0b", 3))->isNul);
    }

    void forbidden_tags_are_known_and_each_stands_once()
    {
        for (const QString &tag : forbiddenTags())
            QVERIFY(allTags().contains(tag));
        QStringList once = allTags();
        QCOMPARE(once.removeDuplicates(), 0);
    }
};

STILLROOM_TEST(WordsTest)
#include "tst_words.moc"
