// SPDX-License-Identifier: MPL-2.0
#include "sound/watched.h"

#include <cxxabi.h>
#include <dlfcn.h>
#include <malloc.h>
#include <pthread.h>
#include <semaphore.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

thread_local bool t_watching = false;
thread_local watched::Asked t_asked;

/// Memory that changed hands; what is held is counted in the sizes that the C library really gave.
void *taken(void *memory)
{
    if (t_watching) {
        ++t_asked.memory;
        t_asked.bytes += static_cast<std::int64_t>(malloc_usable_size(memory));
    }
    return memory;
}

void *given(void *memory)
{
    if (t_watching && memory) {
        ++t_asked.memory;
        t_asked.bytes -= static_cast<std::int64_t>(malloc_usable_size(memory));
    }
    return memory;
}

}

namespace watched {

void begin()
{
    t_asked = {};
    t_watching = true;
}

Asked end()
{
    t_watching = false;
    return t_asked;
}

}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)

const bool watched::kWhole = false;

void *operator new(std::size_t size)
{
    if (void *memory = std::malloc(size ? size : 1))
        return taken(memory);
    throw std::bad_alloc();
}
void *operator new[](std::size_t size)
{
    return operator new(size);
}
void operator delete(void *memory) noexcept
{
    std::free(given(memory));
}
void operator delete(void *memory, std::size_t) noexcept
{
    std::free(given(memory));
}
void operator delete[](void *memory) noexcept
{
    std::free(given(memory));
}
void operator delete[](void *memory, std::size_t) noexcept
{
    std::free(given(memory));
}

#else

const bool watched::kWhole = true;

/// A lock of the C library under its own name, counted on the way.
#define STILLROOM_WATCH_LOCK(name, Lock)                                                                     \
    int name(Lock *lock)                                                                                     \
    {                                                                                                        \
        static std::atomic<int (*)(Lock *)> real{ nullptr };                                                 \
        t_asked.locks += t_watching;                                                                         \
        if (!real.load())                                                                                    \
            real.store(reinterpret_cast<int (*)(Lock *)>(dlsym(RTLD_NEXT, #name)));                          \
        return real.load()(lock);                                                                            \
    }

extern "C" {
void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *memory, std::size_t size);
void *__libc_memalign(std::size_t alignment, std::size_t size);
void __libc_free(void *memory);

void *malloc(std::size_t size)
{
    return taken(__libc_malloc(size));
}
void *calloc(std::size_t count, std::size_t size)
{
    return taken(__libc_calloc(count, size));
}
void *realloc(void *memory, std::size_t size)
{
    given(memory);
    return taken(__libc_realloc(memory, size));
}
void *aligned_alloc(std::size_t alignment, std::size_t size)
{
    return taken(__libc_memalign(alignment, size));
}
int posix_memalign(void **memory, std::size_t alignment, std::size_t size)
{
    *memory = taken(__libc_memalign(alignment, size));
    return *memory ? 0 : 12; // ENOMEM
}
void free(void *memory)
{
    __libc_free(given(memory));
}

STILLROOM_WATCH_LOCK(pthread_mutex_lock, pthread_mutex_t)
STILLROOM_WATCH_LOCK(pthread_mutex_trylock, pthread_mutex_t)
STILLROOM_WATCH_LOCK(pthread_spin_lock, volatile int)
STILLROOM_WATCH_LOCK(pthread_rwlock_rdlock, pthread_rwlock_t)
STILLROOM_WATCH_LOCK(pthread_rwlock_wrlock, pthread_rwlock_t)
STILLROOM_WATCH_LOCK(pthread_cond_signal, pthread_cond_t)
STILLROOM_WATCH_LOCK(pthread_cond_broadcast, pthread_cond_t)
STILLROOM_WATCH_LOCK(sem_wait, sem_t)
STILLROOM_WATCH_LOCK(sem_post, sem_t)
STILLROOM_WATCH_LOCK(__cxa_guard_acquire, abi::__guard)
}

#endif
