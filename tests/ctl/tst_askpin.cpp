// SPDX-License-Identifier: MPL-2.0
// stillroomctl pin, as whoever sets a kiosk up meets it.
#include "core/pin.h"
#include "ctl/askctl.h"
#include "testprogram.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

Answered type(const QByteArray &lines)
{
    QProcess process;
    process.start(QStringLiteral(STILLROOM_CTL), { u"pin"_s });
    process.write(lines);
    process.closeWriteChannel();
    return answerOf(process);
}

}

class AskPinTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_line_it_prints_opens_for_that_pin()
    {
        const Answered answer = type("4711\n4711\n");
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.said.startsWith(u"pin = \"$argon2id$"_s) && answer.said.endsWith(u"\"\n"_s));
        Digits digits;
        for (const int digit : { 4, 7, 1, 1 })
            digits.add(digit);
        QVERIFY(opens(digits, answer.said.mid(7, answer.said.size() - 9)));
        QVERIFY(!(answer.said + answer.complained).contains(u"4711"_s));
    }

    void what_is_no_pin_is_refused_data()
    {
        QTest::addColumn<QByteArray>("lines");
        for (const char *lines : { "", "123\n123\n", "123456789\n123456789\n", "12a4\n12a4\n",
                 "1234 \n1234 \n", "1234\n1235\n", "1234\n12a34\n", "1234\n", "12345678\n123456789\n" })
            QTest::addRow("%s", lines) << QByteArray(lines);
    }

    void what_is_no_pin_is_refused()
    {
        QFETCH(QByteArray, lines);
        const Answered answer = type(lines);
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.said, QString());
        QVERIFY(!answer.complained.isEmpty());
    }
};

STILLROOM_TEST(AskPinTest)
#include "tst_askpin.moc"
