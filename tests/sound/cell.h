// SPDX-License-Identifier: MPL-2.0
// A process of its own for a piece of work, in which the first thing asked of the kernel is the end. Finds
// what no counter can: a wait, a clock, a line in a book, a page of memory.
#pragma once

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstddef>

namespace cell {

enum class End { Quietly, Asked, NoSuchCell };

/// From now on this thread may only end itself. False where the kernel has no such thing.
inline bool shut()
{
    static sock_filter rules[]{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_exit, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
    };
    const sock_fprog program{ 4, rules };
    const rlimit none{ 0, 0 };
    return setrlimit(RLIMIT_CORE, &none) == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

/// How `work` ends in there. What it needs is made before.
template <typename Work>
End run(Work &&work)
{
    constexpr int kNoCell = 2;
    const pid_t child = fork();
    if (child == 0) {
        if (!shut())
            _exit(kNoCell);
        work();
        syscall(SYS_exit, 0);
    }
    int how = 0;
    if (child < 0 || waitpid(child, &how, 0) != child || (WIFEXITED(how) && WEXITSTATUS(how) == kNoCell))
        return End::NoSuchCell;
    return WIFEXITED(how) && WEXITSTATUS(how) == 0 ? End::Quietly : End::Asked;
}

}
