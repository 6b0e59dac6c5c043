// SPDX-License-Identifier: MPL-2.0
// The sum by which a page of the desk knows that it means what the glass means.
#include "core/checkinlists.h"
#include "core/samplecontent.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 kSumOfTheSample = 0x8a3d;

quint16 sumOf(const SampleContent &sample)
{
    const Result<Content> read = sample.read();
    return read ? listsOf(read->settings.checkIn, read->catalog.tokens) : quint16(0);
}

}

class CheckInListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void it_is_the_sum_that_the_protocol_writes_down();
    void whatever_a_number_stands_for_changes_it_data();
    void whatever_a_number_stands_for_changes_it();
    void what_no_number_stands_for_does_not_data();
    void what_no_number_stands_for_does_not();
};

/// The text is typed here as app/desk/protocol.md has it, and its sum is another program's (CRC-16/IBM-SDLC).
void CheckInListsTest::it_is_the_sum_that_the_protocol_writes_down()
{
    const QByteArray text = "needs\nquiet-a-little\nwater\nblanket\n"
                            "places\n1 en by the door\n1 es junto a la puerta\n2 en bench\n2 es banca\n"
                            "seats\n1 en Desk\n1 es Entrada\n"
                            "colours\nblue\nwhite\nthings\nleaf\nstone\n";
    QCOMPARE(qChecksum(QByteArrayView("123456789"), Qt::ChecksumIso3309), quint16(0x906e));
    QCOMPARE(qChecksum(text, Qt::ChecksumIso3309), kSumOfTheSample);
    QCOMPARE(sumOf(SampleContent()), kSumOfTheSample);
}

void CheckInListsTest::whatever_a_number_stands_for_changes_it_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("fresh");
    const QString site = u"site/site.toml"_s, tokens = u"media/tokens/tokens.toml"_s;
    const auto row = [](const char *name, const QString &file, const QByteArray &old,
                         const QByteArray &fresh) { QTest::newRow(name) << file << old << fresh; };
    row("the order of needs", site, "\"quiet-a-little\", \"water\"", "\"water\", \"quiet-a-little\"");
    row("one need less", site, "\"water\", ", "");
    row("a place in one language", site, "banca", "Banca");
    row("one place less", site, ", { en = \"bench\", es = \"banca\" }", "");
    row("a seat", site, "\"Desk\"", "\"Front desk\"");
    row("the order of things", tokens, "[\"leaf\", \"stone\"]", "[\"stone\", \"leaf\"]");
    row("the order of colours", tokens, "[\"blue\", \"white\"]", "[\"white\", \"blue\"]");
}

void CheckInListsTest::whatever_a_number_stands_for_changes_it()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, fresh);
    const SampleContent content;
    const quint16 before = sumOf(content);
    content.edit(file, old, fresh);
    QCOMPARE(content.problems(), QStringList());
    QVERIFY(sumOf(content) != before);
}

void CheckInListsTest::what_no_number_stands_for_does_not_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("fresh");
    QTest::newRow("the kiosk's name") << QByteArray("annex-hall") << QByteArray("hall");
    QTest::newRow("how long a token lives") << QByteArray("life = 60") << QByteArray("life = 61");
    QTest::newRow("the words of a need") << QByteArray("A blanket") << QByteArray("A warm blanket");
}

void CheckInListsTest::what_no_number_stands_for_does_not()
{
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, fresh);
    const SampleContent content;
    const quint16 before = sumOf(content);
    content.edit(u"site/site.toml"_s, old, fresh);
    QCOMPARE(sumOf(content), before);
}

STILLROOM_TEST(CheckInListsTest)
#include "tst_checkinlists.moc"
