// SPDX-License-Identifier: MPL-2.0
// What staff set reads as it was written, and nothing else is taken for it.
#include "core/knobs.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;

class KnobsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_was_written_is_read_data()
    {
        QTest::addColumn<double>("ceiling");
        QTest::addColumn<QDate>("quietOn");
        QTest::newRow("nothing") << 0.0 << QDate();
        QTest::newRow("a ceiling") << 0.35 << QDate();
        QTest::newRow("a quiet day") << 0.0 << QDate(2026, 11, 22);
        QTest::newRow("both") << 1.0 << QDate(2026, 11, 22);
    }

    void what_was_written_is_read()
    {
        QFETCH(double, ceiling);
        QFETCH(QDate, quietOn);
        const Knobs knobs{ ceiling > 0 ? std::optional(ceiling) : std::nullopt, quietOn };
        const Result<Knobs> read = Knobs::read(knobs.asText(), u"knobs.toml"_s);
        QVERIFY(read.ok());
        QCOMPARE(read->ceiling, knobs.ceiling);
        QCOMPARE(read->quietOn, knobs.quietOn);
    }

    void what_is_wrong_is_told_with_its_place_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("too loud") << QByteArray("ceiling = 1.5")
                                  << u"knobs.toml:1:11: ceiling is 1.5; give 0.1 to 1"_s;
        QTest::newRow("unheard") << QByteArray("ceiling = 0.0")
                                 << u"knobs.toml:1:11: ceiling is 0; give 0.1 to 1"_s;
        QTest::newRow("not a number")
            << QByteArray("ceiling = nan") << u"knobs.toml:1:11: ceiling is nan; give 0.1 to 1"_s;
        QTest::newRow("no day")
            << QByteArray("quiet-on = true")
            << u"knobs.toml:1:12: quiet-on is yes or no; give a date such as 2026-10-01, without quotes"_s;
        QTest::newRow("something else")
            << QByteArray("\nlanguage = 3") << u"knobs.toml:2:1: language is not known here; known are "_s;
    }

    void what_is_wrong_is_told_with_its_place()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const Result<Knobs> read = Knobs::read(text, u"knobs.toml"_s);
        QVERIFY(!read.ok());
        QCOMPARE(read.problems().front().text(), said);
    }
};

STILLROOM_TEST(KnobsTest)
#include "tst_knobs.moc"
