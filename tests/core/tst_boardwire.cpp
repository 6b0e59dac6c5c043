// SPDX-License-Identifier: MPL-2.0
// Both sides of the bus mean the same bytes, and what is not in app/desk/protocol.md is not read. The bodies
// of tests/desk/vectors.json are read and written by the desk page too.
#include "core/boardwire.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr boardwire::Lists kLists{ 8, 12, 7 }, kLongest{ 255, 255, 7 };

QJsonObject vectors()
{
    QFile file(QStringLiteral(STILLROOM_SOURCE "/tests/desk/vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/desk/vectors.json is not there");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray bodyOf(const QJsonObject &vector)
{
    return QByteArray::fromHex(vector["hex"_L1].toString().toLatin1());
}

int byteAt(const QByteArray &body, qsizetype at)
{
    return std::uint8_t(body.at(at));
}

bool reads(const QString &kind, const QByteArray &body)
{
    return kind == "here"_L1 ? boardwire::here(body).has_value()
        : kind == "reply"_L1 ? boardwire::answer(body, kLongest).has_value()
                             : boardwire::notice(body, 0ms).has_value();
}

void eachOf(const char *list)
{
    QTest::addColumn<QJsonObject>("vector");
    int number = 0;
    for (const QJsonValue value : vectors()[QLatin1StringView(list)].toArray())
        QTest::addRow("%d %s", number++, qPrintable(value["why"_L1].toString())) << value.toObject();
}

}

class BoardWireTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_answer_of_the_page_is_understood_data() { eachOf("answers"); }
    void an_answer_of_the_page_is_understood()
    {
        QFETCH(QJsonObject, vector);
        const auto answer = boardwire::answer(bodyOf(vector), kLongest);
        QVERIFY(answer);
        const QJsonValue means = vector["means"_L1];
        QCOMPARE(int(answer->kind), means["kind"_L1].toInt());
        QCOMPARE(int(answer->token.colour), means["colour"_L1].toInt());
        QCOMPARE(int(answer->token.thing), means["thing"_L1].toInt());
        QCOMPARE(qint64(answer->run), means["run"_L1].toInteger());
        QCOMPARE(int(answer->life), means["life"_L1].toInt());
        QCOMPARE(int(answer->to), means["whose"_L1].toInt());
        QCOMPARE(int(answer->seat), means["who"_L1].toInt());
    }

    void a_page_that_is_there_is_understood_data() { eachOf("heres"); }
    void a_page_that_is_there_is_understood()
    {
        QFETCH(QJsonObject, vector);
        const auto here = boardwire::here(bodyOf(vector));
        QVERIFY(here);
        const QJsonValue means = vector["means"_L1];
        QCOMPARE(here->gone, means["gone"_L1].toBool());
        QCOMPARE(qint64(here->page), means["page"_L1].toInteger());
        QCOMPARE(qint64(here->run), means["run"_L1].toInteger());
        QCOMPARE(qint64(here->count), means["count"_L1].toInteger());
    }

    void a_notice_of_the_page_is_understood_data() { eachOf("notices"); }
    void a_notice_of_the_page_is_understood()
    {
        QFETCH(QJsonObject, vector);
        const QJsonValue means = vector["means"_L1];
        const auto notice = boardwire::notice(bodyOf(vector), 5min);
        QVERIFY(notice);
        QCOMPARE(int(notice->wait), means["wait"_L1].toInt());
        QCOMPARE(int(notice->from), means["from"_L1].toInt());
        QCOMPARE(int(notice->to), means["to"_L1].toInt());
        QCOMPARE(notice->why, means["why"_L1].toString());
        QCOMPARE(notice->notice, means["words"_L1].toString());
        QCOMPARE(notice->said, std::chrono::milliseconds(5min));
    }

    void whatever_else_comes_is_not_read_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("body");
        int number = 0;
        for (const QJsonValue bad : vectors()["bad"_L1].toArray())
            if (bad["kind"_L1] != "board"_L1)
                QTest::addRow("%d %s, %s", number++, qPrintable(bad["kind"_L1].toString()),
                    qPrintable(bad["why"_L1].toString()))
                    << bad["kind"_L1].toString() << bodyOf(bad.toObject());
    }
    void whatever_else_comes_is_not_read()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, body);
        QVERIFY(!reads(kind, body));
    }

    void a_text_of_two_lines_is_not_read_data()
    {
        QTest::addColumn<QByteArray>("parting");
        QTest::newRow("line") << QByteArray("\xE2\x80\xA8");
        QTest::newRow("paragraph") << QByteArray("\xE2\x80\xA9");
    }
    void a_text_of_two_lines_is_not_read()
    {
        QFETCH(QByteArray, parting);
        QByteArray body(boardwire::kNotice, '\0');
        body.replace(100, 3, "Tea");
        QVERIFY(boardwire::notice(body, 0ms));
        body.replace(103, 3, parting);
        QVERIFY(!boardwire::notice(body, 0ms));
    }

    void an_answer_that_points_past_the_lists_is_not_read()
    {
        const QByteArray body = QByteArray::fromHex("010203050000000100070000"
                                                    "00000000"); // colour 3, thing 5
        QVERIFY(boardwire::answer(body, { 4, 6, 0 }));
        QVERIFY(!boardwire::answer(body, { 3, 6, 0 }));
        QVERIFY(!boardwire::answer(body, { 4, 5, 0 }));
    }

    void spoilt_bodies_never_say_what_may_not_be_said()
    {
        std::mt19937 random(11);
        std::vector<QByteArray> good;
        const QJsonObject all = vectors();
        for (const auto list : { "answers"_L1, "heres"_L1, "notices"_L1 })
            for (const QJsonValue value : all[list].toArray())
                good.push_back(bodyOf(value.toObject()));
        for (int round = 0; round < 200000; ++round) {
            QByteArray body = good[random() % good.size()];
            for (auto spoils = 1 + random() % 4; spoils > 0; --spoils)
                body[qsizetype(random()) % body.size()] = char(random());
            if (random() % 8 == 0)
                body.resize(qsizetype(random() % 1100), char(random()));
            (void)boardwire::here(body);
            if (const auto answer = boardwire::answer(body, kLists)) {
                const bool ofAll = answer->token == TokenPair{ 255, 255 };
                QVERIFY(ofAll || (answer->token.colour < 8 && answer->token.thing < 12));
                QVERIFY(answer->seat <= 7 && answer->to <= 7);
            }
            if (const auto notice = boardwire::notice(body, 0ms)) {
                QVERIFY(notice->from <= notice->to && notice->to <= RoomNotice::kMostSteps);
                QVERIFY(notice->why.toUtf8().size() <= RoomNotice::kMostWhy);
            }
        }
    }

    void a_board_says_each_row_where_the_page_reads_it()
    {
        Board board(90min, 41);
        const auto life = board.add({ 3, 7 }, { 0x80000005, 2 }, 1h);
        board.answer({ DeskAnswer::Kind::AboutFifteen, { 3, 7 }, 0, life, 0, 5 }, 1h);
        board.add({ 1, 2 }, { 1, 0 }, 1h + 10s);
        const QByteArray body
            = boardwire::board(board, { true, 0x1234, 0xCAFEF00D, 9, 3, 50min, 300s }, {}, 1h + 5min + 10s);
        QCOMPARE(body.size(), boardwire::kBoard);
        QCOMPARE(body.first(16).toHex(),
            QByteArray("010112"
                       "34cafef00d0000000903"
                       "0f0000"));
        QCOMPARE(body.mid(16, 12).toHex(),
            QByteArray("0307002a80000005020225"
                       "01"));
        QCOMPARE(body.mid(28, 12).toHex(), QByteArray("0102002b0000000100010011"));
        QCOMPARE(body.mid(40, 30 * 12), QByteArray(30 * 12, char(255)));
    }

    void what_does_not_show_yet_is_not_said()
    {
        Board board(90min, 0);
        board.add({ 0, 0 }, {}, 1h);
        board.add({ 0, 1 }, {}, 1h);
        const boardwire::Head head;
        QCOMPARE(boardwire::board(board, head, {}, 1h).mid(28, 12), QByteArray(12, char(255)));
        QCOMPARE(byteAt(boardwire::board(board, head, {}, 1h + 10s), 29), 1);
    }

    void whatever_was_chosen_a_board_is_as_long()
    {
        std::mt19937 random(3);
        Board board(90min, 0);
        const boardwire::Head head;
        for (int i = 0; i < 40; ++i) {
            RoomNotice notice;
            notice.notice = QString(qsizetype(random() % 300), u'ö');
            notice.why = QString(qsizetype(random() % 200), u'x');
            board.add(
                { std::uint8_t(i % 8), std::uint8_t(i / 8) }, { std::uint32_t(random()), 1 }, 10h + i * 10s);
            QCOMPARE(boardwire::board(board, head, notice, 11h).size(), boardwire::kBoard);
        }
    }

    void what_the_desk_said_to_the_room_comes_back_to_every_page()
    {
        for (const QJsonValue vector : vectors()["notices"_L1].toArray()) {
            const QByteArray said = bodyOf(vector.toObject());
            const auto notice = boardwire::notice(said, 1h);
            QByteArray back = boardwire::board(Board(90min, 0), {}, *notice, 1h + 3min).mid(400, 360);
            QCOMPARE(byteAt(back, 3), notice->wait == RoomNotice::Wait::Unsaid ? 0 : 3);
            back[3] = 0;
            QCOMPARE(back, said);
        }
    }
};

STILLROOM_TEST(BoardWireTest)
#include "tst_boardwire.moc"
