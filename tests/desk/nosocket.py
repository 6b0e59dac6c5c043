#!/usr/bin/python3
# SPDX-License-Identifier: MPL-2.0
"""Watches every socket that a program opens: Unix sockets, and no other kind.

nosocket.py KIOSK [OPTIONS]              a kiosk on a display, a sound server and a bus of its own, until its place has come up and its board was heard
nosocket.py --unplugged KIOSK [OPTIONS]  the same where there is no network at all, not even the machine's own
nosocket.py --to-its-end PROGRAM [WORDS] any program, but not the other programs that it starts
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from contextlib import closing

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "journey"), os.path.join(HERE, "door")]

from callers import page
from glass import Picture
from stage import Stage, StageError, wait_for
from stand import Stand

COMES_UP = 12  # seconds, from the first words on the glass to all of its place and its sound
BOARDS, BOARD = 5, 768  # that are heard at least, once a second; and the bytes of each


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--unplugged", action="store_true")
    parser.add_argument("--to-its-end", action="store_true")
    parser.add_argument("program", nargs=argparse.REMAINDER)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        log = os.path.join(folder, "calls")
        try:
            status = let_end(asked.program, log) if asked.to_its_end else let_stand(asked.program, log, asked.unplugged)
        except StageError as trouble:
            sys.exit(f"nosocket: {trouble}")
        with open(log, encoding="utf-8", errors="replace") as file:
            families = families_in(of_itself(file, asked.program[0]) if asked.to_its_end else file)
    print(f"ended with {status}; sockets: {', '.join(f'{count} {family}' for family, count in sorted(families.items())) or 'none'}")
    sys.exit(status != 0 or set(families) != {"AF_UNIX"})


def watched(program, log, *options):
    return ["strace", "-f", "-qq", *options, "-e", "trace=%network,execve", "-e", "signal=none", "-o", log, *program]


def let_end(program, log):
    return subprocess.run(watched(program, log), stdin=subprocess.DEVNULL, check=False).returncode


def let_stand(kiosk, log, unplugged):
    """The kiosk's own exit status, asked to end when its place has come up."""
    around = unplug() if unplugged else []
    with Stage(1280, 800) as stage, closing(Stand("--kiosk", "waiting-room")) as desk:
        ear = page(desk)
        ear.subscribe("stillroom/+/status", "stillroom/+/checkin")
        process = stage.start([*around, *watched(kiosk, log, "-D"), "--window", "1280x800", "--bus", desk.socket], home="visitor",
                              stdout=stage.words("kiosk"), stderr=stage.words("kiosk"))
        wait_for(lambda: process.poll() is not None or Picture.of(stage.pixels).has_content(), 60, "the kiosk showed nothing")
        judge_bus(heard_for(COMES_UP, ear))
        status = stage.stop(process)
        time.sleep(1)  # the watcher writes its last lines
        return status


def heard_for(seconds, ear):
    """All that is said meanwhile. Whoever does not listen loses boards."""
    until, heard = time.monotonic() + seconds, []
    while time.monotonic() < until:
        heard += ear.heard()
        time.sleep(0.5)
    return heard


def judge_bus(heard):
    """Whether there was a line all the while, which is on the bus for the desk to hear."""
    boards = [message for message in heard if message.topic.endswith("/checkin")]
    print(f"heard of the kiosk: {len(boards)} boards, after “{heard[0].body.decode() if heard else 'nothing'}”")
    if not heard or not heard[0].body.startswith(b"online") or len(boards) < BOARDS or {len(board.body) for board in boards} != {BOARD}:
        raise StageError("the kiosk was not heard on the bus")


def unplug():
    """The words that take the network from a program. Whoever is not root needs a name space of users as well."""
    words = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--net", "--map-root-user"]
    if subprocess.run([*words, "true"], stderr=subprocess.DEVNULL, check=False).returncode != 0:
        raise StageError("this machine lets nobody make a name space of networks")
    return words


def of_itself(lines, program):
    """The lines of processes that still are this program, and have not become another."""
    others = set()
    for line in lines:
        process = line.split(" ", 1)[0]
        become = re.search(r'execve\("([^"]*)"', line)
        if become:
            (others.discard if os.path.realpath(become[1]) == os.path.realpath(program) else others.add)(process)
        if process not in others:
            yield line


def families_in(lines):
    """How often each family of sockets is named, by any call. A pair that is made is no way out, but is of a family too."""
    families = {}
    for line in lines:
        for family in re.findall(r"\b(?:AF|PF)_[A-Z0-9]+\b", re.sub(r'"(?:\\.|[^"\\])*"', '""', line)):
            name = "AF_UNIX" if family in ("AF_LOCAL", "PF_LOCAL", "PF_UNIX") else family
            families[name] = families.get(name, 0) + 1
    return families


if __name__ == "__main__":
    main()
