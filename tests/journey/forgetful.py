#!/usr/bin/python3
# SPDX-License-Identifier: MPL-2.0
"""Plays a short visit while every system call that could write is watched: nothing is written, and no network is spoken."""

import os
import re

import names as n
from hands import SLIDER
from script import perform

WATCHED = ("open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,link,linkat,symlink,symlinkat,"
           "truncate,ftruncate,mknod,mknodat,setxattr,fsetxattr,socket")

# What may be opened for writing, each for a reason. None of these outlives the program.
ALLOWED = {
    r"/dev/null": "where unwanted words go",
    r"/dev/(dri/.*|tty\d*)": "screens",
    r"/dev/shm/pulse-shm-\d+": "memory shared with the sound server",
    r"/proc/self/fd/\d+": "the cookie of nothing that we offer PulseAudio's library, in memory (app/stage/quietworld.cpp)",
    r"/proc/self/task/\d+/comm": "names of threads, for whoever looks at the machine",
}
FILES_OF_MEMORY = {"ftruncate"}  # of memfd: ftruncate has a number, not a path, and no file could be open for writing


def short_visit(visitor):
    visitor.touch_anywhere()
    press(visitor, n.SPANISH, n.ENGLISH, n.COME_IN, n.MEADOW, n.LIGHT, n.BRIGHTER, n.BACK)
    press(visitor, n.SOUND, n.WINDOW, n.HIDE, n.ABOUT_RAIN, n.BACK, n.OWN_MIX, n.SURF)
    visitor.drag(n.level_of(n.SURF), SLIDER, 0.5, 0.9)
    press(visitor, n.BACK, n.BACK, n.THINGS, n.WATER_AND_SAND)
    visitor.stroke((0.3, 0.4), (0.6, 0.6))
    press(visitor, n.BACK, n.BACK, n.HOW, n.PAGES[0])
    visitor.look("watched")
    press(visitor, n.LEAVE)


def press(visitor, *names):
    for name in names:
        visitor.press(name)
        visitor.stay(1.5)  # being watched makes the kiosk slow, and it takes no touch while one page goes and another comes


def watch(stage, out):
    log = os.path.join(out, "calls.txt")
    watch.log, watch.home = log, stage.room("visitor")
    return ["strace", "-D", "-f", "-qq", "--seccomp-bpf", "-s", "4096", "-e", f"trace={WATCHED}", "-o", log]


def judge(visitor, _heard, _marks):
    visitor.stay(1)  # the watcher writes its last lines
    with open(watch.log, encoding="utf-8", errors="replace") as file:
        lines = whole(file)
    visitor.promise("the watcher saw the program open its files", len(lines) > 100, f"{len(lines)} calls, in {watch.log}")
    written = sorted({trace for line in lines if (trace := trace_left(line))})
    visitor.promise("nothing is written", not written, "; ".join(written[:12]))
    spoken = sorted({family for line in lines if (family := network(line))})
    visitor.promise("no network is spoken", not spoken, ", ".join(spoken))
    kept = [os.path.join(folder, name) for folder, _, names in os.walk(watch.home) for name in names]
    visitor.promise("the home folder stays empty", not kept, ", ".join(kept))


def whole(lines):
    """The lines of the log, with the calls put together that another thread interrupted."""
    begun, put_together = {}, []
    for line in lines:
        thread = line.split(" ", 1)[0]
        resumed = re.match(r"\d+\s+<\.\.\. \w+ resumed>(.*)", line, re.S)
        if line.rstrip().endswith("<unfinished ...>"):
            begun[thread] = line.rstrip().removesuffix("<unfinished ...>")
        else:
            put_together.append(begun.pop(thread, "") + resumed[1] if resumed else line)
    return put_together


def trace_left(line):
    """What a call that went well left behind, or None."""
    call = re.match(r"\d+\s+(\w+)\((.*)\)\s+=\s+\d", line)
    if not call or call[1] in FILES_OF_MEMORY or call[1] == "socket":
        return None
    name, words = call[1], call[2]
    if name.startswith("open") and not re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND", words):
        return None
    path = (re.findall(r'"([^"]*)"', words) or ["?"])[0]
    return None if any(re.fullmatch(allowed, path) for allowed in ALLOWED) else f"{name} {path}"


def network(line):
    family = re.match(r"\d+\s+socket\((AF_\w+)", line)
    return family[1] if family and family[1] not in ("AF_UNIX", "AF_LOCAL", "AF_NETLINK") else None


if __name__ == "__main__":
    perform(__doc__, short_visit, judge, watch)
