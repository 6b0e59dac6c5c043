// SPDX-License-Identifier: MPL-2.0
// What the sound thread may not do: ask for memory, or wait for a lock. Both are counted where the C library
// gives them out, and the counters are themselves put to the test.
#include "sound/engine.h"
#include "sound/sink.h"

#include <QTest>

#include <dlfcn.h>
#include <pthread.h>

#include <atomic>
#include <cstdlib>
#include <mutex>
#include <new>

namespace {

thread_local bool t_watched = false;
thread_local int t_taken = 0; ///< of memory
thread_local int t_locked = 0;

void *take(std::size_t size)
{
    t_taken += t_watched;
    if (void *memory = std::malloc(size ? size : 1))
        return memory;
    throw std::bad_alloc();
}

}

void *operator new(std::size_t size)
{
    return take(size);
}
void *operator new[](std::size_t size)
{
    return take(size);
}
void operator delete(void *memory) noexcept
{
    t_taken += t_watched;
    std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept
{
    t_taken += t_watched;
    std::free(memory);
}
void operator delete[](void *memory) noexcept
{
    t_taken += t_watched;
    std::free(memory);
}
void operator delete[](void *memory, std::size_t) noexcept
{
    t_taken += t_watched;
    std::free(memory);
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
constexpr bool kWatchesC = true;
extern "C" {
void *__libc_malloc(std::size_t size);
void *malloc(std::size_t size)
{
    t_taken += t_watched;
    return __libc_malloc(size);
}
int pthread_mutex_lock(pthread_mutex_t *mutex)
{
    using Lock = int (*)(pthread_mutex_t *);
    static std::atomic<Lock> real{ nullptr };
    t_locked += t_watched;
    if (!real.load())
        real.store(reinterpret_cast<Lock>(dlsym(RTLD_NEXT, "pthread_mutex_lock")));
    return real.load()(mutex);
}
}
#else
constexpr bool kWatchesC = false;
#endif

using namespace sound;

namespace {

constexpr Bed kBeds[]{ { Voicing(VoiceKind::Rain) }, { Voicing(VoiceKind::Surf) },
    { Voicing(VoiceKind::Stream) }, { Voicing(VoiceKind::Wind) }, { Voicing(VoiceKind::Noise) } };

/// Calls `fill` with a second of sound, piece by piece, watched.
void listen(const Fill &fill)
{
    static float piece[2 * 960];
    t_taken = t_locked = 0;
    for (int i = 0; i < 50; ++i) {
        t_watched = true;
        fill(piece);
        t_watched = false;
    }
}

}

class TestSoundThread : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_counters_see_a_planted_allocation()
    {
        listen([](std::span<float> out) {
            static int *volatile kept = nullptr;
            kept = new int(static_cast<int>(out.size()));
            delete kept;
        });
        QVERIFY(t_taken >= 100);
    }

    void the_counters_see_a_planted_malloc()
    {
        if (!kWatchesC)
            QSKIP("a sanitizer has taken their place");
        listen([](std::span<float>) {
            static void *volatile kept = nullptr;
            kept = malloc(16);
            std::free(kept);
        });
        QVERIFY(t_taken >= 50);
    }

    void the_counters_see_a_planted_lock()
    {
        if (!kWatchesC)
            QSKIP("a sanitizer has taken their place");
        std::mutex mutex;
        listen([&](std::span<float>) { const std::lock_guard lock(mutex); });
        QVERIFY(t_locked >= 50);
    }

    void a_fill_takes_no_memory_and_no_lock()
    {
        Engine engine(kBeds, 1);
        const Fill fill = [&](std::span<float> out) { engine.fill(out); };
        for (int second = 0; second < 16; ++second) {
            engine.setMaster(second % 3 == 0 ? 0.4F : 1.0F);
            engine.setCeiling(second % 4 == 0 ? 0.0F : 1.0F);
            for (int bed = 0; bed < 5; ++bed)
                engine.setLevel(bed, (second + bed) % 5 == 0 ? 0.0F : 1.0F);
            if (second == 12)
                engine.quiet();
            listen([&](std::span<float> out) {
                if (second == 9)
                    engine.begun();
                fill(out);
            });
            QCOMPARE(t_taken, 0);
            QCOMPARE(t_locked, 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestSoundThread)
#include "tst_soundthread.moc"
