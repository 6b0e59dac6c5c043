// SPDX-License-Identifier: MPL-2.0
// Every two soundscapes that ship, together for a minute: they stay within the sensory limits.
#include "content/heard.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;

class TestSoundPairs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_two_keep_the_limits_data()
    {
        QTest::addColumn<std::size_t>("one");
        QTest::addColumn<std::size_t>("other");
        const auto &all = shippedSoundscapes();
        for (std::size_t one = 0; one < all.size(); ++one)
            for (std::size_t other = one + 1; other < all.size(); ++other)
                QTest::newRow(qPrintable(all[one].id + u" and "_s + all[other].id)) << one << other;
    }
    void every_two_keep_the_limits()
    {
        QFETCH(std::size_t, one);
        QFETCH(std::size_t, other);
        const heard::Limits limits = heard::judged(heard::together({ one, other }, heard::kMinute, 12));
        QVERIFY2(limits.left().isEmpty(), qPrintable(limits.left()));
    }
};

STILLROOM_TEST(TestSoundPairs)
#include "tst_soundpairs.moc"
