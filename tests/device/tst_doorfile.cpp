// SPDX-License-Identifier: MPL-2.0
// The file where desk-setup says how the desk page is reached: there, not there, or spoilt.
#include "device/doorfile.h"
#include "testprogram.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class DoorFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_is_written_there_is_said_and_another_the_next_time()
    {
        for (const char *host : { "desk.one", "desk.two" }) {
            write("host = \"" + QByteArray(host) + "\"\nport = 443\nfingerprint = \""
                + QByteArray("0F:").repeated(31) + "0F\"\nmade = 2026-11-30\nuntil = 2029-02-28\n");
            const auto read = DoorFile(m_folder.path()).read();
            QVERIFY(read.ok() && *read);
            QCOMPARE((*read)->host, QString::fromLatin1(host));
        }
    }

    void where_no_desk_was_set_up_nothing_is_said_and_nothing_is_wrong()
    {
        const QTemporaryDir empty;
        for (const QString &folder : { empty.path(), empty.path() + u"/gone"_s, QString() }) {
            const auto read = DoorFile(folder).read();
            QVERIFY(read.ok());
            QVERIFY(!*read);
        }
    }

    void a_spoilt_file_is_told_by_its_own_name_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut") << QByteArray("host = \"de");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no text") << QByteArray("\xff\xfe\x00", 3);
        QTest::newRow("endless") << QByteArray(2 << 20, '#');
    }

    void a_spoilt_file_is_told_by_its_own_name()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        const auto read = DoorFile(m_folder.path()).read();
        QVERIFY(!read.ok());
        for (const Problem &problem : read.problems()) {
            QCOMPARE(problem.file, u"door.toml"_s);
            QVERIFY(!problem.text().contains(m_folder.path())); // staff read it on the glass
        }
    }

private:
    void write(const QByteArray &bytes)
    {
        QFile file(m_folder.path() + u"/door.toml"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QTemporaryDir m_folder;
};

STILLROOM_TEST(DoorFileTest)
#include "tst_doorfile.moc"
