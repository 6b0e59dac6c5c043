// SPDX-License-Identifier: MPL-2.0
// Where the desk page is, as desk-setup writes it, and the picture of its address that a camera reads.
#include "core/deskaddress.h"
#include "core/qrsquare.h"
#include "testprogram.h"

#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kMarks
    = "00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF";

QByteArray written(const QByteArray &host = "\"desk.example.lan\"", const QByteArray &port = "443",
    const QByteArray &marks = '"' + kMarks + '"', const QByteArray &until = "2029-02-28")
{
    return "host = " + host + "\nport = " + port + "\nfingerprint = " + marks
        + "\nmade = 2026-11-30\nuntil = " + until + '\n';
}

/// The modules that a drawing fills, row by row.
std::vector<std::vector<bool>> modulesOf(const QrSquare &square)
{
    std::vector modules(std::size_t(square.side), std::vector<bool>(std::size_t(square.side)));
    static const QRegularExpression part(u"M(\\d+) (\\d+)H(\\d+)V(\\d+)H(\\d+)Z"_s);
    qsizetype read = 0;
    for (auto parts = part.globalMatch(square.dark); parts.hasNext(); read += 1) {
        const auto at = parts.next();
        for (int x = at.captured(1).toInt(); x < at.captured(3).toInt(); ++x)
            modules.at(at.captured(2).toULong()).at(std::size_t(x)) = true;
    }
    return modules;
}

}

class DeskAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_desk_setup_writes_is_read()
    {
        const Result<DeskAddress> read = DeskAddress::read(written(), u"door.toml"_s);
        QVERIFY(read.ok());
        QCOMPARE(read->host, u"desk.example.lan"_s);
        QCOMPARE(read->port, 443);
        QCOMPARE(read->fingerprint, QByteArray::fromHex(QByteArray(kMarks).replace(':', "")));
        QCOMPARE(read->fingerprint.size(), DeskAddress::kFingerprint);
        QCOMPARE(read->until, QDate(2029, 2, 28));
    }

    void the_address_names_a_port_only_where_a_browser_would_take_another()
    {
        QCOMPARE((DeskAddress{ u"desk.example.lan"_s, 443, {}, {} }).url(), u"https://desk.example.lan/"_s);
        QCOMPARE((DeskAddress{ u"192.168.1.5"_s, 8443, {}, {} }).url(), u"https://192.168.1.5:8443/"_s);
    }

    void what_is_wrong_is_told_with_its_place_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("a link for a host")
            << written("\"https://desk\"")
            << u"door.toml:1:8: host is no name or address; letters a to z, digits, dots and hyphens"_s;
        QTest::newRow("words in a host")
            << written("\"desk lan\"")
            << u"door.toml:1:8: host is no name or address; letters a to z, digits, dots and hyphens"_s;
        QTest::newRow("no such port")
            << written("\"desk\"", "0") << u"door.toml:2:8: port is 0; give 1 to 65535"_s;
        QTest::newRow("marks of another kind")
            << written("\"desk\"", "443", "\"AA:BB\"")
            << u"door.toml:3:15: fingerprint is not that of SHA-256; give 32 bytes like 0F, with : between them"_s;
        QTest::newRow("over before it began") << written("\"desk\"", "443", '"' + kMarks + '"', "2026-11-29")
                                              << u"door.toml:5:9: until is before made; a later day"_s;
        QTest::newRow("a secret") << written() + "password = \"1234\"\n"
                                  << u"door.toml:6:1: password is not known here; known are "_s;
        QTest::newRow("no text") << QByteArray("\xff\xfe") << u"door.toml"_s;
    }

    void what_is_wrong_is_told_with_its_place()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const Result<DeskAddress> read = DeskAddress::read(text, u"door.toml"_s);
        QVERIFY(!read.ok());
        QVERIFY2(read.problems().front().text().startsWith(said), qPrintable(read.problems().front().text()));
    }

    void a_picture_of_an_address_has_the_three_marks_that_a_camera_looks_for()
    {
        const QrSquare square = QrSquare::of("https://desk.example.lan/");
        QCOMPARE(square.side, 25); // version 2: 26 bytes at this strength
        const auto dark = modulesOf(square);
        const int far = square.side - 7;
        for (const auto &[left, top] : { std::pair(0, 0), std::pair(far, 0), std::pair(0, far) })
            for (int y = 0; y < 7; ++y)
                for (int x = 0; x < 7; ++x) {
                    const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
                    QCOMPARE(dark.at(std::size_t(top + y)).at(std::size_t(left + x)), ring != 2);
                }
    }

    void two_addresses_are_two_pictures_and_the_same_is_the_same()
    {
        QCOMPARE(QrSquare::of("https://desk.a/").dark, QrSquare::of("https://desk.a/").dark);
        QVERIFY(QrSquare::of("https://desk.a/").dark != QrSquare::of("https://desk.b/").dark);
    }

    void what_no_picture_can_say_has_none()
    {
        QCOMPARE(QrSquare::of({}).side, 0);
        QCOMPARE(QrSquare::of(QByteArray(2331, 'x')).side, 177);
        QCOMPARE(QrSquare::of(QByteArray(2332, 'x')).side, 0);
        QCOMPARE(QrSquare::of(QByteArray(2332, 'x')).dark, QString());
    }
};

STILLROOM_TEST(DeskAddressTest)
#include "tst_deskaddress.moc"
