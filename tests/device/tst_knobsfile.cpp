// SPDX-License-Identifier: MPL-2.0
// What staff set outlives a restart, and a disk that fails stops nothing.
#include "device/knobsfile.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const Knobs kSet{ 0.4, QDate(2026, 11, 22) };

void keep(const QString &state, const Knobs &knobs)
{
    KnobsFile file(state);
    file.keep(knobs);
}

}

class KnobsFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_was_kept_is_there_after_a_restart()
    {
        keep(m_folder.path() + u"/new/state"_s, kSet);
        KnobsFile file(m_folder.path() + u"/new/state"_s);
        QVERIFY(file.read() == kSet);
        QVERIFY(file.problems().empty());
    }

    void the_last_word_is_what_is_kept()
    {
        {
            KnobsFile file(m_folder.path());
            for (int i = 0; i < 50; ++i)
                file.keep({ 0.1 + i * 0.01, {} });
        }
        QVERIFY(qAbs(*KnobsFile(m_folder.path()).read().ceiling - 0.59) < 1e-9);
    }

    void nothing_lies_beside_it()
    {
        keep(m_folder.path(), kSet);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"knobs.toml"_s));
    }

    void before_anybody_set_anything_there_is_nothing_and_no_problem()
    {
        QTemporaryDir empty;
        KnobsFile file(empty.path());
        QVERIFY(file.read() == Knobs());
        QVERIFY(file.problems().empty());
    }

    void a_broken_file_is_told_and_the_sites_own_word_stands_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut") << QByteArray("ceiling = ");
        QTest::newRow("too loud") << QByteArray("ceiling = 7\n");
        QTest::newRow("no text") << QByteArray("\xff\xfe\x00", 3);
        QTest::newRow("endless") << QByteArray(2 << 20, '#');
    }

    void a_broken_file_is_told_and_the_sites_own_word_stands()
    {
        QFETCH(QByteArray, bytes);
        QFile broken(m_folder.path() + u"/knobs.toml"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(bytes) == bytes.size());
        broken.close();
        KnobsFile file(m_folder.path());
        QVERIFY(file.read() == Knobs());
        QCOMPARE(file.problems().size(), 1U);
        QCOMPARE(file.problems().front().file, u"knobs.toml"_s);
        file.keep(kSet); // and the next word is kept again
    }

    void without_a_state_folder_nothing_is_kept_and_nothing_stops()
    {
        keep({}, kSet);
        KnobsFile file{ QString() };
        QVERIFY(file.read() == Knobs());
        QVERIFY(file.problems().empty());
    }

    void a_folder_that_cannot_be_made_stops_nothing()
    {
        QFile(m_folder.path() + u"/file"_s).open(QIODevice::WriteOnly);
        keep(m_folder.path() + u"/file/state"_s, kSet);
        QVERIFY(KnobsFile(m_folder.path() + u"/file/state"_s).read() == Knobs());
    }

private:
    QTemporaryDir m_folder;
};

STILLROOM_TEST(KnobsFileTest)
#include "tst_knobsfile.moc"
