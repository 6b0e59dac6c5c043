# SPDX-License-Identifier: MPL-2.0
"""Token after token goes from glass to desk and back through a real bus and door, and no file of either is written."""

import argparse
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.realpath(__file__))
sys.path.insert(0, os.path.join(HERE, "../door"))

from callers import page  # noqa: E402  (the folder must be known first)
from stand import Stand  # noqa: E402
from written import files  # noqa: E402

BOARD, HERE_IS, REPLY = (f"stillroom/waiting-room/{name}" for name in ("checkin", "desk", "reply"))
ROW, ROWS, FIRST = 12, 32, 16
NOT_SEEN, DONE = 1, 4
SEEN, ALL_DONE = 1, 7


def answer(desk, board):
    """What a page and the person before it do: show the board, see what is new, and be done with what was seen."""
    run, count = board[4:8], board[8:12]
    desk.publish(HERE_IS, b"\1\1\0\0page" + run + count, assured=False)
    for at in range(FIRST, FIRST + ROWS * ROW, ROW):
        row = board[at:at + ROW]
        if row[0] != 255 and row[9] != DONE:
            kind = SEEN if row[9] == NOT_SEEN else ALL_DONE
            desk.publish(REPLY, bytes([1, kind]) + row[:2] + run + row[2:4] + b"\0\1" + bytes(4), assured=False)


def play(stand, program, count):
    """The boards that were heard until the program ended."""
    desk, boards = page(stand), 0
    desk.subscribe("stillroom/+/checkin")
    kiosk = subprocess.Popen([program, stand.socket, str(count)], stdin=subprocess.DEVNULL)
    try:
        while kiosk.poll() is None:
            for message in desk.comes(within=1):
                boards += 1
                answer(desk, message.body)
    finally:
        kiosk.kill()
        desk.close()
    assert kiosk.wait() == 0, "the kiosk lost its way"
    return boards


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("count", type=int)
    asked = parser.parse_args()
    stand = Stand("--kiosk", "waiting-room")
    try:
        before = files(stand.folder)
        boards = play(stand, asked.program, asked.count)
        assert files(stand.folder) == before, "something was written"
        print(f"{boards} boards; {len(before)} files are as they were")
    finally:
        stand.close()


if __name__ == "__main__":
    main()
