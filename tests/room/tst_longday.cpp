// SPDX-License-Identifier: MPL-2.0
// A day of visitors who play, change their minds, and leave; of devices that come and go: at its end the
// kiosk holds as much memory, and as many threads, as after the first visit. STILLROOM_HOURS says how long,
// and the night says 24.
#include "kiosk.h"
#include "sound/random.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>

#include <malloc.h>
#include <unistd.h>

namespace {

struct Held {
    qint64 bytes = 0; ///< asked for and not given back
    qint64 pages = 0; ///< in memory
    qsizetype threads = 0;
};

Held held()
{
    const auto memory = mallinfo2();
    QFile statm(QStringLiteral("/proc/self/statm"));
    const bool open = statm.open(QFile::ReadOnly);
    const auto pages = open ? statm.readAll().split(' ').value(1).toLongLong() : 0;
    const QDir tasks(QStringLiteral("/proc/self/task"));
    return { qint64(memory.uordblks + memory.hblkhd), pages,
        tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() };
}

/// Half an hour: twenty minutes of one visitor, and ten of nobody.
class HalfHour {
public:
    void pass(Kiosk &kiosk)
    {
        kiosk.goHome();
        for (int minute = 0; minute < 20; ++minute) {
            changeMind(kiosk);
            if (minute % 7 == 5)
                kiosk.sink.unplug();
            for (int second = 0; second < 60; ++second) {
                kiosk.clock.crank(1s);
                kiosk.session.touched();
                kiosk.sink.listen(sound::kRate);
            }
            kiosk.sink.plugIn();
        }
        kiosk.session.leave();
        for (int second = 0; second < 5; ++second) {
            kiosk.sink.listen(sound::kRate);
            kiosk.clock.crank(1s);
        }
        kiosk.clock.crank(10min);
    }

private:
    void changeMind(Kiosk &kiosk)
    {
        const auto one
            = [this](const auto &of) { return of.at(qsizetype(m_random.unit() * double(of.size()))); };
        for (int i = 0; i < 3; ++i)
            kiosk.soundboard.toggle(one(kiosk.soundboard.channels()));
        one(kiosk.soundboard.channels())->setLevel(m_random.unit());
        kiosk.soundboard.setMaster(m_random.unit());
        kiosk.lighting.choose(one(kiosk.lighting.moods()));
        if (m_random.unit() < 0.2)
            kiosk.soundboard.hush();
    }

    sound::Random m_random{ 24 };
};

}

class LongDayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void memory_and_threads_are_the_same_at_the_end_of_the_day()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("a sanitizer keeps what was given back");
#endif
        const int hours = qMax(1, qEnvironmentVariableIntValue("STILLROOM_HOURS"));
        Kiosk kiosk;
        HalfHour half;
        half.pass(kiosk);
        const Held first = held();
        for (int i = 1; i < 2 * hours; ++i)
            half.pass(kiosk);
        const Held last = held();
        qInfo("after %d h: %+lld bytes, %+lld pages in memory, %lld threads", hours, last.bytes - first.bytes,
            last.pages - first.pages, qint64(last.threads));
        QVERIFY(kiosk.asNew());
        QCOMPARE(last.threads, first.threads);
        QVERIFY(last.bytes - first.bytes <= 4096);
        QVERIFY((last.pages - first.pages) * sysconf(_SC_PAGESIZE) <= 1024 * 1024);
    }
};

STILLROOM_TEST(LongDayTest)
#include "tst_longday.moc"
