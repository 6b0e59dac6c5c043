# SPDX-License-Identifier: MPL-2.0
"""What a program costs, with all that it started: memory as its share (PSS), and processor time."""

import os

TICKS = os.sysconf("SC_CLK_TCK")


def family(pid):
    """The process and everything below it."""
    children = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            children.setdefault(_stat(name)[1], []).append(int(name))
        except (FileNotFoundError, ProcessLookupError):
            pass
    found, waiting = [], [pid]
    while waiting:
        found.append(waiting.pop())
        waiting += children.get(found[-1], [])
    return found


def megabytes(pid):
    return sum(map(_pss, family(pid))) / 1024


def processor_seconds(pid):
    total = 0
    for member in family(pid):
        try:
            fields = _stat(member)
        except (FileNotFoundError, ProcessLookupError):
            continue
        total += fields[11] + fields[12]
    return total / TICKS


def _pss(pid):
    try:
        with open(f"/proc/{pid}/smaps_rollup") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("Pss:"))
    except (FileNotFoundError, ProcessLookupError, PermissionError, StopIteration):
        return 0


def _stat(pid):
    """The numbers of /proc/PID/stat from the state on; 1 is the parent, 11 and 12 are user and system time."""
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    return [int(field) if field.lstrip("-").isdigit() else field for field in fields]
