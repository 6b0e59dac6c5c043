// SPDX-License-Identifier: MPL-2.0
// What the sound thread may not do: ask for memory, wait for a lock, or call the kernel. What watches for
// that is itself put to the test: each thing is planted once, and must be seen.
#include "sound/cell.h"
#include "sound/shipped.h"
#include "sound/sink.h"
#include "sound/tape.h"
#include "sound/watched.h"
#include "testprogram.h"

#include <array>
#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <shared_mutex>
#include <vector>

using namespace sound;

namespace {

using Piece = std::array<float, 960>; ///< 10 ms

/// Every soundscape that ships, and every voice as its parameters allow it at most and at least.
std::vector<Bed> everything()
{
    std::vector<Bed> beds = shippedBeds();
    for (const VoiceWords &kind : voicing::kKinds) {
        Voicing least(kind.kind), most(kind.kind);
        for (const VoiceParameter &parameter : kind.parameters) {
            least.set(parameter.name, parameter.least);
            most.set(parameter.name, parameter.most);
        }
        beds.push_back({ least });
        beds.push_back({ most });
    }
    static Tape tape; // full at first; it runs dry while it is listened to
    tape.put(std::vector<float>(tape.room() * kChannels, 0.01F));
    beds.push_back({ Voicing(VoiceKind::Recording), 0, &tape });
    return beds;
}

/// A busy hour in short: every bed comes and goes in turn, loudness too, all is hushed, devices are lost.
class BusyHour {
public:
    explicit BusyHour(std::span<const Bed> beds)
        : m_beds(static_cast<int>(beds.size()))
        , m_engine(beds, 1)
    {
    }

    /// What the room's thread does before the next piece.
    void ask()
    {
        const int at = m_piece / 100 % m_beds;
        m_engine.setMaster(m_piece % 30 == 0 ? 0.4F : 1.0F);
        m_engine.setCeiling(m_piece % 700 == 0 ? 0.0F : 1.0F);
        m_engine.setLevel((at + m_beds - 2) % m_beds, 0);
        m_engine.setLevel(at, 1);
        if (m_piece % 900 == 0)
            m_engine.quiet();
    }
    /// What the sound thread does with it.
    void listen()
    {
        if (m_piece % 500 == 0)
            m_engine.begun();
        m_engine.fill(m_heard);
        ++m_piece;
    }
    [[nodiscard]] int pieces() const { return m_beds * 200; }

private:
    int m_beds;
    int m_piece = 0;
    Engine m_engine;
    Piece m_heard{};
};

template <typename Work>
int locksOf(Work work)
{
    return watched::during(work).locks;
}

}

class TestSoundThread : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void planted_memory_is_seen()
    {
        static void *volatile kept = nullptr;
        const auto plain = watched::during([] {
            kept = new int(3);
            delete static_cast<int *>(kept);
        });
        QCOMPARE(plain.memory, 2);
        QCOMPARE(plain.bytes, 0);
        const auto held = watched::during([] { kept = new char[1000]; });
        delete[] static_cast<char *>(kept);
        QVERIFY(held.bytes >= 1000 && held.bytes < 1100);
        onlyOfTheWholeLibrary();
        const auto calls = watched::during([] {
            kept = std::realloc(std::calloc(1, 16), 4000);
            std::free(kept);
        });
        QVERIFY(calls.memory >= 4);
        QCOMPARE(calls.bytes, 0);
    }

    void planted_locks_are_seen()
    {
        onlyOfTheWholeLibrary();
        std::mutex mutex;
        std::shared_mutex shared;
        std::condition_variable someone;
        QCOMPARE(locksOf([&] { const std::lock_guard lock(mutex); }), 1);
        QCOMPARE(locksOf([&] { static_cast<void>(mutex.try_lock()); }), 1);
        QCOMPARE(locksOf([&] { shared.lock_shared(); }), 1);
        QCOMPARE(locksOf([&] { someone.notify_all(); }), 1);
        QCOMPARE(locksOf([] {
            static const int late = std::rand();
            return late;
        }),
            1);
        mutex.unlock();
        shared.unlock_shared();
    }

    void planted_words_to_the_kernel_are_seen()
    {
        std::atomic<int> flag = 0;
        if (cell::run([] {}) == cell::End::NoSuchCell)
            QSKIP("this kernel lets nobody shut the door behind himself (seccomp)");
        QCOMPARE(cell::run([] {}), cell::End::Quietly);
        QCOMPARE(cell::run([] { getppid(); }), cell::End::Asked);
        QCOMPARE(cell::run([&] { flag.wait(0); }), cell::End::Asked);
        QCOMPARE(cell::run([] { std::fputs("", stderr), std::fflush(stderr); }), cell::End::Quietly);
        QCOMPARE(cell::run([] { std::fputs("a line", stderr); }), cell::End::Asked);
    }

    void a_fill_takes_no_memory_and_no_lock()
    {
        BusyHour hour(everything());
        for (int i = 0; i < hour.pieces(); ++i) {
            hour.ask();
            const auto asked = watched::during([&] { hour.listen(); });
            QCOMPARE(asked.memory, 0);
            QCOMPARE(asked.locks, 0);
        }
    }

    void a_fill_asks_nothing_of_the_kernel()
    {
        onlyOfTheWholeLibrary();
        BusyHour hour(everything());
        const auto end = cell::run([&] {
            for (int i = 0; i < hour.pieces(); ++i) {
                hour.ask(); // from the room's thread, and as quiet
                hour.listen();
            }
        });
        if (end == cell::End::NoSuchCell)
            QSKIP("this kernel lets nobody shut the door behind himself (seccomp)");
        QCOMPARE(end, cell::End::Quietly);
    }

private:
    static void onlyOfTheWholeLibrary()
    {
        if (!watched::kWhole)
            QSKIP("a sanitizer has taken the C library's places");
    }
};

STILLROOM_TEST(TestSoundThread)
#include "tst_soundthread.moc"
