// SPDX-License-Identifier: MPL-2.0
// While one of these lives, numbers too small to hear count as zero, which keeps a fading filter from being
// slow.
#pragma once

#include <cstdint>

#if defined(__SSE2__)
#include <immintrin.h>
#endif

namespace sound {

class Calm {
public:
    Calm()
        : m_before(mode())
    {
        setMode(m_before | kFlush);
    }
    ~Calm() { setMode(m_before); }
    Calm(const Calm &) = delete;
    Calm &operator=(const Calm &) = delete;

private:
#if defined(__SSE2__)
    using Mode = std::uint32_t;
    static constexpr Mode kFlush = 0x8040; // results and inputs
    static Mode mode()
    {
        return _mm_getcsr();
    }
    static void setMode(Mode mode)
    {
        _mm_setcsr(mode);
    }
#elif defined(__aarch64__)
    using Mode = std::uint64_t;
    static constexpr Mode kFlush = 1ULL << 24;
    static Mode mode()
    {
        Mode now = 0;
        asm volatile("mrs %0, fpcr" : "=r"(now));
        return now;
    }
    static void setMode(Mode mode)
    {
        asm volatile("msr fpcr, %0" : : "r"(mode));
    }
#else
    using Mode = std::uint32_t;
    static constexpr Mode kFlush = 0;
    static Mode mode()
    {
        return 0;
    }
    static void setMode(Mode) { }
#endif

    Mode m_before;
};

}
