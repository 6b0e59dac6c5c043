// SPDX-License-Identifier: MPL-2.0
// What can stand in the watchman's book, read from the outside: ids and integers, and no word that came from
// anyone.
#include "testprogram.h"

#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Spoken {
    QList<QByteArray> lines;
    bool ended = false; ///< by itself
};

Spoken speak(const QString &what, bool journal = false)
{
    QProcess speaker;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.remove(u"JOURNAL_STREAM"_s);
    if (journal)
        surroundings.insert(u"JOURNAL_STREAM"_s, u"8:1234"_s);
    speaker.setProcessEnvironment(surroundings);
    speaker.start(QStringLiteral(STILLROOM_BOOKSPEAKER), { what });
    if (!speaker.waitForFinished())
        return {};
    QByteArray said = speaker.readAllStandardError();
    if (said.endsWith('\n'))
        said.chop(1);
    return { said.isEmpty() ? QList<QByteArray>() : said.split('\n'),
        speaker.exitStatus() == QProcess::NormalExit };
}

bool isBookLine(const QByteArray &line)
{
    static const QRegularExpression shape(
        u"^[0-9]+ (DBG|INF|WRN|ERR) [A-Z]{2,8}-[0-9]{3}( [a-z_]+=-?[0-9]+){0,6}$"_s);
    return shape.match(QString::fromUtf8(line)).hasMatch();
}

}

class LogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_id_is_one_line_of_the_agreed_shape()
    {
        const Spoken spoken = speak(u"everything"_s);
        QCOMPARE(spoken.lines.size(), 20);
        QSet<QByteArray> names;
        for (const QByteArray &line : spoken.lines) {
            QVERIFY2(isBookLine(line), line.constData());
            names += line.split(' ')[2];
        }
        QCOMPARE(names.size(), spoken.lines.size());
    }

    void under_systemd_a_line_begins_with_its_importance()
    {
        const Spoken spoken = speak(u"everything"_s, true);
        QCOMPARE(spoken.lines.size(), 20);
        for (const QByteArray &line : spoken.lines) {
            const QByteArray level = line.mid(3).split(' ')[1];
            QCOMPARE(line.left(3), QByteArray(level == "ERR" ? "<3>" : level == "WRN" ? "<4>" : "<6>"));
            QVERIFY2(isBookLine(line.mid(3)), line.constData());
        }
    }

    void a_line_holds_six_integers_and_no_strange_names()
    {
        const Spoken spoken = speak(u"too-much"_s);
        QCOMPARE(spoken.lines.size(), 1);
        QVERIFY2(isBookLine(spoken.lines[0]), spoken.lines[0].constData());
        QVERIFY2(spoken.lines[0].endsWith(" MAIN-001 a=1 b=2 c=4 d=5 e=6 f=7"), spoken.lines[0].constData());
    }

    void words_of_qt_never_reach_the_book()
    {
        const Spoken spoken = speak(u"qt"_s);
        QCOMPARE(spoken.lines.size(), 1);
        QVERIFY2(isBookLine(spoken.lines[0]), spoken.lines[0].constData());
        QVERIFY(spoken.lines[0].contains(" QT-001 level=2 line="));
    }

    void developers_may_ask_for_the_words()
    {
        const Spoken spoken = speak(u"qt-words"_s);
        QCOMPARE(spoken.lines.size(), 2);
        QVERIFY(isBookLine(spoken.lines[0]));
        QCOMPARE(spoken.lines[1], QByteArray("MARKER of a visitor"));
    }

    void a_fatal_message_is_told_without_words_and_ends_the_program()
    {
        const Spoken spoken = speak(u"qt-fatal"_s);
        QVERIFY(!spoken.ended);
        QCOMPARE(spoken.lines.size(), 2);
        for (const QByteArray &line : spoken.lines)
            QVERIFY2(isBookLine(line), line.constData());
        QVERIFY(spoken.lines[1].contains("level=4"));
    }
};

STILLROOM_TEST(LogTest)
#include "tst_log.moc"
